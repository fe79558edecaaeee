import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence } from '../divergence';
import { growthRate, kellyFactors, kellyLogFactors, kellyStake, logGrowth } from './kelly';

const settings = { seed: 20261121, numRuns: 1000 };
/** Evenly spread: fc.double would seldom leave the neighbourhood of 0. */
const inner = fc.integer({ min: 1, max: 2 ** 40 - 1 }).map((share) => share / 2 ** 40);
const awkward = fc.oneof(
  inner,
  fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
  fc.double({ min: -15, max: -1, noNaN: true }).map((exponent) => 1 - 10 ** exponent),
);
const anyShare = fc.oneof(awkward, fc.constantFrom(0, 1));

function coin(chance: number): number[] {
  return [chance, 1 - chance];
}

/** Within 1e-12, of the number itself where it is large. */
function expectSame(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
}

describe('what wealth is multiplied by', () => {
  test('is the belief over the price, of what happens', () => {
    expect(kellyFactors(0.6, 0.5)).toEqual({ yes: 1.2, no: 0.8 });
    expect(kellyFactors(0.25, 0.5)).toEqual({ yes: 0.5, no: 1.5 });
  });

  test('is 1 on average at the market’s own chances', () => {
    fc.assert(
      fc.property(inner, inner, (belief, price) => {
        const { yes, no } = kellyFactors(belief, price);
        expectSame(price * yes + (1 - price) * no, 1);
      }),
      settings,
    );
  });

  test.each([
    [0, 0.5, { yes: 0, no: 2 }],
    [1, 0.5, { yes: 2, no: 0 }],
    [0.5, 0, { yes: Infinity, no: 0.5 }],
    [0.5, 1, { yes: 0.5, no: Infinity }],
    [1, 0, { yes: Infinity, no: 0 }],
    [0, 1, { yes: 0, no: Infinity }],
    [0, 0, { yes: 1, no: 1 }],
    [1, 1, { yes: 1, no: 1 }],
    [0.3, 0.3, { yes: 1, no: 1 }],
  ])('belief %d at price %d', (belief, price, factors) => {
    expect(kellyFactors(belief, price)).toEqual(factors);
  });
});

describe('the single bet', () => {
  test('is on the side that the market underrates', () => {
    expect(kellyStake(0.6, 0.5).side).toBe('yes');
    expect(kellyStake(0.6, 0.5).share).toBeCloseTo(0.2, 15);
    expect(kellyStake(0.4, 0.5).side).toBe('no');
    expect(kellyStake(0.4, 0.5).share).toBeCloseTo(0.2, 15);
    expect(kellyStake(0.4, 0.4)).toEqual({ side: 'neither', share: 0 });
  });

  test('does the same to wealth as splitting all of it', () => {
    // Near a price of 0 or 1 the share has fewer digits than its payment asks for.
    const middling = inner.filter((price) => price > 0.001 && price < 0.999);
    fc.assert(
      fc.property(anyShare, middling, (belief, price) => {
        const { side, share } = kellyStake(belief, price);
        const kept = 1 - share;
        const yes = side === 'yes' ? kept + share / price : kept;
        const no = side === 'no' ? kept + share / (1 - price) : kept;
        const factors = kellyFactors(belief, price);
        expectSame(yes, factors.yes);
        expectSame(no, factors.no);
      }),
      settings,
    );
  });

  test.each([
    [1, 0.3, 'yes', 1],
    [0, 0.3, 'no', 1],
    [1, 0, 'yes', 1],
    [0, 1, 'no', 1],
    [0.25, 0, 'yes', 0.25],
    [0.25, 1, 'no', 0.75],
    [0, 0, 'neither', 0],
    [1, 1, 'neither', 0],
  ])('belief %d at price %d: %s, %d of the wealth', (belief, price, side, share) => {
    expect(kellyStake(belief, price)).toEqual({ side, share });
  });
});

describe('the logarithms of the factors', () => {
  test('are those of the factors', () => {
    fc.assert(
      fc.property(inner, inner, (belief, price) => {
        const factors = kellyFactors(belief, price);
        const logs = kellyLogFactors(belief, price);
        expectSame(Math.exp(logs.yes), factors.yes);
        expectSame(Math.exp(logs.no), factors.no);
      }),
      settings,
    );
  });

  test('keep their digits where belief and price almost coincide, or differ as much as doubles can', () => {
    const { yes, no } = kellyLogFactors(0.5 + 2 ** -40, 0.5);
    expect(Math.abs(yes * 2 ** 39 - (1 - 2 ** -40))).toBeLessThan(1e-15);
    expect(Math.abs(no * 2 ** 39 + (1 + 2 ** -40))).toBeLessThan(1e-15);
    expect(kellyLogFactors(1, 5e-324).yes).toBeCloseTo(1074 * Math.LN2, 10);
    expect(kellyLogFactors(1e-30, 0).no).toBeCloseTo(-1e-30, 45);
  });

  test.each([
    [0, 0.5, -Infinity, Math.LN2],
    [0.5, 1, -Math.LN2, Infinity],
    [1, 0, Infinity, -Infinity],
    [0, 0, 0, 0],
    [1, 1, 0, 0],
  ])('belief %d at price %d: %d and %d', (belief, price, yes, no) => {
    expect(kellyLogFactors(belief, price)).toEqual({ yes, no });
  });
});

describe('growth', () => {
  test.each([
    [{ yes: 2, no: 1 }, { yes: 0.5, no: -0.25 }, 0.75],
    [{ yes: 0, no: 3 }, { yes: -Infinity, no: 2 }, 6],
    [{ yes: 3, no: 0 }, { yes: 1, no: Infinity }, 3],
    [{ yes: 1, no: 1 }, { yes: 1, no: -Infinity }, -Infinity],
    [{ yes: 1, no: 1 }, { yes: Infinity, no: -1 }, Infinity],
    [{ yes: 1, no: 1 }, { yes: Infinity, no: -Infinity }, -Infinity],
    [{ yes: 0, no: 0 }, { yes: Infinity, no: -Infinity }, 0],
  ])('of %j at %j is %d', (times, logFactors, growth) => {
    expect(logGrowth(times, logFactors)).toBe(growth);
  });
});

describe('the growth rate', () => {
  test('is the divergence of truth from the price less that of truth from the belief', () => {
    fc.assert(
      fc.property(anyShare, awkward, awkward, (truth, belief, price) => {
        const market = klDivergence(coin(truth), coin(price));
        const own = klDivergence(coin(truth), coin(belief));
        expectSame(growthRate({ truth, belief, price }), market - own);
      }),
      settings,
    );
  });

  test('is the mean of the log factors over what happens', () => {
    fc.assert(
      fc.property(anyShare, awkward, awkward, (truth, belief, price) => {
        const yes = Math.log(belief) - Math.log(price);
        const no = Math.log1p(-belief) - Math.log1p(-price);
        const mean = truth * yes + (1 - truth) * no;
        expectSame(growthRate({ truth, belief, price }), mean);
      }),
      settings,
    );
  });

  test('is exactly 0 for who believes the market, at any truth', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (truth, price) => {
        expect(growthRate({ truth, belief: price, price })).toBe(0);
      }),
      settings,
    );
  });

  test('is largest for who believes the truth, and then what the market is wrong by', () => {
    fc.assert(
      fc.property(anyShare, anyShare, awkward, (truth, belief, price) => {
        const best = growthRate({ truth, belief: truth, price });
        expectSame(best, klDivergence(coin(truth), coin(price)));
        expect(growthRate({ truth, belief, price })).toBeLessThanOrEqual(best + 1e-14);
      }),
      settings,
    );
  });

  test('is below 0 where the market is right and the belief is not', () => {
    fc.assert(
      fc.property(inner, inner, (truth, belief) => {
        fc.pre(Math.abs(belief - truth) > 1e-6);
        expect(growthRate({ truth, belief, price: truth })).toBeLessThan(0);
      }),
      settings,
    );
  });

  test('is above 0 for the better of two wrong beliefs, below 0 for the overconfident', () => {
    expect(growthRate({ truth: 0.6, belief: 0.65, price: 0.5 })).toBeGreaterThan(0);
    expect(growthRate({ truth: 0.6, belief: 0.75, price: 0.5 })).toBeLessThan(0);
    expect(growthRate({ truth: 0.6, belief: 0.6, price: 0.5 })).toBeCloseTo(0.0201355136, 10);
  });

  test('stays the same when yes and no change places', () => {
    fc.assert(
      fc.property(inner, inner, inner, (truth, belief, price) => {
        // One less such a share is exact.
        const mirrored = { truth: 1 - truth, belief: 1 - belief, price: 1 - price };
        expectSame(growthRate(mirrored), growthRate({ truth, belief, price }));
      }),
      settings,
    );
  });

  test.each([
    ['certain truth, believed', { truth: 1, belief: 1, price: 0.5 }, Math.LN2],
    ['certain truth, half believed', { truth: 1, belief: 0.5, price: 0.25 }, Math.LN2],
    ['certain truth that the market ruled out', { truth: 1, belief: 0.5, price: 0 }, Infinity],
    ['a price that rules out what can happen', { truth: 0.5, belief: 0.5, price: 0 }, Infinity],
    ['a belief that does', { truth: 0.5, belief: 1, price: 0.5 }, -Infinity],
    ['a belief that rules out what is so', { truth: 1, belief: 0, price: 0.5 }, -Infinity],
    ['ruin in what never happens', { truth: 1, belief: 1, price: 0.25 }, 2 * Math.LN2],
    ['both rule out the same', { truth: 0.5, belief: 0, price: 0 }, 0],
    ['each rules out the other side', { truth: 0.5, belief: 1, price: 0 }, -Infinity],
    ['each the other side, and the belief is right', { truth: 1, belief: 1, price: 0 }, Infinity],
    ['each the other side, and the price is right', { truth: 0, belief: 1, price: 0 }, -Infinity],
  ])('%s', (_case, bet, rate) => {
    expect(growthRate(bet)).toBeCloseTo(rate, 15);
  });
});

describe('what is no chance is refused, by name', () => {
  test.each([
    [() => kellyFactors(-0.1, 0.5), /^belief is -0.1: .*from 0 to 1/],
    [() => kellyFactors(0.5, NaN), /^price is NaN/],
    [() => kellyStake(2, 0.5), /^belief is 2/],
    [() => kellyStake(0.5, -1), /^price is -1/],
    [() => kellyLogFactors(NaN, 0.5), /^belief is NaN/],
    [() => kellyLogFactors(0.5, 1.1), /^price is 1.1/],
    [() => growthRate({ truth: 1.5, belief: 0.5, price: 0.5 }), /^truth is 1.5/],
    [() => growthRate({ truth: 0.5, belief: NaN, price: 0.5 }), /^belief is NaN/],
    [() => growthRate({ truth: 0.5, belief: 0.5, price: Infinity }), /^price is Infinity/],
  ])('case %#', (bet, message) => {
    expect(bet).toThrow(RangeError);
    expect(bet).toThrow(message);
  });
});
