import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { boxText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { vaeElbo } from '../experiment';
import { bellPosterior } from './bell-posterior';
import type { PlaneScales, PriceContour } from './plane-geometry';

interface PlaneLabelsProps {
  readonly area: Area;
  readonly scales: PlaneScales;
  readonly contours: readonly PriceContour[];
}

const BESIDE = 16;
/** About how wide the words at the point are, and how near to them no number of a contour stands. */
const WORDS = 120;
const NEAR = 26;
const BETWEEN_NUMBERS = 22;
const ROOMY = 300;

/** Numbers at the contours, on the side where the point is not, and at the point what it costs. */
export function PlaneLabels({ area, scales, contours }: PlaneLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const { mean, sd } = useModel(vaeElbo, (model) => model.price.q);
  const posterior = useModel(vaeElbo, bellPosterior);
  const point = { x: scales.x(mean), y: scales.y(Math.log(sd)) };
  const side = mean >= 0 ? 1 : 0;
  const goesLeft = point.x > area.width - WORDS;
  const level = scales.y(0);
  const isClear = (x: number) =>
    x > 8 &&
    x < area.width - 8 &&
    (Math.abs(point.y - level) > NEAR || x < point.x - NEAR || x > point.x + WORDS + NEAR);
  const gap = posterior && {
    x: Math.abs(scales.x(posterior.mean) - point.x),
    y: point.y - scales.y(Math.log(posterior.sd)),
  };
  // Its own words then stand where those of q would.
  const isUnderPosterior = gap !== null && gap.x < WORDS && gap.y > 4 && gap.y < 48;
  const numbered = apart(
    contours.map((contour) => ({ price: contour.level, x: contour.crossing[side] })),
    scales.x(0),
  ).filter(({ x }) => isClear(x));
  return (
    <>
      {numbered.map(({ price, x }) => (
        <Label key={price} x={x} y={level} anchor="middle">
          <span aria-hidden>{boxText(price)}</span>
        </Label>
      ))}
      <Label
        x={point.x + (goesLeft ? -BESIDE : BESIDE)}
        y={Math.min(area.height - 12, Math.max(10, point.y + (isUnderPosterior ? 18 : -18)))}
        anchor={goesLeft ? 'end' : 'start'}
        tone="p"
      >
        q{' '}
        <strong>
          <Quantity name="kl-prior" />
        </strong>
      </Label>
      {posterior && (
        <Label
          x={scales.x(posterior.mean) + (posterior.mean < 0 ? -BESIDE : BESIDE)}
          y={scales.y(Math.log(posterior.sd))}
          anchor={posterior.mean < 0 ? 'end' : 'start'}
          tone="q"
        >
          posterior
        </Label>
      )}
      <Label x={-34} y={-22} tone="faint">
        width σ; contours{area.width >= ROOMY && ' of KL(q‖prior)'} in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        mean μ; the cross is the prior
      </Label>
    </>
  );
}

interface Numbered {
  readonly price: number;
  readonly x: number;
}

/** Those that stand far enough from the middle and from each other, from the outside inwards. */
function apart(numbers: readonly Numbered[], middle: number): readonly Numbered[] {
  let last = Infinity;
  return numbers.toReversed().filter(({ x }) => {
    const hasRoom = Math.abs(x - last) > BETWEEN_NUMBERS && Math.abs(x - middle) > BETWEEN_NUMBERS;
    if (hasRoom) last = x;
    return hasRoom;
  });
}
