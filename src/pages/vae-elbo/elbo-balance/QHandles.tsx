import { NumberHandle } from '../../../charts/NumberHandle';
import type { Normal } from '../../../compute/normal-parameters';
import type { BellPlaces, BellScales } from './bells-geometry';

interface QHandlesProps {
  readonly q: Normal;
  readonly scales: BellScales;
  readonly places: BellPlaces;
}

/** q by its mean, on the top of the bell, and by its width, at the bell's side. */
export function QHandles({ q, scales, places }: QHandlesProps) {
  const { mean, width } = places;
  return (
    <>
      <path className="bell-width" d={`M${mean.x},${width.y}H${width.x}`} />
      <NumberHandle
        name="sigma"
        what="Width of q, at the side of the bell"
        tone="p"
        direction="horizontal"
        x={width.x}
        y={width.y}
        valueAt={({ x }) => Math.max(0.01, Math.abs(scales.z.invert(x) - q.mean))}
      />
      <NumberHandle
        name="mu"
        what="Mean of q, on the top of the bell"
        tone="p"
        direction="horizontal"
        x={mean.x}
        y={mean.y}
        valueAt={({ x }) => scales.z.invert(x)}
      />
    </>
  );
}
