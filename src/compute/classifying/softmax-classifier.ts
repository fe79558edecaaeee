import { checkAtLeastZero, checkCount } from '../argument-checks';
import { goThrough, preparedLessons, WEIGHTS_PER_CLASS } from './classifier-round';
import type { LabelledPoint } from './labelled-points';

export type ClassWeights = readonly [bias: number, x: number, y: number];

/** A linear softmax classifier of points: for each class the weights of its logit. */
export type Classifier = readonly ClassWeights[];

export interface Training {
  readonly points: readonly LabelledPoint[];
  /** How many classes there are, whether or not each has a point. */
  readonly classes: number;
  /** Learning rate. */
  readonly rate: number;
  /** How often all points are gone through. */
  readonly rounds: number;
  /** The share of each label that is spread over all classes, 0 to 1. */
  readonly smoothing: number;
}

export interface TrainedClassifier {
  readonly weights: Classifier;
  /** The weights after 0, 1, ..., rounds rounds. */
  readonly path: readonly Classifier[];
  /** After 0, 1, ..., rounds rounds: the mean divergence of the labels relative to the prediction. */
  readonly meanKl: number[];
}

/**
 * The logits that a classifier gives a point.
 *
 *     z_k = bias_k + x_k x + y_k y
 *
 * weights: one triple per class; x, y: the point. Returns one logit per class, without a unit: their
 * differences are log odds in nats.
 * Example: classifierLogits([[0, 1, 0], [1, 0, -1]], 2, 3) is [2, -2]
 */
export function classifierLogits(weights: Classifier, x: number, y: number): number[] {
  return weights.map(([bias, xWeight, yWeight]) => bias + xWeight * x + yWeight * y);
}

/**
 * How the mean loss over labelled points rises with each weight of a classifier.
 *
 *     mean over points of (s_k - P(k)) (1, x, y), s = softmax(logits), P the smoothed label
 *
 * points: at least one, coordinates finite, labels from 0 to classes - 1; weights: one triple per
 * class; smoothing: 0 to 1. Returns triples like those of weights, in nats per unit of weight: the
 * gradient of the mean cross-entropy from the smoothed labels, and of the mean divergence too.
 * Throws RangeError, naming argument, index and reason, unless all this holds.
 * Example: classifierGradient([{ x: 2, y: 4, label: 0 }], [[0, 0, 0], [0, 0, 0]], 0) is
 * [[-0.5, -1, -2], [0.5, 1, 2]]
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), section 4.3.4.
 */
export function classifierGradient(
  points: readonly LabelledPoint[],
  weights: Classifier,
  smoothing: number,
): ClassWeights[] {
  const lessons = preparedLessons(points, weights.length, smoothing);
  const gradient = new Float64Array(weights.length * WEIGHTS_PER_CLASS);
  goThrough(lessons, Float64Array.from(weights.flat()), gradient);
  return triples(gradient);
}

/**
 * A classifier trained from weights of zero by gradient descent on the mean loss over all points.
 *
 *     w <- w - rate * gradient of the mean cross-entropy from the smoothed labels, `rounds` times
 *
 * points: at least one, coordinates finite, labels whole numbers from 0 to classes - 1; classes: at
 * least 1; rate: finite, at least 0; rounds: a whole number, 0 allowed; smoothing: 0 to 1. Returns
 * the weights after the last round and, in nats, rounds + 1 means of KL(label || prediction), which is
 * the surprisal of the true class, of the labels as they are, not smoothed: the first is log(classes).
 * With smoothing they can rise again while the smoothed loss falls. Finite unless the logits overflow.
 * Throws RangeError, naming argument, index and reason, unless all this holds.
 * Example: trainClassifier({ points: [{ x: 0, y: 0, label: 1 }], classes: 2, rate: 1, rounds: 1,
 * smoothing: 0 }) has weights [[-0.5, 0, 0], [0.5, 0, 0]] and meanKl [0.6931..., 0.3132...]
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), section 4.3.4.
 */
export function trainClassifier(training: Training): TrainedClassifier {
  const { points, classes, rate, rounds, smoothing } = training;
  checkCount(classes, 'classes', 1);
  checkAtLeastZero(rate, 'rate');
  checkCount(rounds, 'rounds', 0);
  const lessons = preparedLessons(points, classes, smoothing);
  const weights = new Float64Array(classes * WEIGHTS_PER_CLASS);
  const gradient = new Float64Array(weights.length);
  const path = [triples(weights)];
  const meanKl = [goThrough(lessons, weights, gradient)];
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < weights.length; i += 1) weights[i]! -= rate * gradient[i]!;
    path.push(triples(weights));
    meanKl.push(goThrough(lessons, weights, gradient));
  }
  return { weights: triples(weights), path, meanKl };
}

function triples(flat: Float64Array): ClassWeights[] {
  return Array.from({ length: flat.length / WEIGHTS_PER_CLASS }, (_, k) => {
    const [bias = NaN, x = NaN, y = NaN] = flat.subarray(k * WEIGHTS_PER_CLASS);
    return [bias, x, y];
  });
}
