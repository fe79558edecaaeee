import { CompensatedSum } from './compensated-sum';
import { excessOverOne } from './distribution';
import { logRatio, relativeEntropyTerm } from './log-ratio';
import { checkSameOutcomes, forEachOutcome } from './paired-outcomes';
import { surprisal } from './surprisal';

// Jensen-Shannon divergence and squared Hellinger distance grow in proportion when both arguments
// do. Scaling up by an even power of two keeps them from underflow before their root is taken.
const SCALE = 2 ** 1000;
const ROOT_OF_SCALE = 2 ** 500;

/**
 * The entropy of P: how surprising its outcomes are on average.
 *
 *     H(P) = - sum_i P(i) log P(i)
 *
 * p: probabilities, one per outcome, normalised before use. Nats, from 0 to log(p.length).
 * 0 log 0 = 0; exactly 0 where one outcome has all the probability.
 * Throws RangeError, with the index and why, unless p is non-empty, its entries finite and at least
 * 0, and their sum within 1e-9 of 1. Relative error below 1e-15.
 * Example: entropy([0.5, 0.5]) is 0.6931...
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., eq. (2.1).
 */
export function entropy(p: readonly number[]): number {
  const totalP = 1 + excessOverOne(p, 'p');
  return meanSurprisal(p, totalP, p, totalP);
}

/**
 * The cross-entropy of Q relative to P: how surprising outcomes drawn from P are on average to
 * somebody who expects Q. It is the entropy of P plus the divergence of P relative to Q.
 *
 *     H(P, Q) = - sum_i P(i) log Q(i)
 *
 * p, q: probabilities of the same outcomes, normalised before use. Nats, from 0 to Infinity.
 * 0 log 0 = 0; Infinity where P gives an outcome a chance and Q does not.
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error below 1e-15.
 * Example: crossEntropy([1, 0], [0.5, 0.5]) is 0.6931...
 */
export function crossEntropy(p: readonly number[], q: readonly number[]): number {
  const totalP = 1 + excessOverOne(p, 'p');
  const totalQ = 1 + excessOverOne(q, 'q');
  checkSameOutcomes(p, q);
  return meanSurprisal(p, totalP, q, totalQ);
}

/**
 * The Kullback-Leibler divergence of P relative to Q: what it costs on average to expect Q where P is true.
 *
 *     KL(P || Q) = sum_i P(i) log(P(i) / Q(i))
 *
 * p, q: probabilities of the same outcomes, normalised before use. Nats, from 0 to Infinity.
 * 0 log 0 = 0; Infinity where P gives an outcome a chance and Q does not. Exactly 0 where P = Q, and
 * otherwise only where the true value is below the smallest double.
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error below 2e-15, also where P
 * and Q almost coincide: the sum is taken over P log(P/Q) - (P - Q), which is never negative. (Or
 * absolute error below 1e-65, where the entries themselves sum to 1 only roughly.)
 * Example: klDivergence([0.8, 0.2], [0.6, 0.4]) is 0.0915...
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., eq. (2.26).
 */
export function klDivergence(p: readonly number[], q: readonly number[]): number {
  return sumOverOutcomes(p, q, relativeEntropyTerm);
}

/**
 * What each outcome contributes to the Kullback-Leibler divergence of P relative to Q.
 *
 *     P(i) log(P(i) / Q(i)), one per outcome
 *
 * p, q: probabilities of the same outcomes, normalised before use. Returns an array of their length,
 * in nats; a term is negative where P(i) < Q(i). The terms sum to klDivergence(p, q), but where P
 * and Q almost coincide adding them cancels: call klDivergence for the sum.
 * 0 where P(i) = 0 (0 log 0 = 0); Infinity where Q(i) = 0 < P(i).
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error of each term below 2e-15
 * or, where the entries sum to 1 only roughly, absolute error below 1e-34.
 * Example: klTerms([0.8, 0.2], [0.6, 0.4]) is [0.2301..., -0.1386...]
 */
export function klTerms(p: readonly number[], q: readonly number[]): number[] {
  const terms: number[] = [];
  forEachOutcome(p, q, (massP, massQ, difference) => {
    terms.push(klTerm(massP, massQ, difference));
  });
  return terms;
}

/**
 * The Jensen-Shannon divergence: how far P and Q are on average from the mixture halfway between.
 *
 *     JS(P, Q) = KL(P || M) / 2 + KL(Q || M) / 2, M = (P + Q) / 2
 *
 * p, q: probabilities of the same outcomes, normalised before use. Symmetric. Nats, from 0 (P = Q)
 * to log 2 (no outcome in common); never infinite.
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error below 2e-15.
 * Example: jensenShannonDivergence([1, 0], [0, 1]) is 0.6931...
 * Source: Lin, "Divergence measures based on the Shannon entropy" (1991).
 */
export function jensenShannonDivergence(p: readonly number[], q: readonly number[]): number {
  return Math.min(scaledJensenShannon(p, q) / SCALE, Math.LN2);
}

/**
 * The Jensen-Shannon distance, the root of the divergence: a metric, so that a detour over a third
 * distribution is never shorter.
 *
 *     sqrt(JS(P, Q))
 *
 * p, q: probabilities of the same outcomes, normalised before use. Symmetric. In roots of nats, from
 * 0 (P = Q) to sqrt(log 2) (no outcome in common).
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error below 1e-15, also where the
 * divergence itself is too small for a double.
 * Example: jensenShannonDistance([1, 0], [0, 1]) is 0.8325...
 * Source: Endres and Schindelin, "A new metric for probability distributions" (2003).
 */
export function jensenShannonDistance(p: readonly number[], q: readonly number[]): number {
  return Math.min(Math.sqrt(scaledJensenShannon(p, q)) / ROOT_OF_SCALE, Math.sqrt(Math.LN2));
}

/**
 * The total variation distance: the most that P and Q can disagree about the chance of any event.
 *
 *     TV(P, Q) = 1/2 sum_i |P(i) - Q(i)|
 *
 * p, q: probabilities of the same outcomes, normalised before use. Symmetric, without a unit, from 0
 * (P = Q) to 1 (no outcome in common).
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error below 1e-15 or, where the
 * entries sum to 1 only roughly, absolute error below 1e-34.
 * Example: totalVariation([0.8, 0.2], [0.6, 0.4]) is 0.2 to rounding
 */
export function totalVariation(p: readonly number[], q: readonly number[]): number {
  const sum = sumOverOutcomes(p, q, (_massP, _massQ, difference) => Math.abs(difference));
  return Math.min(sum / 2, 1);
}

/**
 * The Hellinger distance: the straight-line distance between the roots of P and Q, over sqrt 2.
 *
 *     H(P, Q) = sqrt(1/2 sum_i (sqrt P(i) - sqrt Q(i))^2)
 *
 * p, q: probabilities of the same outcomes, normalised before use. A metric, without a unit, from 0
 * (P = Q) to 1 (no outcome in common).
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error below 1e-15.
 * Example: hellingerDistance([1, 0], [0.5, 0.5]) is 0.5411...
 */
export function hellingerDistance(p: readonly number[], q: readonly number[]): number {
  const sum = sumOverOutcomes(p, q, (massP, massQ, difference) => {
    if (difference === 0) return 0;
    // A difference of roots, with the cancelling part taken out.
    const gap = (SCALE * difference) / (Math.sqrt(SCALE * massP) + Math.sqrt(SCALE * massQ));
    return gap * gap;
  });
  return Math.min(Math.sqrt(sum / 2) / ROOT_OF_SCALE, 1);
}

/**
 * Pearson's chi-squared divergence of P relative to Q: the squared differences, in units of Q.
 *
 *     chi2(P || Q) = sum_i (P(i) - Q(i))^2 / Q(i)
 *
 * p, q: probabilities of the same outcomes, normalised before use. Without a unit, 0 to Infinity.
 * Infinity where Q(i) = 0 < P(i) and where the value overflows; an outcome that both exclude adds 0.
 * At least KL(P || Q) in nats, and about twice that where P and Q almost coincide.
 * Throws RangeError, naming argument, index and reason, unless both are distributions of one length
 * (entries finite and at least 0, sum within 1e-9 of 1). Relative error below 2e-15.
 * Example: chiSquared([0.8, 0.2], [0.6, 0.4]) is 0.1666...
 */
export function chiSquared(p: readonly number[], q: readonly number[]): number {
  return sumOverOutcomes(p, q, (_massP, massQ, difference) => {
    if (difference === 0) return 0;
    const relative = difference / massQ;
    if (Number.isFinite(relative)) return difference * relative;
    const root = difference / Math.sqrt(massQ);
    return root * root;
  });
}

function meanSurprisal(
  p: readonly number[],
  totalP: number,
  q: readonly number[],
  totalQ: number,
): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < p.length; i += 1) {
    const massP = p[i]! / totalP;
    if (massP > 0) sum.add(massP * surprisal(q, totalQ, i));
  }
  return sum.value();
}

function sumOverOutcomes(
  p: readonly number[],
  q: readonly number[],
  term: (massP: number, massQ: number, difference: number) => number,
): number {
  const sum = new CompensatedSum();
  forEachOutcome(p, q, (massP, massQ, difference) => {
    sum.add(term(massP, massQ, difference));
  });
  return sum.value();
}

function klTerm(massP: number, massQ: number, difference: number): number {
  if (massP === 0) return 0;
  if (massQ === 0) return Infinity;
  // Adding 0 turns a product that underflows to -0 into 0.
  return massP * logRatio(massP, massQ, difference) + 0;
}

function scaledJensenShannon(p: readonly number[], q: readonly number[]): number {
  return sumOverOutcomes(p, q, (massP, massQ, difference) =>
    jensenShannonTerm(SCALE * massP, SCALE * massQ, SCALE * difference),
  );
}

/** 1/2 P log(P / M) + 1/2 Q log(Q / M), M = (P + Q) / 2: never negative, zero where P = Q. */
function jensenShannonTerm(massP: number, massQ: number, difference: number): number {
  const sum = massP + massQ;
  if (sum === 0) return 0;
  const s = difference / sum;
  if (Math.abs(s) <= 1 / 3) return (sum / 4) * evenLogSeries(s * s);
  return (shareAgainstMean(massP, sum) + shareAgainstMean(massQ, sum)) / 2;
}

function shareAgainstMean(mass: number, sum: number): number {
  return mass === 0 ? 0 : mass * Math.log((2 * mass) / sum);
}

/** (1 + s) log(1 + s) + (1 - s) log(1 - s) = sum_k s^(2k) / (k (2k - 1)), from s squared. */
function evenLogSeries(square: number): number {
  let power = square;
  let sum = square;
  for (let k = 2; ; k += 1) {
    power *= square;
    const next = sum + power / (k * (2 * k - 1));
    if (next === sum) return sum;
    sum = next;
  }
}
