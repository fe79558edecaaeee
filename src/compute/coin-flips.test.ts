import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countHeads, drawFlips, firstVerdict, meanLogRatio, type SideRatios } from './coin-flips';
import { klDivergence } from './divergence';

function ratiosOf(p: number, q: number): SideRatios {
  return { heads: Math.log(p / q), tails: Math.log((1 - p) / (1 - q)) };
}

const chances = fc.double({ min: 0, max: 1, noNaN: true });
const seeds = fc.nat(999_999);

describe('the draws of a run', () => {
  test('are the same for the same seed and run, and begin alike however long', () => {
    fc.assert(
      fc.property(seeds, fc.nat(100), (seed, run) => {
        const draws = drawFlips(seed, run, 50);
        expect(drawFlips(seed, run, 50)).toEqual(draws);
        expect(drawFlips(seed, run, 200).subarray(0, 50)).toEqual(draws);
      }),
      { numRuns: 30 },
    );
  });

  test('differ between runs and between seeds', () => {
    const starts = [0, 1, 2, 3, 999_999].flatMap((seed) =>
      Array.from({ length: 101 }, (_, run) => drawFlips(seed, run, 3).join(' ')),
    );
    expect(new Set(starts).size).toBe(starts.length);
  });

  test('of different runs have nothing to do with each other', () => {
    const length = 20_000;
    const one = drawFlips(7, 0, length);
    for (const other of [drawFlips(7, 1, length), drawFlips(8, 0, length)]) {
      const both = one.filter((draw, i) => draw < 0.5 && other[i]! < 0.5).length;
      // Independent runs agree on heads in a quarter of the flips; five standard errors.
      expect(Math.abs(both / length - 0.25)).toBeLessThan(5 * Math.sqrt(0.1875 / length));
    }
  });

  test('fall below p in a share p of the flips', () => {
    const length = 10_000;
    for (const p of [0.01, 0.5, 0.8]) {
      const [heads = NaN] = countHeads(drawFlips(3, 1, length), p, [length]);
      expect(Math.abs(heads / length - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / length));
    }
  });
});

describe('counting heads', () => {
  test('agrees with counting them one by one', () => {
    const rising = fc
      .array(fc.nat(300), { maxLength: 10 })
      .map((after) => after.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(seeds, chances, rising, (seed, p, after) => {
        const draws = drawFlips(seed, 0, 300);
        const direct = after.map((flips) => draws.subarray(0, flips).filter((u) => u < p).length);
        expect(countHeads(draws, p, after)).toEqual(direct);
      }),
    );
  });

  test('finds no heads with p = 0 and nothing else with p = 1', () => {
    const draws = drawFlips(1, 0, 1000);
    expect(countHeads(draws, 0, [0, 10, 1000])).toEqual([0, 0, 0]);
    expect(countHeads(draws, 1, [0, 10, 1000])).toEqual([0, 10, 1000]);
    // A draw can be exactly 0.
    expect(countHeads(Float64Array.of(0, 0.5), 0, [2])).toEqual([0]);
  });

  test('never finds fewer heads when the coin favours them more', () => {
    fc.assert(
      fc.property(seeds, chances, chances, (seed, one, other) => {
        const draws = drawFlips(seed, 0, 200);
        const [fewer = NaN] = countHeads(draws, Math.min(one, other), [200]);
        const [more = NaN] = countHeads(draws, Math.max(one, other), [200]);
        expect(more).toBeGreaterThanOrEqual(fewer);
      }),
    );
  });
});

describe('the mean log ratio', () => {
  test('is the sum of the scores of the flips over their number', () => {
    const ratios = ratiosOf(0.8, 0.6);
    expect(meanLogRatio(3, 4, ratios)).toBeCloseTo((3 * ratios.heads + ratios.tails) / 4, 15);
    expect(meanLogRatio(1, 1, ratios)).toBe(ratios.heads);
    expect(meanLogRatio(0, 1, ratios)).toBe(ratios.tails);
  });

  test('is the divergence when heads came just as often as P says', () => {
    expect(meanLogRatio(8, 10, ratiosOf(0.8, 0.6))).toBeCloseTo(
      klDivergence([0.8, 0.2], [0.6, 0.4]),
      15,
    );
  });

  test('is 0 before any flip', () => {
    expect(meanLogRatio(0, 0, { heads: Infinity, tails: -1 })).toBe(0);
  });

  test('is infinite once a side was seen that Q rules out, and not before', () => {
    const ratios = { heads: Infinity, tails: -0.2 };
    expect(meanLogRatio(0, 5, ratios)).toBe(-0.2);
    expect(meanLogRatio(1, 5, ratios)).toBe(Infinity);
  });
});

describe('the flip at which a run can tell the coins apart', () => {
  /** The same verdict, from the counts of heads before each flip. */
  function directVerdict(draws: Float64Array, p: number, ratios: SideRatios, threshold: number) {
    const after = Array.from(draws, (_, i) => i + 1);
    const heads = countHeads(draws, p, after);
    const evidence = after.map((flips, i) => {
      const seen = heads[i] ?? NaN;
      const fromTails = flips === seen ? 0 : (flips - seen) * ratios.tails;
      return (seen === 0 ? 0 : seen * ratios.heads) + fromTails;
    });
    const first = evidence.findIndex((sum) => Math.abs(sum) >= threshold);
    return first < 0 ? null : { flips: first + 1, fooled: (evidence[first] ?? NaN) < 0 };
  }

  test('is the first at which the evidence, counted directly, passes the threshold', () => {
    const inner = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(seeds, inner, inner, fc.double({ min: 0.5, max: 5, noNaN: true }), (...all) => {
        const [seed, p, q, threshold] = all;
        const draws = drawFlips(seed, 0, 300);
        const ratios = ratiosOf(p, q);
        expect(firstVerdict(draws, p, ratios, threshold)).toEqual(
          directVerdict(draws, p, ratios, threshold),
        );
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('comes with the first flip that Q rules out', () => {
    const draws = Float64Array.of(0.1, 0.2, 0.9, 0.1);
    const ratios = { heads: Math.log(0.8), tails: Infinity };
    expect(firstVerdict(draws, 0.8, ratios, Math.log(20))).toEqual({ flips: 3, fooled: false });
  });

  test('never comes when the coins are the same, or the run is too short', () => {
    const draws = drawFlips(1, 0, 10_000);
    expect(firstVerdict(draws, 0.6, { heads: 0, tails: 0 }, 0.1)).toBeNull();
    expect(firstVerdict(draws.subarray(0, 2), 0.8, ratiosOf(0.8, 0.6), Math.log(20))).toBeNull();
  });

  test('takes about threshold over divergence flips on average', () => {
    const threshold = Math.log(1000);
    const runs = 400;
    const flips = Array.from({ length: runs }, (_, run) => {
      const verdict = firstVerdict(drawFlips(5, run, 1000), 0.8, ratiosOf(0.8, 0.6), threshold);
      return verdict?.flips ?? NaN;
    });
    const mean = flips.reduce((sum, count) => sum + count, 0) / runs;
    const expected = threshold / klDivergence([0.8, 0.2], [0.6, 0.4]);
    // Wald's equation leaves out the overshoot, less than one flip's score.
    expect(mean).toBeGreaterThan(0.9 * expected);
    expect(mean).toBeLessThan(1.15 * expected);
  });

  test.each([
    [0.8, 0.6],
    [0.5, 0.51],
    [0.5, 0.55],
    [0.1, 0.3],
  ])('fools at most one run in twenty, as Ville says: P = %d, Q = %d', (p, q) => {
    const runs = 400;
    const verdicts = Array.from({ length: runs }, (_, run) =>
      firstVerdict(drawFlips(11, run, 5000), p, ratiosOf(p, q), Math.log(20)),
    );
    const fooled = verdicts.filter((verdict) => verdict?.fooled).length;
    // Four standard errors above the bound; the seed is fixed.
    expect(fooled / runs).toBeLessThan(1 / 20 + 4 * Math.sqrt((1 / 20) * (19 / 20) * (1 / runs)));
    expect(fooled).toBeLessThan(verdicts.filter((verdict) => verdict && !verdict.fooled).length);
  });
});
