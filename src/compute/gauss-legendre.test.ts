import { expect, test } from 'vitest';
import { integrateNonNegative } from './gauss-legendre';
import { relativeError } from './reference/reference-values';

test('a polynomial is integrated to the last digits', () => {
  expect(
    relativeError(
      integrateNonNegative((x) => x ** 30, [0, 1]),
      1 / 31,
    ),
  ).toBeLessThan(1e-15);
  expect(
    relativeError(
      integrateNonNegative((x) => x * x, [-1, 0, 2]),
      3,
    ),
  ).toBeLessThan(1e-15);
});

test('a sharp bend between the points is found by halving', () => {
  const bend = integrateNonNegative((x) => Math.abs(x - 1 / 3), [0, 1]);
  expect(relativeError(bend, 5 / 18)).toBeLessThan(1e-14);
});

test('a narrow bell on a wide one is found where the points enclose it', () => {
  const bell = (x: number): number => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
  const both = integrateNonNegative(
    (x) => bell(x) + bell((x - 3) * 1e4) * 1e4,
    [-40, 0, 2.996, 3, 3.004, 40],
  );
  expect(relativeError(both, 2)).toBeLessThan(1e-13);
});

test('nothing integrates to zero', () => {
  expect(integrateNonNegative(() => 0, [0, 1, 2])).toBe(0);
});
