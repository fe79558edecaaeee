import { checkBeta } from './beta';
import type { Beta } from './beta';

/** From this number on the series below is right to the last digits. */
const SERIES_FROM = 10;

/** B(2k) / (2k (2k - 1)), of 1/x, 1/x^3, 1/x^5, ... */
const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/**
 * The logarithm of the beta function, by which the density of a beta distribution is normalised.
 *
 *     log B(alpha, beta) = log Gamma(alpha) + log Gamma(beta) - log Gamma(alpha + beta)
 *
 * alpha, beta: above 0. Throws RangeError, naming argument and reason, unless they and their sum are finite
 * and above 0. Absolute error below 1e-10 for parameters from 0.01 to 3000: good for drawing densities.
 * For divergences `klBeta` does not form it.
 * Example: logBeta({ alpha: 1, beta: 2 }) is -log 2
 * Source: NIST Digital Library of Mathematical Functions, 5.12.1 and 5.11.1.
 */
export function logBeta(shape: Beta): number {
  checkBeta(shape, 'shape');
  const { alpha, beta } = shape;
  return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
}

function logGamma(x: number): number {
  let lifted = x;
  let product = 1;
  while (lifted < SERIES_FROM) {
    product *= lifted;
    lifted += 1;
  }
  let power = 1 / lifted;
  let series = 0;
  for (const coefficient of COEFFICIENTS) {
    series += coefficient * power;
    power /= lifted * lifted;
  }
  const stirling = (lifted - 0.5) * Math.log(lifted) - lifted + Math.log(2 * Math.PI) / 2;
  return stirling + series - Math.log(product);
}
