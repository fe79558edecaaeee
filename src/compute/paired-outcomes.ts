import { CompensatedSum } from './compensated-sum';
import { excessOverOne } from './distribution';
import { productError, sumError } from './rounding-error';

/** Receives the probabilities of one outcome under P and Q, both normalised, and P minus Q. */
type OutcomeVisitor = (p: number, q: number, difference: number, index: number) => void;

/**
 * Visits the outcomes that two distributions share, in order, normalised to sum to exactly 1.
 *
 * The third thing a visitor gets is P(i) - Q(i) of the normalised distributions, right to nearly the
 * last digit (or to 1e-34, where the entries sum to 1 only roughly), also where they almost coincide
 * and subtracting the first two would give noise.
 * Throws RangeError, naming the argument and the reason, unless p and q are distributions (see
 * excessOverOne) over the same number of outcomes.
 * Example: forEachOutcome([1, 0], [0.5, 0.5], (p, q, d) => print(d)) prints 0.5 and -0.5.
 */
export function forEachOutcome(
  p: readonly number[],
  q: readonly number[],
  visit: OutcomeVisitor,
): void {
  const excessP = excessOverOne(p, 'p');
  const excessQ = excessOverOne(q, 'q');
  checkSameOutcomes(p, q);
  const surplus = surplusOfSecond(p, q);
  const surplusHigh = surplus.value();
  const surplusLow = surplus.remainder();
  const totalP = 1 + excessP;
  const totalQ = 1 + excessQ;
  for (let i = 0; i < p.length; i += 1) {
    const rawP = p[i]!;
    const rawQ = q[i]!;
    // p / (1 + a) - q / (1 + b), over a common denominator, is (p - q)(1 + a) + (b - a) p: its two
    // parts can cancel down to their last digits, so the second one is carried in double precision.
    const rawDifference = rawP - rawQ;
    const correction = surplusHigh * rawP;
    const correctionTail =
      productError(surplusHigh, rawP, correction) + surplusLow * rawP + excessP * rawDifference;
    const difference = (rawDifference + correction + correctionTail) / (totalP * totalQ);
    visit(rawP / totalP, rawQ / totalQ, difference, i);
  }
}

/**
 * Throws RangeError unless p and q list equally many outcomes.
 * Example: checkSameOutcomes([1], [0.5, 0.5]) throws "q has 2 outcomes, but p has 1: ..."
 */
export function checkSameOutcomes(p: readonly number[], q: readonly number[]): void {
  if (p.length !== q.length) {
    throw new RangeError(
      `q has ${q.length} outcomes, but p has ${p.length}: both have to list the same outcomes`,
    );
  }
}

/** sum(q) - sum(p), from the differences: the sums themselves may agree in all their digits. */
function surplusOfSecond(p: readonly number[], q: readonly number[]): CompensatedSum {
  const surplus = new CompensatedSum();
  for (let i = 0; i < p.length; i += 1) {
    const difference = q[i]! - p[i]!;
    surplus.add(difference);
    surplus.add(sumError(q[i]!, -p[i]!, difference));
  }
  return surplus;
}
