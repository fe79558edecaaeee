import { klNormal } from '../gaussian';
import { PRIOR } from './latent-world';
import { checkAboveZero } from '../argument-checks';
import type { Normal } from '../normal-parameters';

/** KL(N(m, s^2) || N(0, 1)) and what it is made of. In nats. */
export interface GaussianPrice {
  readonly total: number;
  /** m^2 / 2: what it costs to lie off the middle. */
  readonly ofMean: number;
  /** (s^2 - 1) / 2 - log s: what it costs to be wider or narrower than the prior. Never negative. */
  readonly ofWidth: number;
  /** (s^2 - 1) / 2, of either sign: wide codes reach where the prior is thin. */
  readonly spread: number;
  /** -log s, of either sign: narrow codes say more than the prior knows. */
  readonly narrowness: number;
}

/**
 * What a normal code costs against the standard normal prior.
 *
 *     KL(N(m, s^2) || N(0, 1)) = m^2 / 2 + (s^2 - 1) / 2 - log s
 *
 * q: its mean finite, its sd finite and above 0. Nats; the cost of width grows without bound as s goes to 0, by log 2
 * with each halving. Relative error of total, ofMean and ofWidth below 2e-15.
 * Throws RangeError, naming the reason, unless q is a normal distribution.
 * Example: gaussianPrice({ mean: 2, sd: 1 }).total is 2
 */
export function gaussianPrice(q: Normal): GaussianPrice {
  const { mean, sd } = q;
  return {
    total: klNormal(q, PRIOR),
    ofMean: (mean * mean) / 2,
    ofWidth: klNormal({ mean: 0, sd }, PRIOR),
    spread: ((sd - 1) * (sd + 1)) / 2,
    narrowness: 0 - Math.log(sd),
  };
}

/** A code as a point: its mean and the logarithm of its sd. */
export interface CodePoint {
  readonly mean: number;
  readonly logSd: number;
}

/**
 * The closed line of all codes of one price, from its lowest point round to it again.
 *
 *     m = +-sqrt(2 level + 1 + 2 log s - s^2)
 *
 * level: nats, above 0 and finite; points: how many on each half. The two widths at which m is 0 are found by
 * bisection, to the last bit. Throws RangeError, naming it, unless level is finite and above 0.
 * Example: the widest mean of gaussianPriceLevel(2, 200) is 2, at log s = 0.
 */
export function gaussianPriceLevel(level: number, points: number): readonly CodePoint[] {
  checkAboveZero(level, 'level');
  const squaredMean = (logSd: number) => 2 * level + 1 + 2 * logSd - Math.exp(2 * logSd);
  const narrowest = boundary(squaredMean, -level - 1);
  const widest = boundary(squaredMean, Math.log(2 * level + 3));
  // Closer together at both ends, where the line runs across.
  const half = Array.from({ length: points }, (_, i): CodePoint => {
    const share = (1 - Math.cos((Math.PI * i) / (points - 1))) / 2;
    const logSd = narrowest + share * (widest - narrowest);
    return { logSd, mean: Math.sqrt(Math.max(0, squaredMean(logSd))) };
  });
  return [...half, ...half.toReversed().map(({ mean, logSd }) => ({ mean: 0 - mean, logSd }))];
}

/** Between 0, where the function is positive, and a place where it is not: where it changes its sign. */
function boundary(f: (logSd: number) => number, outside: number): number {
  let inner = 0;
  let outer = outside;
  for (;;) {
    const middle = (inner + outer) / 2;
    if (middle === inner || middle === outer) return inner;
    if (f(middle) > 0) inner = middle;
    else outer = middle;
  }
}
