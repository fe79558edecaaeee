import { checkAtLeastZero } from '../argument-checks';
import { checkPoints, type LabelledPoint } from './labelled-points';
import { logSoftmax, softmax } from './softmax';
import { classifierLogits, type Classifier } from './softmax-classifier';

/** How a classifier did on one point. */
export interface ClassifierScore {
  /** The probability that it gave to the true class. */
  readonly chance: number;
  /** The largest probability that it gave to any class. */
  readonly confidence: number;
  /** Whether its favourite is the true class; of equal logits the first class is the favourite. */
  readonly right: boolean;
  /** Minus the logarithm of `chance`, in nats: KL(label || prediction). */
  readonly surprisal: number;
}

export interface Judgement {
  readonly points: readonly LabelledPoint[];
  readonly weights: Classifier;
  /** What the logits are multiplied by: above 1 it overstates the classifier's confidence. */
  readonly sharpness: number;
}

/**
 * How a classifier does on labelled points when its logits are sharpened or softened.
 *
 *     chance = softmax(sharpness z)_label, confidence = max softmax(sharpness z), surprisal = -log chance
 *
 * points: at least one, coordinates finite, labels from 0 to classes - 1; weights: one triple per
 * class; sharpness: finite, at least 0. Returns one score per point; chance from 0 to 1, confidence
 * from 1 / classes to 1, surprisal in nats from 0, finite also where chance is 0 in doubles.
 * `right` looks at the logits before they are multiplied, so that sharpness never changes it, not even
 * 0, where all chances are equal; a tie goes to the class that is listed first.
 * Throws RangeError, naming argument, index and reason, unless all this holds, and naming the logits
 * if one overflows.
 * Example: classifierScores({ points: [{ x: 1, y: 0, label: 0 }], weights: [[0, Math.log(3), 0],
 * [0, 0, 0]], sharpness: 1 }) is [{ chance: 0.75, confidence: 0.75, right: true, surprisal: 0.2876... }]
 * to rounding
 */
export function classifierScores({ points, weights, sharpness }: Judgement): ClassifierScore[] {
  checkPoints(points, weights.length);
  checkAtLeastZero(sharpness, 'sharpness');
  return points.map(({ x, y, label }) => {
    const logits = classifierLogits(weights, x, y);
    const favourite = logits.indexOf(Math.max(...logits));
    const sharpened = logits.map((logit) => logit * sharpness);
    const chances = softmax(sharpened);
    return {
      chance: chances[label]!,
      confidence: Math.max(...chances),
      right: favourite === label,
      // Subtracting from 0 keeps the surprisal of a certain class from becoming -0.
      surprisal: 0 - logSoftmax(sharpened)[label]!,
    };
  });
}
