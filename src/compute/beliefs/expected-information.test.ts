import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klBeta } from '../beta';
import type { Beta } from '../beta';
import { betaBinomial } from './beta-binomial';
import { afterSightings } from './beta-learning';
import { expectedGain, expectedTotalGain } from './expected-information';
import { learningPath } from './learning-path';
import { relativeError, sightingCases } from '../reference/reference-values';

const settings = { seed: 20261121, numRuns: 100 };
const shape = fc.double({ min: -2, max: 3.4, noNaN: true }).map((exponent) => 10 ** exponent);
const beliefs = fc.record({ alpha: shape, beta: shape });
const uniform = { alpha: 1, beta: 1 };

/** The gain of the sighting after `before` others, averaged over what these may have been. */
function meanGainAfter(prior: Beta, before: number): number {
  return betaBinomial(prior, before).reduce((sum, chance, black) => {
    const belief = afterSightings(prior, { black, white: before - black });
    return sum + chance * expectedGain(belief);
  }, 0);
}

describe('the expected gain of one sighting', () => {
  test('is right to 14 digits against values at 100 digits, for 0.01 to 3000', () => {
    // The largest error is 7e-16. The values are an entropy less a mean entropy.
    for (const { prior, expectedGain: expected } of sightingCases) {
      const gain = expectedGain({ alpha: prior[0]!, beta: prior[1]! });
      expect(relativeError(gain, expected)).toBeLessThan(1e-14);
    }
  });

  test('is the mean of the divergences to which the two colours lead', () => {
    fc.assert(
      fc.property(beliefs, ({ alpha, beta }) => {
        const black = klBeta({ alpha: alpha + 1, beta }, { alpha, beta });
        const white = klBeta({ alpha, beta: beta + 1 }, { alpha, beta });
        const mean = (alpha * black + beta * white) / (alpha + beta);
        expect(relativeError(expectedGain({ alpha, beta }), mean)).toBeLessThan(1e-11);
      }),
      settings,
    );
  });

  test('by hand: log 2 - 1/2 for an open mind, about 1 / (2n) after n swans', () => {
    expect(expectedGain(uniform)).toBeCloseTo(Math.LN2 - 1 / 2, 15);
    for (const n of [1e4, 1e6, 1e12]) {
      const gain = expectedGain({ alpha: 0.3 * n, beta: 0.7 * n });
      expect(relativeError(gain, 1 / (2 * n))).toBeLessThan(2 / n + 1e-14);
    }
  });

  test('is more than 0, at most log 2, and almost log 2 where the rate is 0 or 1', () => {
    fc.assert(
      fc.property(beliefs, (belief) => {
        expect(expectedGain(belief)).toBeGreaterThan(0);
        expect(expectedGain(belief)).toBeLessThan(Math.LN2);
      }),
      settings,
    );
    expect(expectedGain({ alpha: 1e-9, beta: 1e-9 })).toBeCloseTo(Math.LN2, 8);
  });

  test('is the same to the last bit with the colours exchanged, so that ties are ties', () => {
    fc.assert(
      fc.property(beliefs, ({ alpha, beta }) => {
        expect(expectedGain({ alpha: beta, beta: alpha })).toBe(expectedGain({ alpha, beta }));
      }),
      settings,
    );
  });
});

describe('the expected gain of many sightings', () => {
  test('of none is 0, of one the expected gain of one', () => {
    fc.assert(
      fc.property(beliefs, (prior) => {
        expect(expectedTotalGain(prior, 0)).toBe(0);
        expect(relativeError(expectedTotalGain(prior, 1), expectedGain(prior))).toBeLessThan(1e-11);
      }),
      settings,
    );
  });

  test('of three is the mean over all eight rows of three swans', () => {
    fc.assert(
      fc.property(beliefs, (prior) => {
        let mean = 0;
        for (let row = 0; row < 8; row += 1) {
          let chance = 1;
          let belief = prior;
          for (const isBlack of [row % 2, (row >> 1) % 2, row >> 2]) {
            const total = belief.alpha + belief.beta;
            chance *= (isBlack ? belief.alpha : belief.beta) / total;
            belief = afterSightings(belief, { black: isBlack, white: 1 - isBlack });
          }
          mean += chance * klBeta(belief, prior);
        }
        expect(relativeError(expectedTotalGain(prior, 3), mean)).toBeLessThan(1e-11);
      }),
      settings,
    );
  });

  test('by the chain rule is the sum of the gains expected from each', () => {
    fc.assert(
      fc.property(beliefs, fc.nat(40), (prior, n) => {
        let sum = 0;
        for (let before = 0; before < n; before += 1) sum += meanGainAfter(prior, before);
        expect(relativeError(expectedTotalGain(prior, n), sum)).toBeLessThan(1e-11);
      }),
      settings,
    );
  });

  test('though along one path the gains do not add, on average over the lakes they do', () => {
    const n = 8;
    let total = 0;
    let stepwise = 0;
    betaBinomial(uniform, n).forEach((chance, black) => {
      const path = learningPath({ prior: uniform, seed: 1, black, white: n - black });
      const together = klBeta(path.steps.at(-1)!.after, uniform);
      expect(Math.abs(path.bayesianSum - together)).toBeGreaterThan(0.05);
      total += chance * together;
      stepwise += chance * path.bayesianSum;
    });
    expect(stepwise).toBeCloseTo(total, 14);
    expect(total).toBe(expectedTotalGain(uniform, n));
  });

  test('grows with every swan, ever more slowly, to 200 and from awkward priors', () => {
    for (const prior of [
      uniform,
      { alpha: 0.01, beta: 0.01 },
      { alpha: 0.01, beta: 1000 },
      { alpha: 1000, beta: 1000 },
    ]) {
      const gains = [0, 1, 2, 3, 50, 100, 150, 200].map((n) => expectedTotalGain(prior, n));
      const [none, one, two, three, ...fifties] = gains as [number, number, number, number];
      const slowing = [none, one, two, three].slice(1).map((gain, i) => gain - gains[i]!);
      const later = fifties.slice(1).map((gain, i) => gain - fifties[i]!);
      for (const steps of [slowing, later]) {
        expect(steps.every((step) => step > 0)).toBe(true);
        expect(steps).toEqual(steps.toSorted((a, b) => b - a));
      }
    }
  });
});

test('what is no belief or count is refused, naming argument and reason', () => {
  for (const [call, message] of [
    [() => expectedGain({ alpha: 0, beta: 1 }), /^belief\.alpha is 0/],
    [() => expectedGain({ alpha: 1, beta: Infinity }), /^belief\.beta is Infinity/],
    [() => expectedTotalGain({ alpha: -1, beta: 1 }, 1), /^prior\.alpha is -1/],
    [() => expectedTotalGain(uniform, 1.5), /^n is 1\.5/],
  ] as const) {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  }
});
