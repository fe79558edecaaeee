import fc from 'fast-check';
import { expect, test } from 'vitest';
import { klBeta } from './beta';
import { oneCountSurprise } from './one-count-surprise';
import { relativeError } from './reference/reference-values';

const shape = fc.double({ min: -1, max: 3, noNaN: true }).map((exponent) => 10 ** exponent);

function divergence(alpha: number, beta: number): number {
  return klBeta({ alpha: alpha + 1, beta }, { alpha, beta });
}

test('one count surprises by the divergence of the belief after relative to the belief before', () => {
  fc.assert(
    fc.property(shape, shape, (alpha, beta) => {
      expect(relativeError(oneCountSurprise(alpha, beta), divergence(alpha, beta))).toBeLessThan(
        1e-11,
      );
    }),
    { seed: 20261121, numRuns: 2000 },
  );
});

test('also for every whole number of counts over half a count', () => {
  for (let same = 0; same <= 60; same += 1) {
    for (let other = 0; other <= 60; other += 1) {
      const [alpha, beta] = [same + 0.5, other + 0.5];
      expect(relativeError(oneCountSurprise(alpha, beta), divergence(alpha, beta))).toBeLessThan(
        1e-12,
      );
    }
  }
});

test('known values: psi(2) = 1 + psi(1), psi(3) = 3/2 + psi(1)', () => {
  expect(oneCountSurprise(1, 1)).toBeCloseTo(Math.LN2 - 1 / 2, 14);
  expect(oneCountSurprise(2, 1)).toBeCloseTo(Math.log(3 / 2) - 1 / 3, 14);
  expect(oneCountSurprise(1, 2)).toBeCloseTo(Math.log(3) - 1 / 2 - 1 / 3, 14);
});

test('the breach of a habit surprises more the longer the habit, but never more than so much', () => {
  const breaches = [1, 10, 100, 1e4, 1e8].map((times) => oneCountSurprise(0.5, times + 0.5));
  expect(breaches).toEqual(breaches.toSorted((a, b) => a - b));
  // psi(3/2) + log 2 = 2 - log 2 - Euler's constant.
  const most = 2 - Math.LN2 - 0.577215664901533;
  expect(Math.max(...breaches)).toBeLessThan(most);
  expect(most - Math.max(...breaches)).toBeLessThan(1e-8);
});

test.each([
  [0, 1, /^alpha is 0: .*above 0/],
  [NaN, 1, /^alpha is NaN/],
  [1, -1, /^beta is -1: .*above 0/],
  [1, Infinity, /^beta is Infinity: .*finite/],
])('shapes of %d and %d are refused', (alpha, beta, message) => {
  expect(() => oneCountSurprise(alpha, beta)).toThrow(RangeError);
  expect(() => oneCountSurprise(alpha, beta)).toThrow(message);
});
