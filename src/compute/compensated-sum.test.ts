import { expect, test } from 'vitest';
import { CompensatedSum } from './compensated-sum';
import { productError } from './rounding-error';

function sumOf(...terms: number[]): CompensatedSum {
  const sum = new CompensatedSum();
  for (const term of terms) sum.add(term);
  return sum;
}

test('small terms survive between large ones that cancel', () => {
  expect(sumOf(1, 1e-40, -1).value()).toBe(1e-40);
  expect(sumOf(1e16, 1, 1e-16, -1e16, -1).value()).toBe(1e-16);
});

test('what rounding the sum left out is kept', () => {
  const sum = sumOf(1, 1e-20);
  expect(sum.value()).toBe(1);
  expect(sum.remainder()).toBe(1e-20);
});

test('an infinite term, or a sum that overflows, gives Infinity and not NaN', () => {
  expect(sumOf(1, Infinity, 2).value()).toBe(Infinity);
  expect(sumOf(1e308, 1e308, 1).value()).toBe(Infinity);
});

test('the rounding error of a product is exact', () => {
  const x = 2 ** 27 + 1;
  expect(productError(x, x, x * x)).toBe(1);
  expect(productError(0.1, 10, 0.1 * 10)).toBe(2 ** -54);
});
