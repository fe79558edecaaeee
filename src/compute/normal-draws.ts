import { runGenerator } from './random';

/**
 * One draw from the standard normal distribution, the same every time for the same seed and place.
 *
 * seed: a whole number; place: which of the draws that belong to the seed, a whole number from 0. Draws at different
 * places are independent of each other. Throws RangeError, naming the argument, unless they are such numbers.
 * Example: normalDraw(7, 0) is the same number each time
 * Source: Box and Muller, "A note on the generation of random normal deviates" (1958).
 */
export function normalDraw(seed: number, place: number): number {
  const uniform = runGenerator(seed, place);
  // 1 - u is never 0, whose logarithm is infinite.
  const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
  return radius * Math.cos(2 * Math.PI * uniform());
}
