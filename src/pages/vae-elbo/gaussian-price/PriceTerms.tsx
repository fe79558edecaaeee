import { HorizontalAxis } from '../../../charts/Axis';
import { HATCH_LOSS } from '../../../charts/Hatches';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Frame } from '../../../charts/Plot';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import { usePredictionReach } from '../../../charts/usePredictionReach';
import { useSteadyReach } from '../../../charts/useSteadyReach';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { vaeElbo } from '../experiment';
import { klPaint } from '../KlShape';
import { termsGeometry, termsReach, type Term } from './terms-geometry';

const WORDS: Readonly<Record<Term, string>> = {
  'price-of-mean': 'mean: μ²/2',
  spread: 'width: (σ² − 1)/2',
  narrowness: 'width: −log σ',
  'price-of-width': 'width, both',
  'kl-prior': 'KL(q‖prior)',
};

/** What the mean costs and what the width does, with their signs, and the sum. */
export function PriceTerms({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('kl-prior');
  const price = useModel(vaeElbo, (model) => model.price);
  const reach = useSteadyReach(termsReach(price, unit, upTo));
  const { x, bars } = termsGeometry(price, area, { unit, reach });
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          {bars.map(({ term, words }) => (
            <Label key={term} x={0} y={words}>
              <span className="words-on-paper">
                {`${WORDS[term]} `}
                <strong>
                  <Quantity name={term} />
                </strong>
              </span>
            </Label>
          ))}
          <PredictionLabel of="kl-prior" area={area} x={x} />
          <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
            in {unit}
          </Label>
        </>
      }
    >
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 4)} />
      {bars.map(({ term, bar, isNegative }) => (
        <path
          key={term}
          className={isNegative ? 'term-area term-area-negative' : 'term-area'}
          data-part={term}
          {...(isNegative ? { fill: HATCH_LOSS } : klPaint('prior'))}
          d={bar}
        />
      ))}
      <line className="baseline" x1={x(0)} x2={x(0)} y2={area.height} />
      <PredictionMark of="kl-prior" area={area} x={x} />
    </Drawing>
  );
}
