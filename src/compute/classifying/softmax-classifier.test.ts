import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifierScores } from './classifier-scores';
import { entropy } from '../divergence';
import type { LabelledPoint } from './labelled-points';
import { drawCloud } from '../point-cloud';
import {
  classifierGradient,
  classifierLogits,
  trainClassifier,
  type Classifier,
  type ClassWeights,
} from './softmax-classifier';
import { crossEntropyOfLogits, smoothLabel } from './softmax-loss';

const CENTRES = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: 1.5 },
];

/** Three clouds that overlap, so that no line parts them. */
const points: LabelledPoint[] = CENTRES.flatMap((centre, label) =>
  drawCloud({ seed: 5, run: label, size: 30, centre, spread: 1 }).map((point) => ({
    ...point,
    label,
  })),
);

function hardLabel(label: number, classes: number): number[] {
  return Array.from({ length: classes }, (_, k) => Number(k === label));
}

/** The mean loss, in the plainest way. */
function meanLoss(
  lessons: readonly LabelledPoint[],
  weights: Classifier,
  smoothing: number,
): number {
  const losses = lessons.map(({ x, y, label }) =>
    crossEntropyOfLogits(
      smoothLabel(hardLabel(label, weights.length), smoothing),
      classifierLogits(weights, x, y),
    ),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function expectNear(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
function weightsUpTo(largest: number): fc.Arbitrary<ClassWeights[]> {
  const weight = fc.double({ min: -largest, max: largest, noNaN: true });
  return fc.array(fc.tuple(weight, weight, weight), { minLength: 3, maxLength: 5 });
}

test('logits are bias plus weighted coordinates', () => {
  const weights: Classifier = [
    [0, 1, 0],
    [1, 0, -1],
  ];
  expect(classifierLogits(weights, 2, 3)).toEqual([2, -2]);
});

describe('the gradient', () => {
  test('by hand: one point, and its mean with another', () => {
    const zero: Classifier = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    const first = { x: 2, y: 4, label: 0 };
    expect(classifierGradient([first], zero, 0)).toEqual([
      [-0.5, -1, -2],
      [0.5, 1, 2],
    ]);
    expect(classifierGradient([first, { x: 2, y: -4, label: 1 }], zero, 0)).toEqual([
      [0, 0, -2],
      [0, 0, 2],
    ]);
    expect(classifierGradient([first], zero, 1)).toEqual(zero);
  });

  test.each([1, 30, 1e5])('is the slope of the mean loss, for weights up to %d', (largest) => {
    const lessons = points.filter((_, i) => i % 9 === 0);
    const farthest = Math.max(1, ...lessons.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
    const step = 1e-4;
    fc.assert(
      fc.property(weightsUpTo(largest), share, (weights, smoothing) => {
        const gradient = classifierGradient(lessons, weights, smoothing);
        const loss = meanLoss(lessons, weights, smoothing);
        // Third derivatives below the cube of a coordinate; each logit rounded at its own size.
        const size = 1 + loss + 3 * largest * farthest;
        const error = (step ** 2 / 6) * farthest ** 3 + (8 * Number.EPSILON * size) / step;
        weights.forEach((triple, k) => {
          triple.forEach((weight, w) => {
            const moved = (by: number): ClassWeights[] =>
              weights.with(k, triple.with(w, weight + by) as unknown as ClassWeights);
            const rise =
              meanLoss(lessons, moved(step), smoothing) -
              meanLoss(lessons, moved(-step), smoothing);
            const run = weight + step - (weight - step);
            expectNear(gradient[k]![w]!, rise / run, error);
          });
        });
      }),
      { seed: 20261121, numRuns: 20 },
    );
  });
});

describe('training', () => {
  const plain = { points, classes: 3, rate: 0.5, rounds: 100, smoothing: 0 };

  test('by hand: one point, one round', () => {
    const { weights, meanKl } = trainClassifier({
      points: [{ x: 0, y: 2, label: 1 }],
      classes: 2,
      rate: 1,
      rounds: 1,
      smoothing: 0,
    });
    expect(weights).toEqual([
      [-0.5, 0, -1],
      [0.5, 0, 1],
    ]);
    // The logits of the point are -2.5 and 2.5.
    expect(meanKl[0]).toBe(Math.LN2);
    expectNear(meanKl[1]!, Math.log1p(Math.exp(-5)), 1e-17);
  });

  test('takes the steps that the gradient says', () => {
    const smoothing = 0.2;
    let byHand: Classifier = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (let round = 0; round < 5; round += 1) {
      const gradient = classifierGradient(points, byHand, smoothing);
      byHand = byHand.map(([bias, x, y], k) => {
        const [biasSlope, xSlope, ySlope] = gradient[k]!;
        return [bias - 0.5 * biasSlope, x - 0.5 * xSlope, y - 0.5 * ySlope];
      });
    }
    const { weights } = trainClassifier({ ...plain, rounds: 5, smoothing });
    expect(weights).toEqual(byHand);
  });

  test('tells the mean divergence of the labels before the first round and after each', () => {
    const { weights, meanKl } = trainClassifier({ ...plain, smoothing: 0.3 });
    expect(meanKl).toHaveLength(101);
    expectNear(meanKl[0]!, Math.log(3), 1e-14);
    // 90 terms below 10 added from left to right.
    expectNear(meanKl.at(-1)!, meanLoss(points, weights, 0), 1e-13);
    expect(trainClassifier({ ...plain, rounds: 0 }).meanKl).toHaveLength(1);
  });

  test('a small rate lowers the loss in every round', () => {
    const { meanKl } = trainClassifier({ ...plain, rate: 0.1 });
    meanKl.forEach((kl, round) => {
      expect(kl).toBeLessThan(meanKl[round - 1] ?? Infinity);
    });
  });

  test('long training ends where the gradient is 0 and no sharper or softer logits do better', () => {
    const { weights } = trainClassifier({ ...plain, rate: 1, rounds: 3000 });
    for (const slope of classifierGradient(points, weights, 0).flat()) expectNear(slope, 0, 1e-9);
    const meanKlAt = (sharpness: number): number => {
      const scores = classifierScores({ points, weights, sharpness });
      return scores.reduce((sum, { surprisal }) => sum + surprisal, 0) / scores.length;
    };
    const best = meanKlAt(1);
    for (const sharpness of [0, 0.5, 0.9, 0.99, 1.01, 1.1, 2, 5]) {
      expect(meanKlAt(sharpness)).toBeGreaterThan(best);
    }
    // The floor is flat: a hundredth away costs about its square, a ten-thousandth.
    expectNear(meanKlAt(1.01), best, 1e-3);
  });

  test('smoothed labels leave a classifier less sure than the labels would have it', () => {
    const apart = [-2, 2].map((x, label) => ({ x, y: 0, label }));
    const smoothing = 0.2;
    const { weights } = trainClassifier({
      points: apart,
      classes: 2,
      rate: 1,
      rounds: 1000,
      smoothing,
    });
    // What parts the points can be reached exactly: each gets the smoothed label itself.
    for (const { chance } of classifierScores({ points: apart, weights, sharpness: 1 })) {
      expectNear(chance, 1 - smoothing / 2, 1e-12);
    }
    expectNear(meanLoss(apart, weights, smoothing), entropy([0.9, 0.1]), 1e-12);
  });

  test('the order of the points changes the weights by rounding only', () => {
    const shuffled = points.map((_, i) => points[(i * 37) % points.length]!);
    const one = trainClassifier(plain).weights.flat();
    const other = trainClassifier({ ...plain, points: shuffled }).weights.flat();
    expect(shuffled).not.toEqual(points);
    other.forEach((weight, i) => expectNear(weight, one[i]!, 1e-12));
  });

  test('a rate of 100 stays finite, with far-away points too', () => {
    for (const far of [1, 1e6]) {
      const { weights, meanKl } = trainClassifier({
        ...plain,
        points: points.map(({ x, y, label }) => ({ x: far * x, y: far * y, label })),
        rate: 100,
        rounds: 1000,
      });
      expect([...weights.flat(), ...meanKl].every(Number.isFinite)).toBe(true);
    }
  });

  test('one class needs no training, and a class without points is given up', () => {
    const one = points.map((point) => ({ ...point, label: 0 }));
    const alone = trainClassifier({ ...plain, points: one, classes: 1, smoothing: 0.1 });
    expect(alone.weights).toEqual([[0, 0, 0]]);
    expect(new Set(alone.meanKl)).toEqual(new Set([0]));
    const among = trainClassifier({ ...plain, points: one, classes: 2, rounds: 1000 });
    expect(among.meanKl.at(-1)).toBeLessThan(0.02);
  });

  test.each([
    [{ points: [] }, /^points is empty/],
    [{ classes: 0 }, /^classes is 0/],
    [{ classes: 2 }, /label is 2: .*number of classes, 2/],
    [{ rate: -1 }, /^rate is -1/],
    [{ rounds: 0.5 }, /^rounds is 0.5/],
    [{ smoothing: 2 }, /^smoothing is 2/],
  ])('%j is refused', (change, message) => {
    expect(() => trainClassifier({ ...plain, ...change })).toThrow(RangeError);
    expect(() => trainClassifier({ ...plain, ...change })).toThrow(message);
  });
});
