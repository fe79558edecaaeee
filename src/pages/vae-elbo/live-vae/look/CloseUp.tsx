import { useMemo } from 'react';
import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import type { ClosePosterior } from '../../../../compute/vae/close-posterior';
import { posteriorRegions, PRIOR, ringsOf, squareScales } from './plane-shapes';
import { PlaneAxes, PlaneShapes } from './PlaneMarks';
import type { Seen } from './useSight';

interface CloseUpProps {
  readonly frame: Frame;
  readonly seen: Seen;
  readonly close: ClosePosterior;
}

const AWAY = 12;
const EDGE = 10;
const HALF_NAME = 26;

/** The part of the plane where the code and the posterior lie: what q spills, and what it misses. */
export function CloseUp({ frame, seen, close }: CloseUpProps) {
  const { area } = frame;
  const scales = useMemo(() => squareScales(area, close), [area, close]);
  const regions = useMemo(() => posteriorRegions(close, scales), [close, scales]);
  const prior = useMemo(() => ringsOf(PRIOR, scales), [scales]);
  const code = ringsOf(seen, scales);
  const { left, side } = scales;
  const [outer] = code;
  const all = regions[0];
  const codeIsUpper = !outer || !all || outer.cy <= (all.top + all.bottom) / 2;
  const within = (at: number, from: number, to: number) => Math.min(to, Math.max(from, at));
  const heightOf = (top: number, bottom: number, isUpper: boolean) =>
    within(isUpper ? top - AWAY : bottom + AWAY, EDGE, side - EDGE);
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={left} y={-16} tone="faint">
            close up: 50, 90 and 99 % of each
          </Label>
          {outer && (
            <Label
              x={within(outer.cx, left + HALF_NAME, left + side - HALF_NAME)}
              y={heightOf(outer.cy - outer.ry, outer.cy + outer.ry, codeIsUpper)}
              anchor="middle"
              tone="p"
            >
              q(z|x)
            </Label>
          )}
          {all && (
            <Label
              x={within(all.middle, left + HALF_NAME, left + side - HALF_NAME)}
              y={heightOf(all.top, all.bottom, !codeIsUpper)}
              anchor="middle"
            >
              p(z|x)
            </Label>
          )}
        </>
      }
    >
      <PlaneAxes scales={scales} />
      <PlaneShapes scales={scales} prior={prior} regions={regions} code={code} />
      <rect className="plane" x={left} width={side} height={side} />
    </Drawing>
  );
}
