import { portableExp } from '../portable-exp';

/** Where a code is looked at, in standard deviations from its mean, and with which weight; the weights sum to 1. */
export interface CodeNodes {
  readonly count: number;
  /** count * latents. */
  readonly offsets: Float64Array;
  readonly weights: Float64Array;
}

const STEP = 0.75;
const REACH = 8;

/**
 * Nodes by which a mean over a bell in the plane is a sum: the trapezoid rule in steps of 3/4 standard deviation up
 * to 6, which is right to 1e-8 of anything as smooth as a bell.
 * Example: planeNodes().count is 289
 */
export function planeNodes(): CodeNodes {
  const line = Array.from({ length: 2 * REACH + 1 }, (_, index) => STEP * (index - REACH));
  const offsets = Float64Array.from(line.flatMap((y) => line.flatMap((x) => [x, y])));
  const heights = line.flatMap((y) => line.map((x) => portableExp(-(x * x + y * y) / 2)));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return {
    count: heights.length,
    offsets,
    weights: Float64Array.from(heights, (height) => height / total),
  };
}

/**
 * Nodes by which a mean over a bell in many latents is estimated: draws, all of equal weight.
 *
 * nextNormal: a standard normal stream, from which count * latents draws are taken.
 */
export function drawnNodes(
  nextNormal: () => number,
  { count, latents }: { count: number; latents: number },
): CodeNodes {
  return {
    count,
    offsets: Float64Array.from({ length: count * latents }, nextNormal),
    weights: new Float64Array(count).fill(1 / count),
  };
}
