import { describe, expect, test } from 'vitest';
import { coinToss } from '../experiment';
import { defaultsOf } from '../../../experiment/parameter';
import { EVIDENCE_ODDS, LONGEST_RUN, raceToKl } from './race';

const DEFAULTS = defaultsOf(coinToss.params);

function coinsOf(p: number, q: number) {
  return coinToss.derive({ ...DEFAULTS, p, q, runs: 0 }).coins;
}

function race(setting: { p?: number; q?: number; seed?: number; runs?: number; flips?: number }) {
  const { p = 0.8, q = 0.6, seed = 1, runs = 0, flips = 0 } = setting;
  return raceToKl(coinsOf(p, q), { seed, runs, flips });
}

/** How far a mean of that many flips strays from the divergence, typically. */
function standardError(p: number, q: number, flips: number): number {
  const [heads, tails] = coinsOf(p, q).logRatios;
  return Math.abs(heads - tails) * Math.sqrt((p * (1 - p)) / flips);
}

describe('your flips', () => {
  test.each([
    [0.8, 0.6, 1],
    [0.8, 0.6, 2],
    [0.6, 0.8, 3],
    [0.5, 0.51, 4],
    [0.01, 0.3, 5],
    [0.9, 0.999, 999_999],
  ])('settle on the divergence: P = %d, Q = %d, seed %d', (p, q, seed) => {
    const { klPQ } = coinsOf(p, q);
    const { mean } = race({ p, q, seed, flips: LONGEST_RUN }).yours;
    expect(Math.abs(mean - klPQ)).toBeLessThan(4 * standardError(p, q, LONGEST_RUN));
  });

  test('have as their mean the scores of heads and of tails over their number', () => {
    const [heads, tails] = coinsOf(0.8, 0.6).logRatios;
    for (const flips of [1, 2, 30, 31, 1000]) {
      const { yours } = race({ flips });
      const direct = (yours.heads * heads + (flips - yours.heads) * tails) / flips;
      expect(yours.mean).toBeCloseTo(direct, 14);
      expect(yours.means.at(-1)).toBe(yours.mean);
      expect(yours.checkpoints.at(-1)).toBe(flips);
      expect(yours.means).toHaveLength(yours.checkpoints.length);
    }
  });

  test('have a mean of 0 and no course before the first', () => {
    expect(race({ flips: 0 }).yours).toMatchObject({ mean: 0, heads: 0, means: [], recent: [] });
  });

  test('go on from where they were: more flips leave the earlier ones', () => {
    const some = race({ flips: 100 }).yours;
    const more = race({ flips: 5000 }).yours;
    const shared = some.checkpoints.length - 1;
    expect(shared).toBeGreaterThan(10);
    expect(more.means.slice(0, shared)).toEqual(some.means.slice(0, shared));
  });

  test('are shown as the last of them, oldest first', () => {
    const all = race({ flips: 30 }).yours.recent;
    expect(all).toHaveLength(30);
    expect(race({ flips: 12 }).yours.recent).toEqual(all.slice(0, 12));
    const later = race({ flips: 45 }).yours;
    expect(later.recent.slice(0, 15)).toEqual(all.slice(15));
    const heads = (flips: number) => race({ flips }).yours.heads;
    expect(later.recent.filter(Boolean)).toHaveLength(heads(45) - heads(15));
  });

  test('become infinitely telling with the first that Q rules out', () => {
    const certain = race({ q: 1, flips: LONGEST_RUN }).yours;
    expect(certain.mean).toBe(Infinity);
    const first = certain.means.indexOf(Infinity);
    expect(certain.means.slice(first).every((mean) => mean === Infinity)).toBe(true);
    expect(certain.means.slice(0, first).every((mean) => mean < 0)).toBe(true);
  });
});

/** The whole race, worked out. */
function wholeRace(setting: Parameters<typeof race>[0]) {
  const { others, verdicts, ...rest } = race(setting);
  return { ...rest, others: others(), verdicts: verdicts() };
}

describe('the same seed', () => {
  test('gives the same race, whatever was raced in between', () => {
    const setting = { seed: 17, runs: 8, flips: 500 };
    const first = wholeRace(setting);
    wholeRace({ seed: 18, runs: 3, p: 0.1, flips: 10 });
    expect(wholeRace(setting)).toEqual(first);
  });

  test('gives the same others to a figure that looks only later', () => {
    const setting = { seed: 17, runs: 8 };
    const first = wholeRace(setting);
    const late = race(setting);
    wholeRace({ seed: 18, runs: 3, p: 0.1 });
    expect(late.others()).toEqual(first.others);
    expect(late.verdicts()).toEqual(first.verdicts);
  });

  test('and no other one gives your luck', () => {
    const means = [1, 2, 3, 4].map((seed) => race({ seed, flips: 1000 }).yours.mean);
    expect(new Set(means).size).toBeGreaterThan(1);
  });
});

describe('the others', () => {
  test('keep their courses when more of them join', () => {
    const few = wholeRace({ runs: 5 });
    const many = wholeRace({ runs: 20 });
    expect(few.others).toHaveLength(5);
    expect(many.others).toHaveLength(20);
    expect(many.others.slice(0, 5)).toEqual(few.others);
  });

  test('do not depend on how often you have flipped, nor flip your flips', () => {
    const start = wholeRace({ runs: 6 });
    const later = wholeRace({ runs: 6, flips: LONGEST_RUN });
    expect(later.others).toEqual(start.others);
    expect(later.verdicts).toEqual(start.verdicts);
    for (const { means } of later.others) expect(means).not.toEqual(later.yours.means);
  });

  test('end all of them near the divergence', () => {
    const { klPQ } = coinsOf(0.8, 0.6);
    const limit = 5 * standardError(0.8, 0.6, LONGEST_RUN);
    for (const { means } of wholeRace({ runs: 100 }).others) {
      expect(Math.abs((means.at(-1) ?? NaN) - klPQ)).toBeLessThan(limit);
    }
  });

  test('are at first scattered on both sides of zero, though the divergence is above it', () => {
    const { checkpoints, others } = wholeRace({ runs: 100 });
    expect([checkpoints[0], checkpoints.at(-1)]).toEqual([1, LONGEST_RUN]);
    const firsts = others.map(({ means }) => means[0] ?? NaN);
    expect(Math.min(...firsts)).toBeLessThan(0);
    expect(Math.max(...firsts)).toBeGreaterThan(0);
  });

  test('are seldom fooled into believing Q: at most one in twenty or so', () => {
    const races = [1, 2, 3, 4, 5].map((seed) => race({ seed, runs: 100, q: 0.7 }).verdicts());
    const fooled = races.reduce((sum, one) => sum + one.fooled, 0);
    const told = races.reduce((sum, one) => sum + one.told.length, 0);
    expect(races.map(({ people }) => people)).toEqual([100, 100, 100, 100, 100]);
    expect(fooled + told).toBe(500);
    expect(fooled / 500).toBeLessThan(1 / EVIDENCE_ODDS + 4 * Math.sqrt(0.0475 / 500));
  });

  test('can tell the coins apart at flips of the race, the sooner the more they differ', () => {
    const middle = (q: number) => {
      const { told } = race({ q, runs: 100 }).verdicts();
      const sorted = told.toSorted((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(1);
      expect(sorted.at(-1)).toBeLessThanOrEqual(LONGEST_RUN);
      return sorted[Math.floor(sorted.length / 2)] ?? NaN;
    };
    expect(middle(0.4)).toBeLessThan(middle(0.6));
    expect(middle(0.6)).toBeLessThan(middle(0.7));
  });

  test('never can tell a coin from itself', () => {
    const verdicts = race({ p: 0.6, q: 0.6, runs: 20 }).verdicts();
    expect(verdicts).toEqual({ people: 20, told: [], fooled: 0 });
  });
});
