import { checkCount } from '../argument-checks';
import type { ClassifierScore } from './classifier-scores';

/** What a classifier claimed, and how often it was right, where it was about equally confident. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  /** How many scores have a confidence from `from` to below `to`; in the last bin, to 1. */
  readonly size: number;
  /** Their mean confidence. */
  readonly confidence: number;
  /** The share of them that is right. */
  readonly accuracy: number;
}

export interface CalibrationQuestion {
  readonly scores: readonly Pick<ClassifierScore, 'confidence' | 'right'>[];
  /** How many classes the classifier chose from: no confidence is below 1 / classes. */
  readonly classes: number;
  /** How many bins. */
  readonly count: number;
}

/**
 * Whether a classifier is right as often as it says: its scores sorted into bins by confidence.
 *
 *     bin k holds 1/n + (1 - 1/n) k / count <= confidence < 1/n + (1 - 1/n) (k + 1) / count
 *
 * scores: any number, none allowed, confidences from 1 / classes to 1; classes n: at least 2; count: at
 * least 1. Returns, in rising order, the bins that hold a score; the last of all bins holds 1 as well.
 * Shares, without a unit. A calibrated classifier has accuracy near confidence in every bin.
 * Throws RangeError, naming argument, index and reason, unless all this holds.
 * Example: calibrationBins({ scores: [{ confidence: 0.9, right: true }, { confidence: 0.8, right:
 * false }], classes: 2, count: 2 }) is [{ from: 0.75, to: 1, size: 2, confidence: 0.85, accuracy: 0.5 }]
 * to rounding
 * Source: Guo et al., "On calibration of modern neural networks" (2017), section 2.
 */
export function calibrationBins(question: CalibrationQuestion): CalibrationBin[] {
  const { scores, classes, count } = question;
  checkCount(classes, 'classes', 2);
  checkCount(count, 'count', 1);
  const lowest = 1 / classes;
  scores.forEach(({ confidence }, index) => {
    if (!(confidence >= lowest && confidence <= 1)) {
      throw new RangeError(
        `scores[${index}].confidence is ${confidence}: it has to be from 1 / classes, ${lowest}, to 1`,
      );
    }
  });
  const edge = (k: number): number => lowest + (1 - lowest) * (k / count);
  return Array.from({ length: count }, (_, k) => ({ from: edge(k), to: edge(k + 1) })).flatMap(
    ({ from, to }) => {
      const inside = scores.filter(
        ({ confidence }) => confidence >= from && (confidence < to || to === 1),
      );
      const size = inside.length;
      if (size === 0) return [];
      const confidence = inside.reduce((sum, score) => sum + score.confidence, 0) / size;
      const accuracy = inside.filter(({ right }) => right).length / size;
      return [{ from, to, size, confidence, accuracy }];
    },
  );
}
