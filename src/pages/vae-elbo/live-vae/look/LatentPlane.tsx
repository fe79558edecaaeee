import { useMemo } from 'react';
import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import type { ClosePosterior } from '../../../../compute/vae/close-posterior';
import { useValues } from '../../../../experiment/ExperimentContext';
import { vaeElbo } from '../../experiment';
import { CodePoint } from './CodePoint';
import { posteriorRegions, PRIOR, ringsOf, squareScales, wholePlane } from './plane-shapes';
import { PlaneAxes, PlaneShapes } from './PlaneMarks';
import type { Seen } from './useSight';

interface LatentPlaneProps {
  readonly frame: Frame;
  readonly seen: Seen | null;
}

/** The whole plane: the prior's rings, where the picture's code lies, and a point to be dragged and decoded. */
export function LatentPlane({ frame, seen }: LatentPlaneProps) {
  const { area } = frame;
  const close = seen?.posterior?.close ?? null;
  const { reach } = wholePlane(seen);
  const scales = useMemo(() => squareScales(area, { centre: [0, 0], reach }), [area, reach]);
  const prior = useMemo(() => ringsOf(PRIOR, scales), [scales]);
  const regions = useMemo(() => (close ? posteriorRegions(close, scales) : []), [close, scales]);
  const { left, side } = scales;
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={left} y={-16} tone="faint">
            codes; dashed, 50, 90, 99 % of the prior
          </Label>
          <PointName x={scales.x} y={scales.y} />
          <Label x={left + side / 2} y={side + 38} anchor="middle" tone="faint">
            z₁ across, z₂ upwards
          </Label>
        </>
      }
    >
      <PlaneAxes scales={scales} />
      <PlaneShapes
        scales={scales}
        prior={prior}
        regions={regions}
        code={seen ? ringsOf(seen, scales) : []}
      >
        {close && <Window close={close} scales={scales} />}
      </PlaneShapes>
      <CodePoint scales={scales} />
    </Drawing>
  );
}

type Scales = ReturnType<typeof squareScales>;

/** What the drawing beside this one shows. */
function Window({ close, scales }: { readonly close: ClosePosterior; readonly scales: Scales }) {
  const { centre, reach } = close;
  const size = scales.x(2 * reach) - scales.x(0);
  return (
    <rect
      className="close-window"
      x={scales.x(centre[0] - reach)}
      y={scales.y(centre[1] + reach)}
      width={size}
      height={size}
    />
  );
}

const BESIDE = 15;

function PointName({ x, y }: Pick<Scales, 'x' | 'y'>) {
  const z1 = useValues(vaeElbo, (values) => values.z1);
  const z2 = useValues(vaeElbo, (values) => values.z2);
  return (
    <Label x={x(z1) + BESIDE} y={y(z2)}>
      <strong>z</strong>
    </Label>
  );
}
