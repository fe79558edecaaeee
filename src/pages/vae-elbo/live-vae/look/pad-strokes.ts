import { linePath } from '../../../../charts/line-path';
import { DIGIT_SKELETONS } from '../../../../compute/pictures/digit-skeletons';
import type { Point } from '../../../../compute/point-cloud';
import { curveThrough, type Stroke } from '../../../../compute/pictures/stroke';

/** From edge to edge of the pad, in its own units. */
export const PAD = 100;

/** Nearer to the last point than this, in units of the pad, a point tells nothing. */
const TREMOR = 0.8;

/** Strokes with a new one that begins here. */
export function beginStroke(strokes: readonly Stroke[], at: Point): readonly Stroke[] {
  return [...strokes, [onPad(at)]];
}

/** Strokes of which the last goes on through these points; the same strokes when that takes the pen nowhere. */
export function extendStroke(
  strokes: readonly Stroke[],
  through: readonly Point[],
): readonly Stroke[] {
  const last = strokes.at(-1);
  if (!last) return strokes;
  const longer = [...last];
  for (const point of through.map(onPad)) {
    const from = longer.at(-1);
    if (!from || Math.hypot(point.x - from.x, point.y - from.y) >= TREMOR) longer.push(point);
  }
  return longer.length === last.length ? strokes : [...strokes.slice(0, -1), longer];
}

function onPad({ x, y }: Point): Point {
  const held = (at: number): number => Math.min(PAD, Math.max(0, at));
  return { x: held(x), y: held(y) };
}

const MARGIN = 16;

/** A digit, 0 to 9, as the app's own hand writes it when it takes its time. */
export function writtenDigit(digit: number): readonly Stroke[] {
  const place = ({ x, y }: Point): Point => ({
    x: PAD / 2 + 0.75 * (PAD - 2 * MARGIN) * (x - 1 / 2),
    y: MARGIN + (PAD - 2 * MARGIN) * y,
  });
  return (DIGIT_SKELETONS[digit] ?? []).map(({ way, points }) => {
    const placed = points.map(place);
    return way === 'poly' ? placed : curveThrough(placed, way === 'closed');
  });
}

/** The line of a stroke on the pad; a dot has a line too, of no length. */
export function strokePath(stroke: Stroke): string {
  return linePath(stroke.map(({ x, y }) => [x, y]));
}
