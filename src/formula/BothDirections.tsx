import { Formula } from './Formula';
import { Quantity } from './Quantity';

/** The divergence both ways, always in sight: which argument comes first matters. */
export function BothDirections() {
  return (
    <dl className="directions">
      <div>
        <dt>
          <Formula tex="\KL" />
        </dt>
        <dd>
          <Quantity name="kl-pq" />
        </dd>
      </div>
      <div>
        <dt>
          <Formula tex="\KLback" />
        </dt>
        <dd>
          <Quantity name="kl-qp" />
        </dd>
      </div>
    </dl>
  );
}
