import { checkShare } from '../argument-checks';
import { checkPoints, type LabelledPoint } from './labelled-points';

/** Bias, x and y. */
export const WEIGHTS_PER_CLASS = 3;

/** Points, one label each, and what a label asks of its own class and of any other. */
export interface Lessons {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly labels: Int32Array;
  readonly ownTarget: number;
  readonly otherTarget: number;
  /** Room for the chances of one point. */
  readonly chances: Float64Array;
}

/**
 * Labelled points laid out flat for goThrough, with the targets that smoothed labels set.
 *
 *     target of the true class 1 - s + s / n, of any other s / n
 *
 * points: at least one, coordinates finite, labels from 0 to classes - 1; classes n; smoothing s: 0 to 1.
 * Throws RangeError, naming argument, index and reason, unless all this holds.
 * Example: preparedLessons([{ x: 2, y: 4, label: 0 }], 2, 0.5) has ownTarget 0.75, otherTarget 0.25
 */
export function preparedLessons(
  points: readonly LabelledPoint[],
  classes: number,
  smoothing: number,
): Lessons {
  checkPoints(points, classes);
  checkShare(smoothing, 'smoothing');
  const otherTarget = smoothing / classes;
  return {
    xs: Float64Array.from(points, ({ x }) => x),
    ys: Float64Array.from(points, ({ y }) => y),
    labels: Int32Array.from(points, ({ label }) => label),
    ownTarget: 1 - smoothing + otherTarget,
    otherTarget,
    chances: new Float64Array(classes),
  };
}

/**
 * One round over all points: fills the gradient of the mean cross-entropy from the smoothed labels and
 * returns the mean divergence, in nats, of the labels as they are relative to the prediction.
 *
 *     gradient = mean of (s_k - P(k)) (1, x, y); result = mean of -log s_label; s = softmax(logits)
 *
 * weights, gradient: flat, three numbers (bias, x, y) per class; gradient is written over. No array is
 * made, so that hundreds of rounds fit between two frames. Not checked: preparedLessons has done it.
 * Example: with the lessons above, weights of 0 give 0.6931... and [-0.25, -0.5, -1, 0.25, 0.5, 1]
 */
export function goThrough(lessons: Lessons, weights: Float64Array, gradient: Float64Array): number {
  const { xs, ys, labels, ownTarget, otherTarget, chances } = lessons;
  const size = xs.length;
  let surprisals = 0;
  gradient.fill(0);
  for (let i = 0; i < size; i += 1) {
    const x = xs[i]!;
    const y = ys[i]!;
    const label = labels[i]!;
    for (let k = 0, w = 0; k < chances.length; k += 1, w += WEIGHTS_PER_CLASS) {
      chances[k] = weights[w]! + weights[w + 1]! * x + weights[w + 2]! * y;
    }
    surprisals += softmaxInPlace(chances, label);
    for (let k = 0, w = 0; k < chances.length; k += 1, w += WEIGHTS_PER_CLASS) {
      const excess = (chances[k]! - (k === label ? ownTarget : otherTarget)) / size;
      gradient[w]! += excess;
      gradient[w + 1]! += excess * x;
      gradient[w + 2]! += excess * y;
    }
  }
  return surprisals / size;
}

/** Turns logits into chances, without a new array; returns the surprisal of one class. */
function softmaxInPlace(values: Float64Array, label: number): number {
  let best = 0;
  for (let k = 1; k < values.length; k += 1) if (values[k]! > values[best]!) best = k;
  const largest = values[best]!;
  const gap = largest - values[label]!;
  let others = 0;
  for (let k = 0; k < values.length; k += 1) {
    values[k] = k === best ? 1 : Math.exp(values[k]! - largest);
    if (k !== best) others += values[k]!;
  }
  for (let k = 0; k < values.length; k += 1) values[k]! /= 1 + others;
  return gap + Math.log1p(others);
}
