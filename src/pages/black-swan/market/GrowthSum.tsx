import { HATCH_LOSS } from '../../../charts/Hatches';
import { Quantity } from '../../../formula/Quantity';

/** The growth rate as the price's error less your own, each with the part of the drawing that it is. */
export function GrowthSum() {
  return (
    <dl className="readings growth-sum">
      <div>
        <dt>
          <Swatch /> KL(truth‖price)
        </dt>
        <dd>
          <Quantity name="kl-truth-price" />
        </dd>
      </div>
      <div>
        <dt>
          − <Swatch hatched /> KL(truth‖belief)
        </dt>
        <dd>
          <Quantity name="kl-truth-belief" />
        </dd>
      </div>
      <div>
        <dt>= growth per bet</dt>
        <dd>
          <Quantity name="growth-in-truth" />
        </dd>
      </div>
      <div>
        <dt>you expect KL(belief‖price)</dt>
        <dd>
          <Quantity name="growth-rate" />
        </dd>
      </div>
    </dl>
  );
}

function Swatch({ hatched = false }: { readonly hatched?: boolean }) {
  return (
    <svg className="shape" viewBox="0 0 12 14" width="12" height="14" aria-hidden>
      <rect
        className={hatched ? 'term-area term-area-negative' : 'term-area'}
        {...(hatched && { fill: HATCH_LOSS })}
        x="1"
        y="1"
        width="10"
        height="12"
      />
    </svg>
  );
}
