import { ratioExcess } from './log-ratio';
import { checkNormal, normalisedMixture } from './normal-parameters';
import type { Normal, WeightedNormal } from './normal-parameters';
import { mixtureIntegral } from './mixture-integral';

/**
 * The Kullback-Leibler divergence of one normal distribution from another.
 *
 *     KL(P || Q) = log(sdQ / sdP) + (sdP^2 + (meanP - meanQ)^2) / (2 sdQ^2) - 1/2
 *
 * p, q: mean and standard deviation, in one unit. Nats, from 0 (P = Q) up; Infinity on overflow.
 * Throws RangeError, naming argument and reason, unless means are finite and every sd is finite and
 * above 0. Relative error below 2e-15, also where P and Q almost coincide: each part of the sum is
 * written so that it is never negative.
 * Example: klNormal({ mean: 1, sd: 1 }, { mean: 0, sd: 1 }) is 0.5
 */
export function klNormal(p: Normal, q: Normal): number {
  checkNormal(p, 'p');
  checkNormal(q, 'q');
  const sdDifference = p.sd - q.sd;
  const stretch = sdDifference / q.sd;
  const shift = standardised(p.mean, q);
  return ratioExcess(p.sd, q.sd, sdDifference) + (stretch * stretch + shift * shift) / 2;
}

/**
 * The Kullback-Leibler divergence of a normal distribution P from a mixture of normals Q.
 *
 *     KL(P || Q) = integral of p(x) log(p(x) / q(x)) dx
 *
 * p: mean and standard deviation; q: components with weights, normalised before use. Nats, from 0.
 * There is no closed form: the integral is taken numerically, of p log(p / q) - p + q, which is
 * never negative, so that almost equal arguments do not cancel.
 * Throws RangeError, naming argument, index and reason, unless means are finite, every sd is finite
 * and above 0, the weights are finite, at least 0 and sum to 1 within 1e-9, and sds and distances
 * from p.mean are within a factor 1e9 of each other. Relative error below 2e-15, rising to 1e-13 as
 * that factor reaches 1e4 and to 1e-11 at 1e9.
 * Example: klNormalToMixture({ mean: 0, sd: 1 }, [{ weight: 1, mean: 1, sd: 1 }]) is 0.5 to rounding
 */
export function klNormalToMixture(p: Normal, q: readonly WeightedNormal[]): number {
  checkNormal(p, 'p');
  return mixtureIntegral(p, normalisedMixture(q, 'q'), 'normal to mixture');
}

/**
 * The Kullback-Leibler divergence of a mixture of normals P from a normal distribution Q.
 *
 *     KL(P || Q) = integral of p(x) log(p(x) / q(x)) dx
 *
 * p: components with weights, normalised before use; q: mean and standard deviation. Nats, from 0.
 * There is no closed form: the integral is taken numerically, of p log(p / q) - p + q, which is
 * never negative, so that almost equal arguments do not cancel.
 * Throws RangeError, naming argument, index and reason, unless means are finite, every sd is finite
 * and above 0, the weights are finite, at least 0 and sum to 1 within 1e-9, and sds and distances
 * from q.mean are within a factor 1e9 of each other. Relative error below 2e-15, rising to 1e-13 as
 * that factor reaches 1e4 and to 1e-11 at 1e9.
 * Example: klMixtureToNormal([{ weight: 1, mean: 1, sd: 1 }], { mean: 0, sd: 1 }) is 0.5 to rounding
 */
export function klMixtureToNormal(p: readonly WeightedNormal[], q: Normal): number {
  checkNormal(q, 'q');
  return mixtureIntegral(q, normalisedMixture(p, 'p'), 'mixture to normal');
}

function standardised(x: number, { mean, sd }: Normal): number {
  const difference = x - mean;
  return Number.isFinite(difference) ? difference / sd : x / sd - mean / sd;
}
