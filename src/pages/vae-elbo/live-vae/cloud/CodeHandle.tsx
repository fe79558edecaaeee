import { PlaneHandle } from '../../../../charts/PlaneHandle';
import type { Place } from '../../../../charts/useDrag';
import { useExperimentStore, useValues } from '../../../../experiment/ExperimentContext';
import { placedByHand, stepFrom } from '../../../../experiment/track';
import { boxText } from '../../../../formula/number-text';
import { vaeElbo } from '../../experiment';
import { params } from '../../params';
import type { CloudScales } from './cloud-geometry';

/** A code of the reader's choice, to be dragged over the plane. */
export function CodeHandle({ scales }: { readonly scales: Pick<CloudScales, 'x' | 'y'> }) {
  const { live, moveTo } = useExperimentStore();
  const across = useValues(vaeElbo, (values) => values.z1);
  const up = useValues(vaeElbo, (values) => values.z2);
  const { z1, z2 } = params;
  const set = (one: number, two: number) => moveTo({ ...live.getState().values, z1: one, z2: two });
  const drag = ({ x, y }: Place) =>
    set(placedByHand(z1, scales.x.invert(x)), placedByHand(z2, scales.y.invert(y)));
  return (
    <PlaneHandle
      x={scales.x(across)}
      y={scales.y(up)}
      tone="ink"
      label="z, the code that is decoded: a point of the plane of codes"
      value={across}
      min={z1.min}
      max={z1.max}
      valueText={`z₁ = ${boxText(across)}, z₂ = ${boxText(up)}`}
      onMove={drag}
      onNudge={(right, upwards) =>
        set(right ? stepFrom(z1, across, right) : across, upwards ? stepFrom(z2, up, upwards) : up)
      }
    />
  );
}
