import { DIGIT_SKELETONS } from './digit-skeletons';
import type { DrawingBox } from './fitted-drawing';
import type { Point } from '../point-cloud';
import { curveThrough, type Stroke } from './stroke';
import { inkStrokes } from './stroke-ink';

/** Two streams of chance: uniform on [0, 1) and standard normal. */
export interface Draws {
  readonly uniform: () => number;
  readonly normal: () => number;
}

export const DIGIT_SIDE = 14;

/** The skeleton's unit box on the paper, in pixels. */
const BOX = 11.5;
const NARROW = 0.82;

/** How large and thick drawn digits are on average, for drawings that are to be taken for one. */
export const DIGIT_BOX: DrawingBox = {
  width: BOX * NARROW * 0.91 * 0.72,
  height: BOX * 0.94 * 0.92,
  pen: { side: DIGIT_SIDE, thickness: 1.7, blackAndWhite: true },
};

/**
 * A digit as another hand would write it: 14 x 14 pixels, black and white.
 *
 * Its control points are moved by N(0, 0.025) of the box, then it is made narrower (by 0.82 to 1 of 0.82, a 1
 * by 0.8 more) and lower (0.88 to 1), slanted (by -0.28 to 0.28), turned (by an angle with tangent N(0, 0.1)),
 * shifted (up to 0.35 pixels each way) and inked with a pen of 1.25 to 2.1 pixels.
 *
 * digit: 0 to 9. draws: the streams it uses up; equal streams give equal pictures in every engine.
 * Returns 196 bytes, row after row from the top, each 0 (paper) or 255 (ink).
 */
export function drawDigit(digit: number, { uniform, normal }: Draws): Uint8Array {
  const between = (low: number, high: number): number => low + (high - low) * uniform();
  const wide = between(NARROW, 1) * NARROW * (digit === 1 ? 0.8 : 1);
  const high = between(0.88, 1);
  const slant = between(-0.28, 0.28);
  const turn = 0.1 * normal();
  const cosine = 1 / Math.sqrt(1 + turn * turn);
  const thickness = between(1.25, 2.1);
  const right = DIGIT_SIDE / 2 + between(-0.35, 0.35);
  const down = DIGIT_SIDE / 2 + between(-0.35, 0.35);

  function placed(point: Point): Point {
    const y = high * (point.y - 1 / 2);
    const x = wide * (point.x - 1 / 2) - slant * y;
    return {
      x: right + BOX * cosine * (x - turn * y),
      y: down + BOX * cosine * (y + turn * x),
    };
  }

  const shaky = (point: Point): Point => ({
    x: point.x + 0.025 * normal(),
    y: point.y + 0.025 * normal(),
  });
  let penAt: Point | undefined;
  const strokes = DIGIT_SKELETONS[digit]!.map(({ way, points, glued }): Stroke => {
    const moved = points.map(shaky);
    if (glued && penAt) moved[0] = penAt;
    penAt = moved.at(-1);
    const onPaper = moved.map(placed);
    return way === 'poly' ? onPaper : curveThrough(onPaper, way === 'closed');
  });
  return inkStrokes(strokes, { side: DIGIT_SIDE, thickness, blackAndWhite: true });
}
