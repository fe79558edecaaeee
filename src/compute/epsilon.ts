/**
 * What is computed in place of the divergence of P relative to Q when a small number is added to every probability
 * "for safety": sum over i of p_i log((p_i + epsilon) / (q_i + epsilon)).
 *
 * @param p, q Probabilities, one entry an outcome, of the same length. Not validated: this is the code under study.
 * @param epsilon At least 0. With 0 it is the divergence itself: 0 log 0 = 0 and p log(p / 0) = Infinity.
 * @returns Nats; finite for every epsilon > 0, and where some q_i is 0 about p_i log(1 / epsilon): an answer that
 *   epsilon chose. Can be negative: with epsilon added, P and Q no longer sum to 1.
 * @example klDivergenceWithEpsilon([1, 0], [0, 1], 1e-12) // 27.63, the true value being Infinity
 */
export function klDivergenceWithEpsilon(
  p: readonly number[],
  q: readonly number[],
  epsilon: number,
): number {
  return weightedLogRatios(p, q, epsilon, Math.log);
}

/**
 * The same in bits and to the last digit as NumPy prints it: base-2 logarithms, terms added from left to right.
 *
 * @param p, q Probabilities of the same length.
 * @param epsilon At least 0.
 * @returns Bits, the one function here that is not in nats: its subject is another program's printed digits.
 * @example klBitsAsPrinted([0.8, 0.2], [0.6, 0.4], 1e-12) // 0.13202999942331567; exact is 0.13202999942307505...
 */
export function klBitsAsPrinted(
  p: readonly number[],
  q: readonly number[],
  epsilon: number,
): number {
  return weightedLogRatios(p, q, epsilon, Math.log2);
}

function weightedLogRatios(
  p: readonly number[],
  q: readonly number[],
  epsilon: number,
  log: (ratio: number) => number,
): number {
  return p.reduce((sum, weight, i) => {
    if (weight === 0) return sum;
    return sum + weight * log((weight + epsilon) / ((q[i] ?? 0) + epsilon));
  }, 0);
}
