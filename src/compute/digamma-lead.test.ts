import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digammaLeadDrop } from './digamma-lead';
import { relativeError } from './reference/reference-values';

const settings = { seed: 20261121, numRuns: 300 };
const numbers = fc.double({ min: -2, max: 3.5, noNaN: true }).map((exponent) => 10 ** exponent);

test('over whole numbers it is a sum of inverses less a logarithm', () => {
  for (const from of [1, 2, 9, 10, 11, 1000]) {
    let inverses = 0;
    for (let k = from + 1; k <= from + 20; k += 1) inverses += 1 / k;
    const expected = Math.log1p(20 / from) - inverses;
    expect(Math.abs(digammaLeadDrop(from, 20) - expected)).toBeLessThan(2e-15);
  }
});

test('two drops one after the other make the whole one', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (from, first, second) => {
      const parts = digammaLeadDrop(from, first) + digammaLeadDrop(from + first, second);
      expect(relativeError(parts, digammaLeadDrop(from, first + second))).toBeLessThan(1e-14);
    }),
    settings,
  );
});

test('a tiny way drops by the slope there, on both sides of every seam of the computation', () => {
  // g'(x) = psi'(x + 1) - 1/x; for x = 1 and 2 psi' is known, for 10 and up so is its series.
  const zeta2 = Math.PI ** 2 / 6;
  for (const [from, slope] of [
    [1, 1 - (zeta2 - 1)],
    [2, 1 / 2 - (zeta2 - 1.25)],
    [100, 1 / 2e4 - 1 / 6e6 + 1 / 30e10],
  ] as const) {
    const by = from * 1e-12;
    expect(relativeError(digammaLeadDrop(from, by), slope * by)).toBeLessThan(1e-11);
  }
});

test('no way drops nothing, and a longer one more', () => {
  fc.assert(
    fc.property(numbers, numbers, (from, by) => {
      expect(digammaLeadDrop(from, 0)).toBe(0);
      expect(digammaLeadDrop(from, by)).toBeGreaterThan(0);
      expect(digammaLeadDrop(from, 2 * by)).toBeGreaterThan(digammaLeadDrop(from, by));
    }),
    settings,
  );
});

test('from almost 0, where the lead is a logarithm, nothing cancels either', () => {
  // g(x) = -log(x) - 0.5772... + 1.6449... x - 1.2020... x^2 + ... near 0.
  const there = 6 * Math.LN10 - 0.5772156649015329 + (Math.PI ** 2 / 6) * 1e-6 - 1.2020569e-12;
  const far = 1 / 2e6 - 1 / 12e12;
  expect(relativeError(digammaLeadDrop(1e-6, 1e6), there - far)).toBeLessThan(2e-15);
});

test('the ends of the range of doubles give a number, never NaN', () => {
  const extremes = [5e-324, 1e-300, 1e-10, 1, 1e10, 1e300];
  for (const from of extremes) {
    for (const by of extremes) {
      const drop = digammaLeadDrop(from, by);
      expect(drop).toBeGreaterThanOrEqual(0);
      expect(drop).toBeLessThan(800);
    }
  }
  expect(digammaLeadDrop(1e-300, 1e300)).toBeCloseTo(300 * Math.LN10 - 0.5772156649015329, 10);
});
