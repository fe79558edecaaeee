import { describe, expect, test } from 'vitest';
import { runGenerator, uniformGenerator } from './random';

function draws(seed: number, count: number): number[] {
  const next = uniformGenerator(seed);
  return Array.from({ length: count }, next);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const meanX = mean(x);
  const meanY = mean(y);
  const covariance = mean(x.map((value, i) => (value - meanX) * (y[i]! - meanY)));
  const varianceX = mean(x.map((value) => (value - meanX) ** 2));
  const varianceY = mean(y.map((value) => (value - meanY) ** 2));
  return covariance / Math.sqrt(varianceX * varianceY);
}

const COUNT = 20_000;
// Five standard errors of a correlation of independent draws.
const NO_CORRELATION = 5 / Math.sqrt(COUNT);

describe('the same seed', () => {
  test('gives the same stream, today and in years', () => {
    // Computed by an independent program in Python.
    expect(draws(1, 4)).toEqual([
      0.09156953175513294, 0.8881928137485323, 0.43427017709149285, 0.746779782068075,
    ]);
    expect(draws(-3, 2)).toEqual([0.10716005040322185, 0.10720909188874195]);
    expect(draws(2 ** 40 + 17, 2)).toEqual([0.28952026982360723, 0.3722237389159535]);
  });

  test('gives each generator a stream of its own', () => {
    const first = uniformGenerator(5);
    first();
    first();
    expect(uniformGenerator(5)()).toBe(draws(5, 1)[0]);
  });
});

test.each([0, 1, -1, 2 ** 32, 20261121])('from seed %d the draws fill [0, 1) evenly', (seed) => {
  const values = draws(seed, COUNT);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  // Five standard errors each.
  expect(Math.abs(mean(values) - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / COUNT));
  const variance = mean(values.map((value) => (value - 1 / 2) ** 2));
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / COUNT));
});

test('draws use all 53 bits', () => {
  const lastBits = draws(3, 1000).map((value) => (value * 2 ** 53) % 2);
  expect(mean(lastBits)).toBeGreaterThan(0.4);
  expect(mean(lastBits)).toBeLessThan(0.6);
});

test('a draw says nothing about the next one', () => {
  const values = draws(11, COUNT + 1);
  expect(Math.abs(correlation(values.slice(1), values.slice(0, -1)))).toBeLessThan(NO_CORRELATION);
});

test('streams of neighbouring seeds have nothing to do with each other', () => {
  for (const seed of [-1, 0, 1, 2 ** 32 - 1, 0x9e3779b9]) {
    const one = draws(seed, COUNT);
    const other = draws(seed + 1, COUNT);
    expect(Math.abs(correlation(one, other))).toBeLessThan(NO_CORRELATION);
  }
});

test('neither have the first draws of neighbouring seeds', () => {
  const firsts = Array.from({ length: COUNT + 1 }, (_, seed) => uniformGenerator(seed)());
  expect(Math.abs(mean(firsts) - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / COUNT));
  expect(Math.abs(correlation(firsts.slice(1), firsts.slice(0, -1)))).toBeLessThan(NO_CORRELATION);
});

test.each([0.5, NaN, Infinity, 2 ** 53])('a seed of %d is refused', (seed) => {
  expect(() => uniformGenerator(seed)).toThrow(RangeError);
  expect(() => uniformGenerator(seed)).toThrow(/^seed is .*whole number/);
});

describe('the runs of a seed', () => {
  function firstOf(seed: number, run: number): number {
    return runGenerator(seed, run)();
  }

  test('are streams of their own, the same every time', () => {
    const pairs = [-1, 0, 1, 999_999].flatMap((seed) => [0, 1, 2].map((run) => [seed, run]));
    const firsts = pairs.map(([seed = NaN, run = NaN]) => firstOf(seed, run));
    expect(new Set(firsts).size).toBe(pairs.length);
    expect(firstOf(1, 2)).toBe(firstOf(1, 2));
    // Seed 0 has the streams 0, 1, 2 of the generator itself.
    expect(firstOf(0, 1)).toBe(draws(1, 1)[0]);
  });

  test.each([
    [0.5, 0, /^seed is 0.5/],
    [NaN, 0, /^seed is NaN/],
    [0, -1, /^run is -1/],
    [0, 0.5, /^run is 0.5/],
  ])('seed %d, run %d is refused', (seed, run, message) => {
    expect(() => runGenerator(seed, run)).toThrow(RangeError);
    expect(() => runGenerator(seed, run)).toThrow(message);
  });
});
