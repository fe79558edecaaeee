import { checkCount, checkShare } from '../argument-checks';
import type { Sighting, SwanCounts } from './beta-learning';
import { uniformGenerator } from '../random';

/**
 * The order in which so many black and so many white swans came by.
 *
 *     swan i is black where its draw u_i is among the smallest `black` of u_1, ..., u_(black + white)
 *
 * seed: any whole number; black, white: whole numbers, at least 0. Returns black + white sightings, of
 * which exactly `black` are black. A lake shows a black swan where u_i is below its rate. So where
 * the counts are those of the lake, this is its own order, and it stays when the lake shows one more.
 * Throws RangeError, naming the argument, unless seed and counts are such numbers.
 * Example: sightingOrder(7, { black: 1, white: 2 }) has 'black' once and 'white' twice
 */
export function sightingOrder(seed: number, { black, white }: SwanCounts): Sighting[] {
  checkCount(black, 'black', 0);
  checkCount(white, 'white', 0);
  return smallestAreBlack(
    Float64Array.from({ length: black + white }, uniformGenerator(seed)),
    black,
  );
}

/**
 * Calls the swans with the smallest draws black and the others white; of equal draws the first is smaller.
 *
 * draws: one number for each swan; black: how many to call black, a whole number from 0 to draws.length.
 * Not checked: sightingOrder has done it.
 * Example: smallestAreBlack(Float64Array.of(0.5, 0.2, 0.9), 1) is ['white', 'black', 'white']
 */
export function smallestAreBlack(draws: Float64Array, black: number): Sighting[] {
  const smallest = draws.toSorted().subarray(0, black);
  const line = smallest.at(-1) ?? -Infinity;
  let blackOnTheLine = black - smallest.indexOf(line);
  return Array.from(draws, (draw) => {
    if (draw > line || (draw === line && blackOnTheLine === 0)) return 'white';
    if (draw === line) blackOnTheLine -= 1;
    return 'black';
  });
}

/**
 * Whether a lake shows just so many black swans among its first black + white ones: whether their order is its own.
 *
 *     black = how many of u_1, ..., u_(black + white) are below the rate
 *
 * seed: any whole number, the draws are those of sightingOrder; black, white: whole numbers, at least 0;
 * rate: the lake's share of black swans. Only such counts keep their order for certain when the lake shows one more.
 * Throws RangeError, naming the argument, unless all this holds.
 * Example: areTheLakesOwn(7, { black: 0, white: 3 }, 0) is true
 */
export function areTheLakesOwn(seed: number, { black, white }: SwanCounts, rate: number): boolean {
  checkCount(black, 'black', 0);
  checkCount(white, 'white', 0);
  checkShare(rate, 'rate');
  const draws = Float64Array.from({ length: black + white }, uniformGenerator(seed));
  return draws.filter((draw) => draw < rate).length === black;
}

/**
 * What a lake shows next, to somebody who has seen some of its swans.
 *
 *     black where u_(seenSoFar + 1) < rate
 *
 * seed: any whole number, the draws are those of sightingOrder; seenSoFar: a whole number, at least 0;
 * rate: the lake's share of black swans, 0 (never black) to 1 (always black).
 * Throws RangeError, naming the argument, unless all this holds.
 * Example: nextSwan(7, 0, 0) is 'white'
 */
export function nextSwan(seed: number, seenSoFar: number, rate: number): Sighting {
  checkCount(seenSoFar, 'seenSoFar', 0);
  checkShare(rate, 'rate');
  const nextDraw = uniformGenerator(seed);
  for (let seen = 0; seen < seenSoFar; seen += 1) nextDraw();
  return nextDraw() < rate ? 'black' : 'white';
}
