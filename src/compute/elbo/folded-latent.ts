import { integrateNonNegative } from '../gauss-legendre';
import { checkWorld, decoded, PRIOR, type LatentWorld } from './latent-world';
import { linearPosterior } from './linear-latent';
import { BELL_SPLITS, FARTHEST_SD, logNormalDensity, standardDensity } from '../normal-density';
import { checkNormal, type Normal } from '../normal-parameters';
import { pointwiseDivergence } from '../pointwise-divergence';

/** What is left of rounding in the integrands would keep a stricter quadrature halving for ever. */
const ENOUGH = { agreement: 1e-9, negligible: 1e-15 };

/** A log density over codes, with what a quadrature and a drawing must know of its shape. */
export interface FoldedPosterior {
  /** log p(x), nats. */
  readonly logEvidence: number;
  readonly logDensity: (z: number) => number;
  /** The hump at the right, as if it were a whole bell; the other is its mirror image. */
  readonly hump: Normal;
}

/**
 * What is known of the code once x is seen, where the decoder is folded: two humps, mirror images of each other.
 *
 *     p(z | x) = N(z; 0, 1) N(x; w |z|, s^2) / p(x), p(x) = 2 times the integral over z from 0 on
 *
 * world: x, weight w and noise s; its decoder is taken to be folded. Each half is a normal distribution cut off at 0:
 * where w x is not positive the two have grown together into one ridge at 0.
 * The evidence is by quadrature, to a relative 1e-13. Throws RangeError unless x and weight are finite and noise is
 * finite and above 0.
 * Example: foldedPosterior({ x: 2, weight: 0, noise: 1, decoder: 'folded' }).logEvidence is -2.9189...
 */
export function foldedPosterior(world: LatentWorld): FoldedPosterior {
  checkWorld(world);
  const folded = { ...world, decoder: 'folded' } as const;
  const { x, noise } = folded;
  const hump = linearPosterior(folded);
  const top = Math.max(0, hump.mean);
  // Seen from its highest point the joint neither over- nor underflows, and no large parts of it cancel.
  const belowTop = (z: number) => {
    const distance = Math.abs(z);
    return (
      (top - distance) * ((distance - hump.mean + (top - hump.mean)) / (2 * hump.sd * hump.sd))
    );
  };
  const half = integrateNonNegative((z) => Math.exp(belowTop(z)), fromZero(hump), ENOUGH);
  const logTop =
    logNormalDensity(top, PRIOR) + logNormalDensity(x, { mean: decoded(folded, top), sd: noise });
  const logMass = Math.log(2 * half);
  return {
    logEvidence: logTop + logMass,
    hump,
    logDensity: (z) => belowTop(z) - logMass,
  };
}

/**
 * How well codes from q explain x on average, where the decoder is folded.
 *
 *     E_q[log N(x; w |z|, s^2)] = -E_q[(x - w |z|)^2] / (2 s^2) - log s - log(2 pi) / 2
 *
 * By quadrature, of a function that is never negative: relative error about 1e-14 of the largest part. Nats.
 * Throws RangeError also unless q's mean is finite and its sd finite and above 0.
 * Example: foldedReconstruction({ x: 0, weight: 1, noise: 1, decoder: 'folded' }, { mean: 0, sd: 1 }) is -1.4189...
 */
export function foldedReconstruction(world: LatentWorld, q: Normal): number {
  checkWorld(world);
  checkNormal(q, 'q');
  const folded = { ...world, decoder: 'folded' } as const;
  const { x, noise } = folded;
  const squaredError = (epsilon: number) => {
    const error = (x - decoded(folded, q.mean + q.sd * epsilon)) / noise;
    return standardDensity(epsilon) * error * error;
  };
  const fold = -q.mean / q.sd;
  const points = [...bellPoints(PRIOR), fold].filter((point) => Math.abs(point) <= FARTHEST_SD);
  const mean = integrateNonNegative(squaredError, increasing(points), ENOUGH);
  return logNormalDensity(x, { mean: x, sd: noise }) - mean / 2;
}

/**
 * The Kullback-Leibler divergence of a normal q from the posterior of a folded decoder.
 *
 *     KL(q || p(z | x)) = integral of q log(q / p) dz
 *
 * By quadrature of q log(q / p) - q + p, which is never negative. Nats, from 0; the error is about 1e-13 of the
 * larger of 1 and the divergence. Throws RangeError unless q's mean is finite and its sd finite and above 0.
 * Example: for q = N(0, 1) and a weight of 0, where the posterior is the prior, it is 0 to rounding.
 */
export function klToFoldedPosterior(q: Normal, { hump, logDensity }: FoldedPosterior): number {
  checkNormal(q, 'q');
  // In widths of q from its mean, where a narrow bell far out keeps its digits.
  const divergence = (epsilon: number) => {
    const logQ = logNormalDensity(epsilon, PRIOR);
    const logP = logDensity(q.mean + q.sd * epsilon) + logSd;
    return pointwiseDivergence(logQ, logP, logP - logQ);
  };
  const logSd = Math.log(q.sd);
  const right = fromZero(hump);
  const humps = [...right, ...right.map((z) => 0 - z)].map((z) => (z - q.mean) / q.sd);
  return integrateNonNegative(divergence, increasing([...bellPoints(PRIOR), ...humps]), ENOUGH);
}

/**
 * Of all bells around 0, the one with the largest ELBO where the decoder is folded; near 0 the best of all.
 *
 *     d ELBO / d sd = 1/sd + b - a sd = 0, a = 1 + (w / s)^2, b = sqrt(2 / pi) w x / s^2
 *
 * as E|z| is sqrt(2 / pi) sd. The positive root, by whichever form adds and does not subtract; relative error about
 * 1e-15. Throws RangeError unless x and weight are finite and noise is finite and above 0.
 * Source: set the derivative of E_q[log N(x; w |z|, s^2)] - KL(q || N(0, 1)) for q = N(0, sd^2) to 0.
 * Example: bestCentredBell({ x: 0, weight: 0, noise: 1, decoder: 'folded' }) is { mean: 0, sd: 1 }
 */
export function bestCentredBell(world: LatentWorld): Normal {
  checkWorld(world);
  const { x, weight, noise } = world;
  const a = 1 + (weight / noise) ** 2;
  const b = (Math.sqrt(2 / Math.PI) * weight * x) / noise ** 2;
  const root = Math.sqrt(b * b + 4 * a);
  return { mean: 0, sd: b > 0 ? (b + root) / (2 * a) : 2 / (root - b) };
}

/** From the fold to where a hump has no mass left. A hump whose mean is beyond the fold falls off steeply from there. */
function fromZero(hump: Normal): readonly number[] {
  const { mean, sd } = hump;
  if (mean >= 0) return increasing([0, ...bellPoints(hump).filter((z) => z > 0)]);
  const reach = sd / Math.max(1, -mean / sd);
  return [0, 1, 3, 7, 15, 40].map((times) => times * reach);
}

function bellPoints({ mean, sd }: Normal): readonly number[] {
  return BELL_SPLITS.flatMap((split) => [mean - split * sd, mean + split * sd]);
}

function increasing(points: readonly number[]): readonly number[] {
  return [...new Set(points)].toSorted((one, other) => one - other);
}
