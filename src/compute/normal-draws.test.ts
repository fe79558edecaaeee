import { expect, test } from 'vitest';
import { normalDraw, normalGenerator } from './normal-draws';
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

const DRAWS = 50_000;

test('draws at places have mean 0, variance 1 and the fourth moment of a normal distribution', () => {
  const placed = Array.from({ length: DRAWS }, (_, place) => normalDraw(11, place));
  const mean = (power: number) => placed.reduce((sum, draw) => sum + draw ** power, 0) / DRAWS;
  expect(mean(1)).toBeCloseTo(0, 1.5);
  expect(mean(2)).toBeCloseTo(1, 1.3);
  expect(mean(4)).toBeCloseTo(3, 0.6);
});

test('the same seed and place give the same draw, others another', () => {
  expect(normalDraw(5, 7)).toBe(normalDraw(5, 7));
  expect(normalDraw(5, 8)).not.toBe(normalDraw(5, 7));
  expect(normalDraw(6, 7)).not.toBe(normalDraw(5, 7));
  expect(() => normalDraw(1, -1)).toThrow('run is -1');
});
