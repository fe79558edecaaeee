import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klBeta } from '../beta';
import {
  afterSightings,
  bayesianSurprise,
  predictiveChance,
  shannonSurprise,
} from './beta-learning';
import type { Sighting } from './beta-learning';
import { relativeError, sightingCases } from '../reference/reference-values';

const settings = { seed: 20261121, numRuns: 300 };
const shape = fc.double({ min: -2, max: 3.4, noNaN: true }).map((exponent) => 10 ** exponent);
const beliefs = fc.record({ alpha: shape, beta: shape });
const sightings = fc.constantFrom<Sighting>('black', 'white');
const counts = fc.record({ black: fc.nat(1000), white: fc.nat(1000) });
const uniform = { alpha: 1, beta: 1 };

function afterOne(prior: { alpha: number; beta: number }, seen: Sighting) {
  return afterSightings(prior, {
    black: Number(seen === 'black'),
    white: Number(seen === 'white'),
  });
}

describe('the reference values at 100 digits', () => {
  test('hold for the surprise of one swan to 14 digits', () => {
    // The largest error is 1e-15.
    for (const { prior, blackSurprise, whiteSurprise } of sightingCases) {
      const belief = { alpha: prior[0]!, beta: prior[1]! };
      expect(relativeError(bayesianSurprise(belief, 'black'), blackSurprise)).toBeLessThan(1e-14);
      expect(relativeError(bayesianSurprise(belief, 'white'), whiteSurprise)).toBeLessThan(1e-14);
    }
  });

  test('hold for what all swans tell to 12 digits, from 0.01 to 3000 too', () => {
    for (const { prior, seen, totalGain } of sightingCases) {
      const belief = { alpha: prior[0]!, beta: prior[1]! };
      const after = afterSightings(belief, { black: seen[0]!, white: seen[1]! });
      // Adding the counts rounds: the largest error is 2e-13.
      expect(relativeError(klBeta(after, belief), totalGain)).toBeLessThan(1e-12);
    }
  });
});

describe('the belief after sightings', () => {
  test('counts black swans to alpha and white ones to beta', () => {
    const prior = { alpha: 0.5, beta: 2 };
    expect(afterSightings(prior, { black: 3, white: 1 })).toEqual({ alpha: 3.5, beta: 3 });
    expect(afterSightings(prior, { black: 0, white: 0 })).toEqual(prior);
    expect(afterSightings({ alpha: 1000, beta: 0.01 }, { black: 1000, white: 1000 })).toEqual({
      alpha: 2000,
      beta: 1000.01,
    });
  });

  test('is the same whether swans come at once or in two parts', () => {
    const wholes = fc.record({ alpha: fc.integer({ min: 1 }), beta: fc.integer({ min: 1 }) });
    fc.assert(
      fc.property(wholes, counts, counts, (prior, first, second) => {
        const both = { black: first.black + second.black, white: first.white + second.white };
        const inParts = afterSightings(afterSightings(prior, first), second);
        expect(inParts).toEqual(afterSightings(prior, both));
      }),
      settings,
    );
  });
});

test('the predictive chance is the mean of the rate', () => {
  expect(predictiveChance({ alpha: 1, beta: 99 })).toBe(0.01);
  expect(predictiveChance({ alpha: 3, beta: 1 })).toBe(0.75);
  expect(predictiveChance({ alpha: 0.01, beta: 0.01 })).toBe(0.5);
  // Laplace's rule of succession.
  expect(predictiveChance(afterSightings(uniform, { black: 4, white: 4 }))).toBe(0.5);
  expect(predictiveChance(afterSightings(uniform, { black: 0, white: 8 }))).toBe(0.1);
});

describe('the Shannon surprise', () => {
  test('is minus the logarithm of the chance that the belief gave', () => {
    expect(shannonSurprise({ alpha: 1, beta: 99 }, 'black')).toBeCloseTo(Math.log(100), 14);
    expect(shannonSurprise(uniform, 'white')).toBeCloseTo(Math.LN2, 15);
    fc.assert(
      fc.property(beliefs, (belief) => {
        const chance = Math.exp(-shannonSurprise(belief, 'black'));
        expect(relativeError(chance, predictiveChance(belief))).toBeLessThan(1e-14);
        expect(chance + Math.exp(-shannonSurprise(belief, 'white'))).toBeCloseTo(1, 14);
      }),
      settings,
    );
  });

  test('of what was almost certain keeps its digits', () => {
    const surprise = shannonSurprise({ alpha: 1, beta: 1e20 }, 'white');
    expect(relativeError(surprise, 1e-20)).toBeLessThan(1e-15);
  });
});

describe('the Bayesian surprise', () => {
  test('of the first swan for an open mind is log 2 - 1/2, whatever its colour', () => {
    expect(bayesianSurprise(uniform, 'black')).toBeCloseTo(Math.LN2 - 0.5, 15);
    expect(bayesianSurprise(uniform, 'white')).toBe(bayesianSurprise(uniform, 'black'));
  });

  test('is the divergence of the belief after from the belief before', () => {
    fc.assert(
      fc.property(beliefs, sightings, (prior, seen) => {
        const divergence = klBeta(afterOne(prior, seen), prior);
        const surprise = bayesianSurprise(prior, seen);
        expect(surprise).toBeGreaterThan(0);
        expect(Math.abs(surprise - divergence)).toBeLessThan(1e-11 * divergence);
      }),
      settings,
    );
  });

  test('of black is that of white with the colours exchanged', () => {
    fc.assert(
      fc.property(beliefs, ({ alpha, beta }) => {
        const exchanged = bayesianSurprise({ alpha: beta, beta: alpha }, 'white');
        expect(bayesianSurprise({ alpha, beta }, 'black')).toBe(exchanged);
      }),
      settings,
    );
  });

  test('fades as the prior becomes sure: to b / (2 a (a + b)) for many swans behind it', () => {
    let before = Infinity;
    for (const sureness of [1, 1e2, 1e4, 1e8, 1e12]) {
      const surprise = bayesianSurprise({ alpha: sureness, beta: 3 * sureness }, 'black');
      expect(surprise).toBeLessThan(before);
      before = surprise;
    }
    expect(relativeError(before, 3 / 8e12)).toBeLessThan(1e-11);
    // A belief that black swans are impossible learns nothing from a white one.
    expect(bayesianSurprise({ alpha: 1e-12, beta: 1 }, 'white')).toBeLessThan(1e-12);
  });

  test('of the first black swan after many white ones is larger than of the hundredth', () => {
    const after = (black: number) => afterSightings(uniform, { black, white: 1000 });
    const first = bayesianSurprise(after(0), 'black');
    expect(first).toBeGreaterThan(60 * bayesianSurprise(after(99), 'black'));
    expect(first).toBeGreaterThan(1000 * bayesianSurprise(after(0), 'white'));
  });

  test('and the Shannon surprise part: a swan of even odds stays improbable, not instructive', () => {
    const sure = { alpha: 1000, beta: 1000 };
    expect(shannonSurprise(sure, 'black')).toBeCloseTo(shannonSurprise(uniform, 'black'), 14);
    expect(bayesianSurprise(sure, 'black')).toBeLessThan(bayesianSurprise(uniform, 'black') / 700);
  });
});

describe('what is no belief or no count is refused, naming argument and reason', () => {
  const seen = { black: 1, white: 1 };
  test.each([
    [() => afterSightings({ alpha: 0, beta: 1 }, seen), /^prior\.alpha is 0: .*above 0/],
    [() => afterSightings(uniform, { black: 1.5, white: 0 }), /^black is 1\.5: .*whole number/],
    [() => afterSightings(uniform, { black: 0, white: -1 }), /^white is -1: .*at least 0/],
    [() => predictiveChance({ alpha: 1, beta: NaN }), /^belief\.beta is NaN: .*finite/],
    [() => bayesianSurprise({ alpha: 1, beta: 0 }, 'black'), /^prior\.beta is 0: .*above 0/],
    [() => shannonSurprise({ alpha: -1, beta: 2 }, 'white'), /^belief\.alpha is -1: .*above 0/],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
