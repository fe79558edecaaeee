import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFlips } from '../coin-flips';
import { growthRate, kellyFactors, kellyLogFactors } from './kelly';
import { wealthRuns } from './wealth-runs';
import type { WealthSettings } from './wealth-runs';

const usual: WealthSettings = {
  truth: 0.6,
  belief: 0.6,
  price: 0.5,
  seed: 4,
  runs: 20,
  bets: 50,
};
const seeds = fc.integer({ min: -1e9, max: 1e9 });
const inner = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

function ends(settings: WealthSettings): number[] {
  return wealthRuns(settings).logWealth.map((values) => values.at(-1)!);
}

test('wealth is multiplied bet by bet by the factor of what happens', () => {
  fc.assert(
    fc.property(seeds, inner, inner, inner, (seed, truth, belief, price) => {
      const factors = kellyFactors(belief, price);
      const { logWealth } = wealthRuns({ truth, belief, price, seed, runs: 3, bets: 20 });
      logWealth.forEach((values, run) => {
        const draws = drawFlips(seed, run, 20);
        let wealth = 1;
        expect(values[0]).toBe(0);
        draws.forEach((draw, bet) => {
          wealth *= draw < truth ? factors.yes : factors.no;
          expect(Math.abs(values[bet + 1]! - Math.log(wealth))).toBeLessThan(1e-12);
        });
      });
    }),
    { seed: 20261121, numRuns: 100 },
  );
});

describe('what happens', () => {
  test('is the same for the same seed, and more bets or runs only add to it', () => {
    const shorter = wealthRuns(usual);
    expect(wealthRuns(usual)).toEqual(shorter);
    const longer = wealthRuns({ ...usual, runs: 30, bets: 80 });
    shorter.logWealth.forEach((values, run) => {
      expect(longer.logWealth[run]!.subarray(0, 51)).toEqual(values);
    });
  });

  test('is the same with draws that were kept', () => {
    const draws = Array.from({ length: usual.runs }, (_, run) => drawFlips(usual.seed, run, 50));
    expect(wealthRuns({ ...usual, draws })).toEqual(wealthRuns(usual));
    const none = draws.map(() => new Float64Array(50).fill(0.99));
    expect(wealthRuns({ ...usual, draws: none }).aheadShare).toBe(0);
  });

  test('does not depend on belief and price', () => {
    // Wealth of both sides tells how often yes came.
    const timesYes = (belief: number, price: number) => {
      const { yes, no } = kellyLogFactors(belief, price);
      return ends({ ...usual, belief, price }).map((end) =>
        Math.round((end - usual.bets * no) / (yes - no)),
      );
    };
    expect(timesYes(0.9, 0.2)).toEqual(timesYes(0.6, 0.5));
    expect(timesYes(0.1, 0.3)).toEqual(timesYes(0.6, 0.5));
    expect(new Set(timesYes(0.6, 0.5)).size).toBeGreaterThan(5);
  });

  test('is something else for other runs and other seeds', () => {
    const starts = [0, 1, 2].flatMap((seed) =>
      wealthRuns({ ...usual, seed }).logWealth.map((values) => values.join(' ')),
    );
    expect(new Set(starts).size).toBe(60);
  });
});

describe('checkpoints', () => {
  test.each([
    [0, 1, [0]],
    [0, 10, [0]],
    [3, 1, [0, 1, 2, 3]],
    [7, 3, [0, 3, 6, 7]],
    [6, 3, [0, 3, 6]],
    [2, 5, [0, 2]],
  ])('of %d bets, every %d', (bets, every, checkpoints) => {
    const runs = wealthRuns({ ...usual, bets, every });
    expect(runs.checkpoints).toEqual(checkpoints);
    for (const values of runs.logWealth) expect(values).toHaveLength(checkpoints.length);
  });

  test('show the same wealth however far apart', () => {
    const each = wealthRuns(usual).logWealth;
    const { checkpoints, logWealth } = wealthRuns({ ...usual, every: 7 });
    logWealth.forEach((values, run) => {
      expect(Array.from(values)).toEqual(checkpoints.map((bets) => each[run]![bets]));
    });
  });
});

describe('in the long run', () => {
  test.each([
    { truth: 0.6, belief: 0.6, price: 0.5 },
    { truth: 0.6, belief: 0.75, price: 0.5 },
    { truth: 0.1, belief: 0.3, price: 0.2 },
    { truth: 0.01, belief: 0.02, price: 0.001 },
  ])('log wealth per bet settles on the growth rate: %j', (bet) => {
    const [runs, bets] = [200, 1000];
    const perBet = ends({ ...bet, seed: 8, runs, bets, every: bets }).map((end) => end / bets);
    const mean = perBet.reduce((sum, value) => sum + value, 0) / runs;
    const { yes, no } = kellyLogFactors(bet.belief, bet.price);
    const spread = Math.sqrt(bet.truth * (1 - bet.truth)) * Math.abs(yes - no);
    const rate = growthRate(bet);
    expect(Math.abs(mean - rate)).toBeLessThan((4 * spread) / Math.sqrt(runs * bets));
    // And each run does for itself.
    for (const value of perBet) {
      expect(Math.abs(value - rate)).toBeLessThan((5 * spread) / Math.sqrt(bets));
    }
  });

  test('who knows better than the market gets ahead, who is too sure of it falls behind', () => {
    const long = { ...usual, runs: 100, bets: 2000, every: 2000 };
    expect(wealthRuns(long).aheadShare).toBeGreaterThan(0.9);
    expect(wealthRuns({ ...long, belief: 0.75 }).aheadShare).toBeLessThan(0.1);
  });
});

describe('the ends', () => {
  test('are counted as ahead only above the start', () => {
    expect(wealthRuns({ ...usual, belief: 0.5 }).aheadShare).toBe(0);
    expect(wealthRuns({ ...usual, truth: 1 }).aheadShare).toBe(1);
    expect(wealthRuns({ ...usual, truth: 0 }).aheadShare).toBe(0);
    const some = wealthRuns(usual);
    const ahead = ends(usual).filter((end) => end > 0).length;
    expect(some.aheadShare).toBe(ahead / 20);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThan(20);
  });

  test.each([1, 2, 3, 20, 21])('of %d runs have a middle', (runs) => {
    const settings = { ...usual, runs };
    const all = ends(settings);
    const end = all[wealthRuns(settings).medianRun]!;
    expect(end).toBe(all.toSorted((a, b) => a - b)[Math.floor((runs - 1) / 2)]);
  });

  test('that are alike count in their order', () => {
    expect(wealthRuns({ ...usual, runs: 5, belief: 0.5 }).medianRun).toBe(2);
  });
});

describe('beyond all numbers', () => {
  test('ruin comes with the first no, and stays', () => {
    const { logWealth, aheadShare, medianRun } = wealthRuns({ ...usual, belief: 1 });
    logWealth.forEach((values, run) => {
      const firstNo = drawFlips(usual.seed, run, usual.bets).findIndex((draw) => draw >= 0.6);
      values.forEach((value, bets) => {
        expect(value).toBeCloseTo(bets <= firstNo ? bets * Math.LN2 : -Infinity, 12);
      });
    });
    expect(aheadShare).toBe(0);
    expect(medianRun).toBe(9);
  });

  test('what the market ruled out pays infinitely, until ruin', () => {
    for (const end of ends({ ...usual, price: 0 })) expect(end).toBe(Infinity);
    for (const end of ends({ ...usual, belief: 1, price: 0 })) expect(end).toBe(-Infinity);
  });

  test('a fortune that no double holds has a logarithm', () => {
    const certain = { ...usual, truth: 1, belief: 1, price: 1e-300, runs: 1, bets: 1000 };
    expect(ends(certain)[0]! / (3e5 * Math.LN10)).toBeCloseTo(1, 14);
  });

  test('who agrees with a market that is wrong for certain keeps what there is', () => {
    expect(ends({ ...usual, belief: 0, price: 0 })).toEqual(Array.from({ length: 20 }, () => 0));
  });
});

test.each([
  [{ truth: -0.1 }, /^truth is -0.1: .*from 0 to 1/],
  [{ belief: NaN }, /^belief is NaN/],
  [{ price: 2 }, /^price is 2/],
  [{ seed: 0.5 }, /^seed is 0.5/],
  [{ runs: 0 }, /^runs is 0: .*at least 1/],
  [{ bets: -1 }, /^bets is -1/],
  [{ bets: 1.5 }, /^bets is 1.5/],
  [{ every: 0 }, /^every is 0: .*at least 1/],
])('%j is refused', (change, message) => {
  expect(() => wealthRuns({ ...usual, ...change })).toThrow(RangeError);
  expect(() => wealthRuns({ ...usual, ...change })).toThrow(message);
});
