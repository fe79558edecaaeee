import { checkAboveZero, checkFiniteEntries } from '../argument-checks';

/**
 * The probabilities that a model's logits stand for: a difference of logits is a log ratio of chances.
 *
 *     s_i = exp(z_i / T) / sum_k exp(z_k / T)
 *
 * logits: one per class, at least one, finite, of any size; adding the same to all changes nothing.
 * temperature T: above 0; above 1 it draws the chances together, below 1 apart. Returns as many
 * probabilities, with sum 1 to rounding; 0 where a chance is too small for a double.
 * Throws RangeError, naming argument, index and reason, if logits is empty or holds a number that is
 * not finite, and unless T is finite and above 0. Relative error of each below 1e-15 times
 * (1 + its gap to the largest logit, over T), as the gap is rounded before exp is taken.
 * Example: softmax([Math.log(3), 0]) is [0.75, 0.25] to rounding
 * Source: Goodfellow, Bengio and Courville, Deep Learning (2016), sections 4.1 and 6.2.2.3.
 */
export function softmax(logits: readonly number[], temperature = 1): number[] {
  const weights = gapsToLargest(logits, temperature).map((gap) => Math.exp(gap));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * The logarithms of those probabilities, also where they themselves are too small for a double.
 *
 *     log s_i = z_i / T - log sum_k exp(z_k / T)
 *
 * logits: one per class, at least one, finite, of any size; temperature T: above 0. Returns as many
 * numbers in nats, at most 0; -Infinity only where (largest logit - z_i) / T overflows a double.
 * Throws RangeError, naming argument, index and reason, if logits is empty or holds a number that is
 * not finite, and unless T is finite and above 0. Relative error of each below 1e-15; for a class
 * that is almost certain below 1e-15 times its lead over T.
 * Example: logSoftmax([1000, 0]) is [0, -1000]
 * Source: Blanchard, Higham and Higham, "Accurately computing the log-sum-exp and softmax
 * functions" (2021).
 */
export function logSoftmax(logits: readonly number[], temperature = 1): number[] {
  const gaps = gapsToLargest(logits, temperature);
  const largest = gaps.indexOf(0);
  const others = gaps.reduce((sum, gap, i) => (i === largest ? sum : sum + Math.exp(gap)), 0);
  const logTotal = Math.log1p(others);
  return gaps.map((gap) => gap - logTotal);
}

/** (z_i - largest z) / T: at most 0, so that exp does not overflow. */
function gapsToLargest(logits: readonly number[], temperature: number): number[] {
  checkFiniteEntries(logits, 'logits');
  checkAboveZero(temperature, 'temperature');
  const largest = Math.max(...logits);
  // From halves, as the difference of two large doubles can overflow.
  return logits.map((logit) => ((logit / 2 - largest / 2) / temperature) * 2);
}
