import { expect, test } from 'vitest';
import { normalGenerator } from './normal-draws';
import { uniformGenerator } from './random';

const COUNT = 100_000;

function draws(seed: number, count: number): number[] {
  return Array.from({ length: count }, normalGenerator(uniformGenerator(seed)));
}

function meanOf(values: readonly number[], part: (value: number) => number): number {
  return values.reduce((sum, value) => sum + part(value), 0) / values.length;
}

test.each([1, 2, -7])('from seed %d the moments are those of the standard normal', (seed) => {
  const values = draws(seed, COUNT);
  // Five standard errors each; the moments 1 to 4 vary by 1, 2, 15 and 96 per draw.
  const near = (variance: number): number => 5 * Math.sqrt(variance / COUNT);
  expect(Math.abs(meanOf(values, (z) => z))).toBeLessThan(near(1));
  expect(Math.abs(meanOf(values, (z) => z * z) - 1)).toBeLessThan(near(2));
  expect(Math.abs(meanOf(values, (z) => z ** 3))).toBeLessThan(near(15));
  expect(Math.abs(meanOf(values, (z) => z ** 4) - 3)).toBeLessThan(near(96));
  expect(Math.abs(meanOf(values, (z) => Number(Math.abs(z) < 1)) - 0.6826894921)).toBeLessThan(
    near(0.217),
  );
});

test('a draw says nothing about the next one, with which it may share a point', () => {
  const values = draws(5, COUNT);
  const product = meanOf(
    values.slice(1).map((value, i) => value * values[i]!),
    (z) => z,
  );
  expect(Math.abs(product)).toBeLessThan(5 / Math.sqrt(COUNT));
});

test('the same seed gives the same draws', () => {
  expect(draws(9, 10)).toEqual(draws(9, 20).slice(0, 10));
});
