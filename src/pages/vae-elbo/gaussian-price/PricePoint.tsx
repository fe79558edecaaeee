import { PlaneHandle } from '../../../charts/PlaneHandle';
import type { Place } from '../../../charts/useDrag';
import type { Normal } from '../../../compute/normal-parameters';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import { placedByHand, stepFrom } from '../../../experiment/track';
import { boxText } from '../../../formula/number-text';
import { params, type VaeElboValues } from '../params';
import type { PlaneScales } from './plane-geometry';

interface PricePointProps {
  readonly scales: PlaneScales;
  readonly q: Normal;
  readonly before: Normal | null;
}

/** The code of now, to be dragged over the plane; where it was before stays as a pale ring. */
export function PricePoint({ scales, q, before }: PricePointProps) {
  const { live, moveTo } = useExperimentStore();
  const placeOf = ({ mean, sd }: Normal) => ({ x: scales.x(mean), y: scales.y(Math.log(sd)) });
  const { x, y } = placeOf(q);
  const was = before && placeOf(before);
  const { mu, sigma } = params;
  const set = (mean: number, sd: number) =>
    moveTo({
      ...live.getState().values,
      mu: mean,
      sigma: Math.min(sigma.max, Math.max(sigma.min, sd)),
    });
  const drag = (place: Place) =>
    set(
      placedByHand(mu, scales.x.invert(place.x)),
      placedByHand(sigma, Math.exp(scales.y.invert(place.y))),
    );
  return (
    <>
      {was && (was.x !== x || was.y !== y) && (
        <circle className="ghost ghost-p" cx={was.x} cy={was.y} r="10" />
      )}
      <PlaneHandle
        x={x}
        y={y}
        tone="p"
        label="q, the code: a point of the plane of means and widths"
        value={q.mean}
        min={mu.min}
        max={mu.max}
        valueText={`mean ${boxText(q.mean)}, width ${boxText(q.sd)}`}
        onMove={drag}
        onNudge={(right, up) => {
          // Of now, also where the figure has not yet woken up.
          const now = live.getState().values as VaeElboValues;
          set(
            right ? stepFrom(mu, now.mu, right) : now.mu,
            up ? stepFrom(sigma, now.sigma, up) : now.sigma,
          );
        }}
      />
    </>
  );
}
