import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../../charts/Plot';
import type { SessionView } from '../../../../compute/vae/session-view';

/** The plane of codes with two latents; a unit is as long upwards as across. */
export interface CloudScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Pixels to a unit. */
  readonly unit: number;
}

type Codes = Pick<SessionView, 'shown' | 'arrays'>;

/** How far the plane shows, from the middle to an edge: with cheap codes they fly far out. */
export const REACHES: readonly number[] = [3.6, 6, 10, 16, 26, 42, 70, 120];
/** So many of the codes have to be in sight. */
const IN_SIGHT = 0.95;
/** A nearer view is worth a change only if there is room to spare. */
const TO_SPARE = 0.85;

export function cloudScales({ width, height }: Area, reach: number): CloudScales {
  const unit = Math.min(width, height) / (2 * reach);
  const across = width / 2 / unit;
  const up = height / 2 / unit;
  return {
    unit,
    x: scaleLinear([-across, across], [0, width]),
    y: scaleLinear([-up, up], [height, 0]),
  };
}

/** How far the plane has to show for these codes; it keeps what it shows while that is nearly right. */
export function reachFor(codes: Codes, former: number): number {
  const needed = farthest(codes);
  const least = REACHES.find((reach) => reach >= needed) ?? REACHES.at(-1) ?? former;
  if (least >= former) return least;
  return REACHES.find((reach) => reach * TO_SPARE >= needed) ?? former;
}

/** How far out the codes reach, but for the farthest few. */
function farthest({ shown, arrays: { means, sds } }: Codes): number {
  const distances = new Float64Array(shown);
  for (let image = 0; image < shown; image += 1) {
    const across = Math.abs(means[2 * image]!) + sds[2 * image]!;
    const up = Math.abs(means[2 * image + 1]!) + sds[2 * image + 1]!;
    distances[image] = Math.max(across, up);
  }
  distances.sort();
  return distances[Math.floor(IN_SIGHT * (shown - 1))] ?? 0;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The image whose code has its mean nearest to a place of the drawing, if one is within reach of a finger. */
export function nearestImage(
  { shown, arrays: { means } }: Codes,
  { x, y }: CloudScales,
  place: Place,
): number | null {
  let nearest: number | null = null;
  let least = REACH_OF_FINGER ** 2;
  for (let image = 0; image < shown; image += 1) {
    const squared =
      (x(means[2 * image]!) - place.x) ** 2 + (y(means[2 * image + 1]!) - place.y) ** 2;
    if (squared < least) {
      least = squared;
      nearest = image;
    }
  }
  return nearest;
}

const REACH_OF_FINGER = 30;

/**
 * Which images have room for a mark of their own, in their order; the others stay dots, so that marks do not pile up
 * to a blot.
 *
 * mark: about how wide and high one is.
 */
export function markedImages(
  { shown, arrays: { means } }: Codes,
  { x, y }: CloudScales,
  mark: number,
): Uint8Array {
  const taken = new Set<number>();
  const marked = new Uint8Array(shown);
  for (let image = 0; image < shown; image += 1) {
    const column = Math.round(x(means[2 * image]!) / mark);
    const row = Math.round(y(means[2 * image + 1]!) / mark);
    const cell = row * 4096 + column;
    if (taken.has(cell)) continue;
    taken.add(cell);
    marked[image] = 1;
  }
  return marked;
}
