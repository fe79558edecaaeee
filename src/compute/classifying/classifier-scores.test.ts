import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifierScores } from './classifier-scores';
import type { Classifier } from './softmax-classifier';

const threeToOne: Classifier = [
  [0, Math.log(3), 0],
  [0, 0, 0],
];

function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(4e-16);
}

describe('by hand: odds of three to one', () => {
  test.each([
    [0, 1, { chance: 0.75, confidence: 0.75, right: true }],
    [1, 1, { chance: 0.25, confidence: 0.75, right: false }],
    [0, 2, { chance: 0.9, confidence: 0.9, right: true }],
    [1, 2, { chance: 0.1, confidence: 0.9, right: false }],
    [1, 0, { chance: 0.5, confidence: 0.5, right: false }],
    [0, 0, { chance: 0.5, confidence: 0.5, right: true }],
  ])('true class %d, sharpness %d', (label, sharpness, expected) => {
    const points = [{ x: 1, y: 5, label }];
    const [score] = classifierScores({ points, weights: threeToOne, sharpness });
    expectNear(score!.chance, expected.chance);
    expectNear(score!.confidence, expected.confidence);
    expectNear(score!.surprisal, -Math.log(expected.chance));
    expect(score!.right).toBe(expected.right);
  });
});

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
const judgements = fc.integer({ min: 1, max: 4 }).chain((classes) =>
  fc.record({
    points: fc.array(fc.record({ x: coordinate, y: coordinate, label: fc.nat(classes - 1) }), {
      minLength: 1,
      maxLength: 10,
    }),
    weights: fc.array(fc.tuple(coordinate, coordinate, coordinate), {
      minLength: classes,
      maxLength: classes,
    }),
    sharpness: fc.double({ min: 0, max: 1000, noNaN: true }),
  }),
);

test('no score leaves its range, and a right one has the confidence as its chance', () => {
  fc.assert(
    fc.property(judgements, (judgement) => {
      const scores = classifierScores(judgement);
      expect(scores).toHaveLength(judgement.points.length);
      for (const { chance, confidence, right, surprisal } of scores) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(confidence);
        expect(confidence).toBeGreaterThanOrEqual(1 / judgement.weights.length);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(surprisal).toBeGreaterThanOrEqual(0);
        expect(surprisal).toBeLessThan(Infinity);
        expect(Object.is(surprisal, -0)).toBe(false);
        if (right) expect(chance).toBe(confidence);
      }
    }),
  );
});

test('sharpness does not change who is right, and more of it never lowers a confidence', () => {
  fc.assert(
    fc.property(judgements, (judgement) => {
      const plain = classifierScores({ ...judgement, sharpness: 1 });
      const sharper = classifierScores({ ...judgement, sharpness: 1 + judgement.sharpness });
      classifierScores(judgement).forEach(({ right }, i) => expect(right).toBe(plain[i]!.right));
      sharper.forEach(({ confidence }, i) => {
        expect(confidence).toBeGreaterThanOrEqual(plain[i]!.confidence * (1 - 1e-14));
      });
    }),
  );
});

test('a tie goes to the class that is listed first, at every sharpness', () => {
  const weights: Classifier = [
    [-1, 0, 0],
    [2, 0, 0],
    [2, 0, 0],
  ];
  const points = [0, 1, 2].map((label) => ({ x: 0, y: 0, label }));
  for (const sharpness of [0, 1, 10]) {
    const scores = classifierScores({ points, weights, sharpness });
    expect(scores.map(({ right }) => right)).toEqual([false, true, false]);
  }
});

test('a mistake too sure for a chance still has a surprisal', () => {
  const points = [{ x: 1, y: 0, label: 1 }];
  const weights: Classifier = [
    [0, 1e6, 0],
    [0, -1e6, 0],
  ];
  expect(classifierScores({ points, weights, sharpness: 1 })).toEqual([
    { chance: 0, confidence: 1, right: false, surprisal: 2e6 },
  ]);
});

test('one class is certain and right', () => {
  const points = [{ x: 1, y: 0, label: 0 }];
  expect(classifierScores({ points, weights: [[1, 2, 3]], sharpness: 3 })).toEqual([
    { chance: 1, confidence: 1, right: true, surprisal: 0 },
  ]);
});

test('no points, an unknown label and a negative sharpness are refused', () => {
  const judgement = { points: [{ x: 0, y: 0, label: 0 }], weights: threeToOne, sharpness: 1 };
  for (const [change, message] of [
    [{ points: [] }, /^points is empty/],
    [{ points: [{ x: 0, y: 0, label: 2 }] }, /^points\[0\].label is 2/],
    [{ sharpness: -1 }, /^sharpness is -1/],
    [{ sharpness: NaN }, /^sharpness is NaN/],
  ] as const) {
    expect(() => classifierScores({ ...judgement, ...change })).toThrow(RangeError);
    expect(() => classifierScores({ ...judgement, ...change })).toThrow(message);
  }
});
