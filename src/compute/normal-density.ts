import { integrateNonNegative } from './gauss-legendre';
import type { Normal } from './normal-parameters';

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Standard deviations from the mean beyond which a normal distribution has no mass that a double could show. */
export const FARTHEST_SD = 10;

/** Where a bell changes its character, in standard deviations: a quadrature is cut there. */
export const BELL_SPLITS = [0, 1.5, 3, 5, 7, FARTHEST_SD] as const;

/**
 * The logarithm of the density of a normal distribution.
 *
 *     log N(x; mean, sd^2) = -((x - mean) / sd)^2 / 2 - log sd - log(2 pi) / 2
 *
 * x: finite; normal: its sd above 0. Nats per unit of x: positive where the density is above 1.
 * Example: logNormalDensity(0, { mean: 0, sd: 1 }) is -0.9189...
 */
export function logNormalDensity(x: number, { mean, sd }: Normal): number {
  const z = (x - mean) / sd;
  return -(z * z) / 2 - Math.log(sd) - LOG_ROOT_TWO_PI;
}

/**
 * The density of the standard normal distribution.
 * Example: standardDensity(0) is 0.3989...
 */
export function standardDensity(z: number): number {
  return Math.exp(-(z * z) / 2 - LOG_ROOT_TWO_PI);
}

/**
 * How much of a standard normal distribution lies within so many standard deviations: erf(a / sqrt 2).
 *
 * a: at least 0. From 0 to 1, relative error about 1e-14.
 * Example: centralMass(1) is 0.6826...
 */
export function centralMass(a: number): number {
  const end = Math.min(a, FARTHEST_SD);
  const points = [...BELL_SPLITS.filter((split) => split < end), end];
  return Math.min(1, 2 * integrateNonNegative(standardDensity, points));
}
