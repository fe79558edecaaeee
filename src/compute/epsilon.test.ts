import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence } from './divergence';
import { klBitsAsPrinted, klDivergenceWithEpsilon } from './epsilon';

const PARTS = 2 ** 20;
/** Two distributions of four outcomes in which every probability is at least 2^-20. */
const positive = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .map((counts) => counts.map((count) => count + 1))
  .map((counts) => counts.map((count) => count / counts.reduce((sum, part) => sum + part, 0)));

describe('with an epsilon of 0', () => {
  test('it is the divergence itself', () => {
    fc.assert(
      fc.property(positive, positive, (p, q) => {
        const difference = klDivergenceWithEpsilon(p, q, 0) - klDivergence(p, q);
        expect(Math.abs(difference)).toBeLessThan(1e-14);
      }),
    );
  });

  test('zeros count as in the divergence: 0 log 0 is 0, and p log p/0 is infinite', () => {
    expect(klDivergenceWithEpsilon([1, 0], [0.5, 0.5], 0)).toBe(Math.LN2);
    expect(klDivergenceWithEpsilon([1, 0], [1, 0], 0)).toBe(0);
    expect(klDivergenceWithEpsilon([0.5, 0.5], [1, 0], 0)).toBe(Infinity);
    expect(klDivergenceWithEpsilon([0, 1], [1, 0], 0)).toBe(Infinity);
  });
});

describe('where Q rules out what P does', () => {
  test.each([
    [1, Math.log(10)],
    [0.8, 0.8 * Math.log(10)],
    [0.2, 0.2 * Math.log(10)],
    [1 / PARTS, Math.log(10) / PARTS],
  ])('an epsilon ten times smaller adds p log 10, for p = %d', (p, perDecade) => {
    const answer = (epsilon: number) => klDivergenceWithEpsilon([1 - p, p], [1, 0], epsilon);
    for (const epsilon of [1e-11, 1e-12, 1e-15]) {
      const grown = answer(epsilon / 10) - answer(epsilon);
      expect(Math.abs(grown - perDecade)).toBeLessThan(1e-4 * perDecade);
    }
  });

  test('every epsilon gives a finite answer, and no answer is the last', () => {
    const answers = [1e-2, 1e-9, 1e-100, 1e-300].map((epsilon) =>
      klDivergenceWithEpsilon([0.5, 0.5], [1, 0], epsilon),
    );
    expect(answers.every(Number.isFinite)).toBe(true);
    expect(answers.toSorted((a, b) => a - b)).toEqual(answers);
  });
});

test('a large epsilon makes any two distributions look alike', () => {
  fc.assert(
    fc.property(positive, positive, (p, q) => {
      expect(Math.abs(klDivergenceWithEpsilon(p, q, 1e6))).toBeLessThan(1e-5);
    }),
  );
});

test('a small epsilon pulls the answer down by about epsilon times the sum of p (1/q - 1/p)', () => {
  const p = [0.8, 0.2];
  const q = [0.6, 0.4];
  const epsilon = 1e-6;
  const firstOrder = epsilon * (1 + 1 - 0.8 / 0.6 - 0.2 / 0.4);
  const shift = klDivergenceWithEpsilon(p, q, epsilon) - klDivergence(p, q);
  expect(Math.abs(shift - firstOrder)).toBeLessThan(1e-10);
});

describe('as printed, in bits and to the last digit', () => {
  test.each([
    [[0.8, 0.2], [0.6, 0.4], '0.13202999942331567'],
    [[1, 0, 0], [0.8, 0.1, 0.1], '0.32192809488700175'],
    [[1, 0, 0], [0.4, 0.3, 0.3], '1.3219280948851984'],
  ])('%j and %j give %s', (p, q, printed) => {
    expect(String(klBitsAsPrinted(p, q, 1e-12))).toBe(printed);
  });

  test('it is the nats over log 2', () => {
    fc.assert(
      fc.property(positive, positive, (p, q) => {
        const bits = klBitsAsPrinted(p, q, 1e-12);
        const nats = klDivergenceWithEpsilon(p, q, 1e-12);
        expect(Math.abs(bits * Math.LN2 - nats)).toBeLessThan(1e-14);
      }),
    );
  });
});
