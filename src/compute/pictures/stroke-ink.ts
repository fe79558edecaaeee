import type { Point } from '../point-cloud';
import type { Stroke } from './stroke';

export interface Pen {
  /** Pixels from edge to edge of the square image. */
  readonly side: number;
  /** Of the line, in pixels, above 0. */
  readonly thickness: number;
  /** true: each pixel is paper or ink. false: the line's edge is a grey ramp, one pixel wide. */
  readonly blackAndWhite: boolean;
}

export const INK = 255;

/**
 * A picture of strokes: ink where a pixel's middle is closer to a stroke than half the line's thickness.
 *
 *     black and white: ink where d < thickness / 2;  grey: the share thickness / 2 + 1/2 - d, held within 0 and 1
 *
 * strokes: in pixels from the top left corner, y down; what lies outside leaves no ink. Returns side * side
 * bytes, row after row from the top, 0 is paper and 255 ink; all paper without strokes.
 * Example: inkStrokes([[{ x: 1.5, y: 1.5 }]], { side: 3, thickness: 1, blackAndWhite: true }) has ink in its
 * middle pixel only
 */
export function inkStrokes(strokes: readonly Stroke[], pen: Pen): Uint8Array {
  const { side, thickness, blackAndWhite } = pen;
  const squaredDistances = new Float64Array(side * side).fill(Infinity);
  const reach = thickness / 2 + 1;
  for (const stroke of strokes) {
    stroke.forEach((from, index) => {
      const isLast = index === stroke.length - 1;
      if (isLast && index > 0) return;
      measure(squaredDistances, { from, to: stroke[index + 1] ?? from, side, reach });
    });
  }
  const picture = new Uint8Array(side * side);
  for (let pixel = 0; pixel < picture.length; pixel += 1) {
    const inside = thickness / 2 - Math.sqrt(squaredDistances[pixel]!);
    const share = blackAndWhite ? Number(inside > 0) : Math.min(Math.max(inside + 1 / 2, 0), 1);
    picture[pixel] = Math.round(INK * share);
  }
  return picture;
}

interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly side: number;
  readonly reach: number;
}

/** Keeps for each pixel near the line the smaller of its squared distances. */
function measure(squaredDistances: Float64Array, { from, to, side, reach }: Line): void {
  const [firstColumn, lastColumn] = span(from.x, to.x);
  const [firstRow, lastRow] = span(from.y, to.y);
  const alongX = to.x - from.x;
  const alongY = to.y - from.y;
  const length = alongX * alongX + alongY * alongY;

  for (let row = firstRow; row <= lastRow; row += 1) {
    const y = row + 1 / 2 - from.y;
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const x = column + 1 / 2 - from.x;
      const share = length > 0 ? (x * alongX + y * alongY) / length : 0;
      const nearest = Math.min(Math.max(share, 0), 1);
      const offX = x - nearest * alongX;
      const offY = y - nearest * alongY;
      const square = offX * offX + offY * offY;
      const place = row * side + column;
      if (square < squaredDistances[place]!) squaredDistances[place] = square;
    }
  }

  function span(a: number, b: number): readonly [number, number] {
    const first = Math.max(Math.floor(Math.min(a, b) - reach), 0);
    return [first, Math.min(Math.floor(Math.max(a, b) + reach), side - 1)];
  }
}
