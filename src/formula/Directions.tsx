import { Formula } from './Formula';
import { Quantity } from './Quantity';

interface DirectionsProps {
  readonly rows: readonly Row[];
}

interface Row {
  readonly tex: string;
  readonly quantity: string;
}

/** Divergences both ways, always in sight: which argument comes first matters. */
export function Directions({ rows }: DirectionsProps) {
  return (
    <dl className="directions">
      {rows.map(({ tex, quantity }) => (
        <div key={quantity}>
          <dt>
            <Formula tex={tex} />
          </dt>
          <dd>
            <Quantity name={quantity} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
