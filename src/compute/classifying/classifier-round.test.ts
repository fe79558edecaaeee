import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goThrough, preparedLessons } from './classifier-round';
import { crossEntropyOfLogits } from './softmax-loss';

test('by hand: one point, two classes, half of the label smoothed away', () => {
  const lessons = preparedLessons([{ x: 2, y: 4, label: 0 }], 2, 0.5);
  expect(lessons.ownTarget).toBe(0.75);
  expect(lessons.otherTarget).toBe(0.25);
  // What the gradient held before does not matter.
  const gradient = new Float64Array(6).fill(7);
  expect(goThrough(lessons, new Float64Array(6), gradient)).toBe(Math.LN2);
  expect([...gradient]).toEqual([-0.25, -0.5, -1, 0.25, 0.5, 1]);
});

test('what a point costs is its cross-entropy, for logits of any size', () => {
  const logit = fc.oneof(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const logits = fc.array(logit, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(logits, fc.nat(2), (biases, label) => {
      const lessons = preparedLessons([{ x: 0, y: 0, label }], 3, 0);
      const weights = Float64Array.from(biases.flatMap((bias) => [bias, 0, 0]));
      const cost = goThrough(lessons, weights, new Float64Array(9));
      const target = [0, 1, 2].map((k) => Number(k === label));
      const exact = crossEntropyOfLogits(target, biases);
      expect(Math.abs(cost - exact)).toBeLessThanOrEqual(1e-15 * exact);
    }),
    { seed: 20261121, numRuns: 300 },
  );
});

test('points, labels and smoothing are checked', () => {
  expect(() => preparedLessons([], 2, 0)).toThrow(/^points is empty/);
  expect(() => preparedLessons([{ x: 0, y: 0, label: 3 }], 2, 0)).toThrow(RangeError);
  expect(() => preparedLessons([{ x: 0, y: 0, label: 0 }], 2, 1.5)).toThrow(/^smoothing is 1.5/);
});
