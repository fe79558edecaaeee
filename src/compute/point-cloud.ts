import { checkAtLeastZero, checkCount } from './argument-checks';
import { runGenerator } from './random';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Cloud {
  readonly seed: number;
  /** Which cloud of that seed, from 0. */
  readonly run?: number;
  /** How many points. */
  readonly size: number;
  readonly centre: Point;
  /** The standard deviation of either coordinate. */
  readonly spread: number;
}

/**
 * Points scattered round a centre like shots round a bull's eye: both coordinates normal, independent.
 *
 *     (centre.x + spread a, centre.y + spread b), a and b standard normal
 *
 * seed, run: whole numbers that choose a and b, and nothing else does: another centre or spread moves
 * and stretches the same cloud, and a larger size begins with the smaller one. size: a whole number, 0
 * allowed; centre: finite; spread: finite, at least 0 (0 puts every point on the centre). No
 * coordinate is farther from the centre than 8.6 spreads. Coordinates have the unit of centre.
 * Throws RangeError, naming argument and reason, unless the numbers are in these ranges.
 * Example: drawCloud({ seed: 1, size: 1, centre: { x: 2, y: 3 }, spread: 0 }) is [{ x: 2, y: 3 }]
 * Source: Box and Muller, "A note on the generation of random normal deviates" (1958).
 */
export function drawCloud({ seed, run = 0, size, centre, spread }: Cloud): Point[] {
  checkCount(size, 'size', 0);
  checkAtLeastZero(spread, 'spread');
  if (!Number.isFinite(centre.x) || !Number.isFinite(centre.y)) {
    throw new RangeError(
      `centre is (${centre.x}, ${centre.y}): both coordinates have to be finite numbers`,
    );
  }
  const next = runGenerator(seed, run);
  return Array.from({ length: size }, () => {
    // A draw can be 0 but not 1, and the logarithm the other way round.
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    return {
      x: centre.x + spread * radius * Math.cos(angle),
      y: centre.y + spread * radius * Math.sin(angle),
    };
  });
}
