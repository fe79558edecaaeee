import { portableLog } from './portable-log';
import { runGenerator } from './random';

/**
 * A stream of standard normal draws made from a stream of uniform ones, by Marsaglia's polar method:
 * a point (u, v) that falls into the unit disc gives u f and v f, f = sqrt(-2 log s / s), s = u^2 + v^2.
 *
 * nextUniform: gives numbers uniform on [0, 1), as uniformGenerator does; it is used by this stream alone.
 * Returns a function: each call gives the next draw. Equal uniform streams give equal draws in every
 * engine, as no function of Math is used but the square root, which is exact everywhere.
 * Example: const next = normalGenerator(uniformGenerator(7))
 * Source: Marsaglia and Bray, "A convenient method for generating normal variables" (1964).
 */
export function normalGenerator(nextUniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const draw = spare;
      spare = null;
      return draw;
    }
    let u: number;
    let v: number;
    let square: number;
    do {
      u = 2 * nextUniform() - 1;
      v = 2 * nextUniform() - 1;
      square = u * u + v * v;
    } while (square >= 1 || square === 0);
    const stretch = Math.sqrt((-2 * portableLog(square)) / square);
    spare = v * stretch;
    return u * stretch;
  };
}

/**
 * One draw from the standard normal distribution, the same every time for the same seed and place.
 *
 * seed: a whole number; place: which of the draws that belong to the seed, a whole number from 0. Draws at different
 * places are independent of each other. Throws RangeError, naming the argument, unless they are such numbers.
 * Example: normalDraw(7, 0) is the same number each time
 * Source: as normalGenerator.
 */
export function normalDraw(seed: number, place: number): number {
  return normalGenerator(runGenerator(seed, place))();
}
