import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klBeta } from './beta';
import type { Beta } from './beta';
import { referenceFiles, relativeError } from './reference/reference-values';

function betaFrom([alpha, beta]: readonly number[]): Beta {
  return { alpha: alpha!, beta: beta! };
}

test.each(referenceFiles)(
  'right to 13 digits against values at 700 digits in %s',
  (_file, { beta }) => {
    // The largest error is 3.1e-14. Parts of up to a hundred times the result are subtracted where one
    // parameter is small and the other large.
    for (const { p, q, klPQ } of beta) {
      expect(relativeError(klBeta(betaFrom(p), betaFrom(q)), klPQ)).toBeLessThan(1e-13);
    }
  },
);

const settings = { seed: 20261121, numRuns: 300 };
const shape = fc.double({ min: -2, max: 3, noNaN: true }).map((exponent) => 10 ** exponent);
const anyBeta = fc.record({ alpha: shape, beta: shape });

function swapped({ alpha, beta }: Beta): Beta {
  return { alpha: beta, beta: alpha };
}

test('the divergence is never negative, and zero from itself', () => {
  fc.assert(
    fc.property(anyBeta, anyBeta, (p, q) => {
      expect(klBeta(p, q)).toBeGreaterThanOrEqual(0);
      expect(klBeta(p, p)).toBe(0);
    }),
    settings,
  );
});

test('distributions that almost coincide diverge by what the Fisher information says', () => {
  // KL = step^2 / 2 (psi'(a) - psi'(a + b)) for small steps in a; for whole b the bracket is a sum.
  for (const [alpha, beta] of [
    [0.1, 3],
    [7, 1],
    [1000, 2],
  ] as const) {
    let information = 0;
    for (let k = 0; k < beta; k += 1) information += 1 / (alpha + k) ** 2;
    const moved = alpha * (1 + 1e-9);
    const step = moved - alpha;
    const kl = klBeta({ alpha, beta }, { alpha: moved, beta });
    expect(relativeError(kl, (step * step * information) / 2)).toBeLessThan(1e-8);
  }
});

test('calling heads tails in both changes nothing but rounding', () => {
  fc.assert(
    fc.property(anyBeta, anyBeta, (p, q) => {
      const kl = klBeta(p, q);
      expect(relativeError(klBeta(swapped(p), swapped(q)), kl)).toBeLessThan(1e-11);
    }),
    settings,
  );
});

test('one sighting of a sure thing: from uniform to alpha 2 costs log 2 - 1/2', () => {
  const uniform = { alpha: 1, beta: 1 };
  expect(klBeta({ alpha: 2, beta: 1 }, uniform)).toBeCloseTo(Math.LN2 - 0.5, 15);
  expect(klBeta(uniform, { alpha: 2, beta: 1 })).toBeCloseTo(1 - Math.LN2, 15);
});

test('extreme parameters give a number or Infinity, never NaN', () => {
  const extremes = [5e-324, 1e-300, 1e-10, 1, 1e10, 1e300];
  for (const alpha of extremes) {
    for (const beta of extremes) {
      for (const other of extremes) {
        expect(klBeta({ alpha, beta }, { alpha: other, beta: 1 })).toBeGreaterThanOrEqual(0);
        expect(klBeta({ alpha: other, beta: 1 }, { alpha, beta })).toBeGreaterThanOrEqual(0);
      }
    }
  }
});

describe('what is not a beta distribution is refused, naming argument and reason', () => {
  const uniform = { alpha: 1, beta: 1 };
  test.each([
    [{ alpha: 0, beta: 1 }, uniform, /^p\.alpha is 0: .*above 0/],
    [{ alpha: 1, beta: -1 }, uniform, /^p\.beta is -1: .*above 0/],
    [uniform, { alpha: NaN, beta: 1 }, /^q\.alpha is NaN: .*finite/],
    [uniform, { alpha: 1, beta: Infinity }, /^q\.beta is Infinity: .*finite/],
    [uniform, { alpha: 1e308, beta: 1e308 }, /^q\.alpha \+ q\.beta is Infinity: .*finite/],
  ])('%j and %j', (p, q, message) => {
    expect(() => klBeta(p, q)).toThrow(RangeError);
    expect(() => klBeta(p, q)).toThrow(message);
  });
});
