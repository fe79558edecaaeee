import { checkShare } from '../argument-checks';
import { CompensatedSum } from '../compensated-sum';
import { excessOverOne } from '../distribution';
import { relativeEntropyTerm } from '../log-ratio';
import { forEachOutcome } from '../paired-outcomes';
import { logSoftmax, softmax } from './softmax';

/** Below, a double has fewer digits or none: the logarithm is taken from the logits instead. */
const SMALLEST_PRECISE = 1e-300;

/**
 * A label of which a share is spread evenly over all classes, so that no class is ruled out.
 *
 *     (1 - s) P(i) + s / n
 *
 * p: probabilities, one per class, n of them; smoothing s: 0 (P itself) to 1 (uniform). Returns n
 * probabilities, none below s / n, with the sum of p to rounding. Cross-entropy from this label
 * cannot fall below the label's own entropy.
 * Throws RangeError, naming argument, index and reason, unless p is a distribution (entries finite
 * and at least 0, sum within 1e-9 of 1) and s is from 0 to 1.
 * Example: smoothLabel([1, 0, 0], 0.3) is [0.8, 0.1, 0.1] to rounding
 * Source: Szegedy et al., "Rethinking the Inception architecture for computer vision" (2016).
 */
export function smoothLabel(p: readonly number[], smoothing: number): number[] {
  excessOverOne(p, 'p');
  checkShare(smoothing, 'smoothing');
  return p.map((chance) => (1 - smoothing) * chance + smoothing / p.length);
}

/**
 * The cross-entropy of a model's prediction relative to a target: the usual loss of a classifier.
 *
 *     H(P, s) = - sum_i P(i) log s_i, s = softmax(z / T)
 *
 * target P: probabilities, one per class, normalised before use; logits z: as many, finite; T: above
 * 0. Nats, from the entropy of P up; finite also where a chance s_i is too small for a double (and
 * Infinity only where the loss itself is too large for one). 0 log 0 = 0.
 * Throws RangeError, naming argument, index and reason, unless target is a distribution (entries
 * finite and at least 0, sum within 1e-9 of 1), logits are as many and finite, and T is above 0.
 * Relative error of each term as in logSoftmax.
 * Example: crossEntropyOfLogits([1, 0], [0, 1000]) is 1000
 */
export function crossEntropyOfLogits(
  target: readonly number[],
  logits: readonly number[],
  temperature = 1,
): number {
  const total = 1 + checkedExcess(target, logits);
  const logChances = logSoftmax(logits, temperature);
  const sum = new CompensatedSum();
  target.forEach((weight, i) => {
    if (weight > 0) sum.add((weight / total) * -logChances[i]!);
  });
  return sum.value();
}

/**
 * The Kullback-Leibler divergence of a target relative to a model's prediction: the part of the
 * cross-entropy that training can take away.
 *
 *     KL(P || s) = sum_i P(i) log(P(i) / s_i) = H(P, s) - H(P), s = softmax(z / T)
 *
 * target P: probabilities, one per class, normalised before use; logits z: as many, finite; T: above
 * 0. Nats, from 0 up; finite where klDivergence(P, s) is infinite because a chance s_i is too small
 * for a double (and Infinity only where the value itself is too large for one). 0 log 0 = 0.
 * Throws RangeError, naming argument, index and reason, unless target is a distribution (entries
 * finite and at least 0, sum within 1e-9 of 1), logits are as many and finite, and T is above 0.
 * Where P and s almost coincide the relative error is about 1e-16 over their difference: what the
 * rounding of s leaves. (Taking H(P) from H(P, s) would divide by that difference squared.)
 * Example: klOfLogits([0.5, 0.5], [0, Math.log(3)]) is 0.1438...
 */
export function klOfLogits(
  target: readonly number[],
  logits: readonly number[],
  temperature = 1,
): number {
  checkedExcess(target, logits);
  const logChances = logSoftmax(logits, temperature);
  const sum = new CompensatedSum();
  forEachOutcome(target, softmax(logits, temperature), (weight, chance, difference, i) => {
    const fromChances = weight === 0 || chance >= SMALLEST_PRECISE;
    sum.add(
      fromChances
        ? relativeEntropyTerm(weight, chance, difference)
        : weight * (Math.log(weight) - logChances[i]!) - difference,
    );
  });
  return sum.value();
}

/**
 * How the loss rises with each logit: what the model gives a class too much, over the temperature.
 * The gradient of the cross-entropy, and of the divergence too: the entropy of P is a constant.
 *
 *     d H(P, s) / d z_i = (s_i - P(i)) / T, s = softmax(z / T)
 *
 * target P: probabilities, one per class, normalised before use; logits z: as many, finite; T: above
 * 0. Returns as many numbers, in nats per unit of logit, from -1 / T to 1 / T; they sum to 0 to
 * rounding, and all are 0 where s = P.
 * Throws RangeError, naming argument, index and reason, unless target is a distribution (entries
 * finite and at least 0, sum within 1e-9 of 1), logits are as many and finite, and T is above 0.
 * Example: logitGradient([1, 0], [0, 0]) is [-0.5, 0.5]
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), section 4.3.4.
 */
export function logitGradient(
  target: readonly number[],
  logits: readonly number[],
  temperature = 1,
): number[] {
  checkedExcess(target, logits);
  const gradient: number[] = [];
  forEachOutcome(target, softmax(logits, temperature), (_weight, _chance, difference) => {
    // Subtracting from 0 keeps a difference of 0 from becoming -0.
    gradient.push(0 - difference / temperature);
  });
  return gradient;
}

/** By how much the target sums to more than 1, after checking that it fits the logits. */
function checkedExcess(target: readonly number[], logits: readonly number[]): number {
  const excess = excessOverOne(target, 'target');
  if (target.length !== logits.length) {
    throw new RangeError(
      `logits has ${logits.length} entries, but target has ${target.length}: both have to list the same classes`,
    );
  }
  return excess;
}
