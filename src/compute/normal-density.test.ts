import { describe, expect, test } from 'vitest';
import { centralMass, logNormalDensity, standardDensity } from './normal-density';

test('the density of a normal distribution', () => {
  expect(logNormalDensity(0, { mean: 0, sd: 1 })).toBeCloseTo(-0.9189385332046727, 15);
  expect(logNormalDensity(3, { mean: 1, sd: 0.5 })).toBeCloseTo(-8.225791352644727, 14);
  expect(Math.exp(logNormalDensity(1.3, { mean: 0, sd: 1 }))).toBeCloseTo(standardDensity(1.3), 15);
});

describe('mass round the middle', () => {
  // mpmath 1.3, erf(a / sqrt 2), 30 digits.
  test.each([
    [0, 0],
    [1e-3, 0.000797884427822125],
    [0.5, 0.38292492254802624],
    [1, 0.6826894921370859],
    [3, 0.9973002039367398],
    [8, 0.9999999999999988],
    [50, 1],
  ])('within %d: %d', (a, mass) => {
    expect(Math.abs(centralMass(a) - mass)).toBeLessThanOrEqual(1e-14 * mass);
  });
});
