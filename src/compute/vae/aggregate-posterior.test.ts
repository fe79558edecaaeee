import { expect, test } from 'vitest';
import { splitKl } from './aggregate-posterior';
import { integrateNonNegative } from '../gauss-legendre';
import { normalGenerator } from '../normal-draws';
import { uniformGenerator } from '../random';

const normal = normalGenerator(uniformGenerator(1));

test('both terms are those of quadrature in one dimension', () => {
  const count = 2000;
  const centres = [-2, 0.5, 1.5, 3];
  const spreads = [0.3, 0.5, 0.2, 0.4];
  const means = Array.from({ length: count }, (_, i) => centres[i % 4]!);
  const sds = Array.from({ length: count }, (_, i) => spreads[i % 4]!);
  const klMean =
    centres.reduce(
      (sum, m, i) => sum + (m * m + spreads[i]! ** 2 - 1) / 2 - Math.log(spreads[i]!),
      0,
    ) / 4;
  const bell = (x: number, m: number, s: number): number =>
    Math.exp(-(((x - m) / s) ** 2) / 2) / (s * Math.sqrt(2 * Math.PI));
  const mixture = (x: number): number =>
    centres.reduce((sum, m, i) => sum + bell(x, m, spreads[i]!) / 4, 0);
  const grid = Array.from({ length: 101 }, (_, i) => -6 + 0.14 * i);
  // q log(q/p) - q + p is never negative, and has the same integral.
  const exact = integrateNonNegative((x) => {
    const q = mixture(x);
    const p = bell(x, 0, 1);
    return q > 0 ? q * Math.log(q / p) - q + p : p;
  }, grid);
  const noise = Array.from({ length: count }, normal);
  const split = splitKl({ latents: 1, means, sds, noise }, klMean);
  expect(split.aggregateKl).toBeGreaterThan(exact - 0.05);
  expect(split.aggregateKl).toBeLessThan(exact + 0.05);
  expect(split.information + split.aggregateKl).toBeCloseTo(klMean, 12);
});

test('codes that are far apart tell the images apart in full: log of their number', () => {
  const means = Array.from({ length: 64 }, (_, i) => 100 * i);
  const sds = means.map(() => 0.1);
  const noise = Array.from({ length: 64 }, normal);
  const { information } = splitKl({ latents: 2, means, sds, noise }, 7);
  expect(information).toBeCloseTo(Math.log(32), 12);
});

test('codes that are all the same tell nothing', () => {
  const means = Array.from({ length: 64 }, () => 0.5);
  const sds = means.map(() => 0.8);
  const { information } = splitKl({ latents: 2, means, sds, noise: means }, 7);
  expect(Math.abs(information)).toBeLessThan(1e-14);
});
