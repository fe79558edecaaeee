import { PlaneHandle } from '../../../../charts/PlaneHandle';
import type { Place } from '../../../../charts/useDrag';
import {
  useExperimentState,
  useExperimentStore,
  useValues,
} from '../../../../experiment/ExperimentContext';
import { placedByHand, stepFrom } from '../../../../experiment/track';
import { boxText } from '../../../../formula/number-text';
import { vaeElbo } from '../../experiment';
import { params } from '../../params';
import type { SquareScales } from './plane-shapes';

/** The point of the plane that is decoded, to be dragged; where it was before stays as a pale ring. */
export function CodePoint({
  scales: { x, y },
}: {
  readonly scales: Pick<SquareScales, 'x' | 'y'>;
}) {
  const { live, moveTo } = useExperimentStore();
  const z1 = useValues(vaeElbo, (values) => values.z1);
  const z2 = useValues(vaeElbo, (values) => values.z2);
  const was1 = useExperimentState(({ before }) => before && Number(before['z1']));
  const was2 = useExperimentState(({ before }) => before && Number(before['z2']));
  const set = (to1: number, to2: number) => moveTo({ ...live.getState().values, z1: to1, z2: to2 });
  const drag = (place: Place) =>
    set(placedByHand(params.z1, x.invert(place.x)), placedByHand(params.z2, y.invert(place.y)));
  return (
    <>
      {was1 !== null && was2 !== null && (was1 !== z1 || was2 !== z2) && (
        <circle className="ghost" cx={x(was1)} cy={y(was2)} r="10" />
      )}
      <PlaneHandle
        x={x(z1)}
        y={y(z2)}
        tone="ink"
        label="z, the code that is decoded: a point of the latent plane"
        value={z1}
        min={params.z1.min}
        max={params.z1.max}
        valueText={`z₁ ${boxText(z1)}, z₂ ${boxText(z2)}`}
        onMove={drag}
        onNudge={(right, up) =>
          set(right ? stepFrom(params.z1, z1, right) : z1, up ? stepFrom(params.z2, z2, up) : z2)
        }
      />
    </>
  );
}
