import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klBeta } from '../beta';
import { afterSightings, bayesianSurprise, shannonSurprise } from './beta-learning';
import { learningPath } from './learning-path';
import { relativeError } from '../reference/reference-values';
import { sightingOrder } from './sightings';

const settings = { seed: 20261121, numRuns: 100 };
const shape = fc.double({ min: -2, max: 3, noNaN: true }).map((exponent) => 10 ** exponent);
const watches = fc.record({
  prior: fc.record({ alpha: shape, beta: shape }),
  seed: fc.nat(999_999),
  black: fc.nat(40),
  white: fc.nat(40),
});
const uniform = { alpha: 1, beta: 1 };

test('each step surprises as its belief before says, and leaves the belief that the next one has', () => {
  fc.assert(
    fc.property(watches, (watch) => {
      const { steps } = learningPath(watch);
      expect(steps.map(({ seen }) => seen)).toEqual(sightingOrder(watch.seed, watch));
      let black = 0;
      let white = 0;
      for (const { seen, shannon, bayesian, after } of steps) {
        const before = afterSightings(watch.prior, { black, white });
        expect(shannon).toBe(shannonSurprise(before, seen));
        expect(bayesian).toBe(bayesianSurprise(before, seen));
        if (seen === 'black') black += 1;
        else white += 1;
        expect(after).toEqual(afterSightings(watch.prior, { black, white }));
      }
      expect({ black, white }).toEqual({ black: watch.black, white: watch.white });
    }),
    settings,
  );
});

describe('the sums', () => {
  test('are those of the steps', () => {
    const { steps, shannonSum, bayesianSum } = learningPath({
      prior: { alpha: 2, beta: 5 },
      seed: 4,
      black: 7,
      white: 9,
    });
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    expect(shannonSum).toBe(total(steps.map(({ shannon }) => shannon)));
    expect(bayesianSum).toBe(total(steps.map(({ bayesian }) => bayesian)));
  });

  test('do not depend on the order, though the steps do', () => {
    fc.assert(
      fc.property(watches, fc.nat(999_999), (watch, seed) => {
        const one = learningPath(watch);
        const other = learningPath({ ...watch, seed });
        expect(relativeError(other.shannonSum, one.shannonSum)).toBeLessThan(1e-13);
        expect(relativeError(other.bayesianSum, one.bayesianSum)).toBeLessThan(1e-13);
        expect(other.steps.at(-1)?.after).toEqual(one.steps.at(-1)?.after);
      }),
      settings,
    );
    const surprises = [1, 2].map((seed) =>
      learningPath({ prior: uniform, seed, black: 5, white: 5 }).steps.map((step) => step.bayesian),
    );
    expect(surprises[0]).not.toEqual(surprises[1]);
  });

  test('of Shannon surprises is that of the whole row: k black of n have 1 / ((n + 1) C(n, k))', () => {
    // The chance of a row under a uniform belief; C(10, 3) = 120.
    const { shannonSum } = learningPath({ prior: uniform, seed: 9, black: 3, white: 7 });
    expect(shannonSum).toBeCloseTo(Math.log(11 * 120), 13);
  });

  test('of Bayesian surprises is not what the swans told together', () => {
    const open = learningPath({ prior: uniform, seed: 1, black: 1, white: 1 });
    // By hand: log 2 - 1/2 and then g(1) - g(3), g(x) = psi(x + 1) - log x.
    expect(open.bayesianSum).toBeCloseTo(Math.LN2 - 1 / 2 + Math.log(3) - 5 / 6, 14);
    const together = klBeta({ alpha: 2, beta: 2 }, uniform);
    expect(together).toBeCloseTo(Math.log(6) - 5 / 3, 14);
    expect(open.bayesianSum).toBeGreaterThan(3 * together);

    const alike = learningPath({ prior: uniform, seed: 1, black: 10, white: 0 });
    expect(alike.bayesianSum).toBeLessThan(klBeta({ alpha: 11, beta: 1 }, uniform) / 1.5);
  });
});

test('the first black swan among white ones is the largest surprise of both kinds', () => {
  const { steps } = learningPath({ prior: uniform, seed: 3, black: 1, white: 400 });
  const place = steps.findIndex(({ seen }) => seen === 'black');
  expect(place).toBeGreaterThan(20);
  for (const kind of ['shannon', 'bayesian'] as const) {
    const surprises = steps.map((step) => step[kind]);
    expect(surprises.indexOf(Math.max(...surprises))).toBe(place);
  }
});

test('awkward paths: none, one colour, a thousand of each, tiny and large priors', () => {
  const prior = { alpha: 0.01, beta: 1000 };
  expect(learningPath({ prior, seed: 1, black: 0, white: 0 })).toEqual({
    steps: [],
    shannonSum: 0,
    bayesianSum: 0,
  });
  for (const [black, white] of [
    [0, 1000],
    [1000, 0],
    [1000, 1000],
  ] as const) {
    const { steps, bayesianSum } = learningPath({ prior, seed: 1, black, white });
    expect(steps.at(-1)?.after).toEqual(afterSightings(prior, { black, white }));
    expect(steps.every(({ shannon, bayesian }) => shannon > 0 && bayesian > 0)).toBe(true);
    expect(bayesianSum).toBeLessThan(Infinity);
  }
});

test('what is no prior, seed or count is refused, naming argument and reason', () => {
  const watch = { prior: uniform, seed: 1, black: 1, white: 1 };
  for (const [change, message] of [
    [{ prior: { alpha: 0, beta: 1 }, black: 0, white: 0 }, /^prior\.alpha is 0/],
    [{ seed: 1.5 }, /^seed is 1\.5/],
    [{ black: 1.5 }, /^black is 1\.5/],
    [{ white: -1 }, /^white is -1/],
  ] as const) {
    expect(() => learningPath({ ...watch, ...change })).toThrow(RangeError);
    expect(() => learningPath({ ...watch, ...change })).toThrow(message);
  }
});
