import type { DrawingBox } from './fitted-drawing';
import { curveThrough, type Stroke } from './stroke';
import { INK, inkStrokes, type Pen } from './stroke-ink';

export const FACE_SIDE = 16;

const MIDDLE = FACE_SIDE / 2;
const RADIUS = 7;
const LINE: Pen = { side: FACE_SIDE, thickness: 1, blackAndWhite: false };
const EYE: Pen = { side: FACE_SIDE, thickness: 2.2, blackAndWhite: false };

/** A drawn face is fitted so that its outline lies on that of the others. */
export const FACE_BOX: DrawingBox = { width: 2 * RADIUS, height: 2 * RADIUS, pen: LINE };

const OUTLINE = inkStrokes([circle()], LINE);

/** The two things that make a face, each from -1 to 1. */
export interface Expression {
  /** -1 is sad, 1 is glad. */
  readonly mood: number;
  /** -1 looks to the left edge of the picture, 1 to the right. */
  readonly gaze: number;
}

/**
 * A face of 16 x 16 grey pixels that two numbers make in full: how the mouth is bent and where the eyes look.
 *
 * Returns 256 bytes, row after row from the top, from 0 (paper) to 255 (ink).
 * Example: drawFace({ mood: 0, gaze: 0 }) is its own mirror image
 */
export function drawFace({ mood, gaze }: Expression): Uint8Array {
  const side = 1.7 * gaze;
  const eyes = [-2.8, 2.8].map((x): Stroke => [{ x: MIDDLE + x + side, y: 6 }]);
  const bend = 2 * mood;
  const mouth = curveThrough(
    [-3.4, -1.7, 0, 1.7, 3.4].map((x) => ({
      x: MIDDLE + x,
      y: 11 + bend * (1 / 2 - (x * x) / 11.56),
    })),
    false,
  );
  const eyeInk = inkStrokes(eyes, EYE);
  const mouthInk = inkStrokes([mouth], { ...LINE, thickness: 1.4 });
  return OUTLINE.map((ink, pixel) => Math.min(ink + eyeInk[pixel]! + mouthInk[pixel]!, INK));
}

/** Eight points on a circle: corners and middles of the sides of a square that is turned by an eighth. */
function circle(): Stroke {
  const diagonal = Math.SQRT1_2;
  const corners = [
    [1, 0],
    [diagonal, diagonal],
    [0, 1],
    [-diagonal, diagonal],
    [-1, 0],
    [-diagonal, -diagonal],
    [0, -1],
    [diagonal, -diagonal],
  ] as const;
  return curveThrough(
    corners.map(([x, y]) => ({ x: MIDDLE + RADIUS * x, y: MIDDLE + RADIUS * y })),
    true,
  );
}
