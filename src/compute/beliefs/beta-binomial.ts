import { checkCount } from '../argument-checks';
import { checkBeta } from '../beta';
import type { Beta } from '../beta';

/**
 * The chances of 0, 1, ..., n black swans among the next n, for a Beta belief about their rate.
 *
 *     P(k) = C(n, k) B(alpha + k, beta + n - k) / B(alpha, beta)
 *
 * belief: alpha and beta, above 0; n: a whole number, at least 0. Returns n + 1 probabilities. They are
 * built up swan by swan, as colours are drawn from Polya's urn, so that nothing is subtracted: relative
 * error of each below 1e-13 up to n = 200. The time grows as n squared.
 * Throws RangeError, naming argument and reason, unless belief and n are such.
 * Example: betaBinomial({ alpha: 1, beta: 1 }, 2) is a third each, to rounding
 * Source: Johnson, Kemp and Kotz, Univariate Discrete Distributions, 3rd ed., chapter 6.
 */
export function betaBinomial(belief: Beta, n: number): Float64Array {
  checkBeta(belief, 'belief');
  checkCount(n, 'n', 0);
  const chances = new Float64Array(n + 1);
  chances[0] = 1;
  for (let seen = 0; seen < n; seen += 1) {
    const total = belief.alpha + belief.beta + seen;
    // Downwards, so that a chance is moved on before it is written over.
    for (let black = seen; black >= 0; black -= 1) {
      const chance = chances[black]!;
      chances[black + 1]! += chance * ((belief.alpha + black) / total);
      chances[black] = chance * ((belief.beta + seen - black) / total);
    }
  }
  return chances;
}
