import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chiSquared,
  crossEntropy,
  entropy,
  hellingerDistance,
  jensenShannonDistance,
  jensenShannonDivergence,
  klDivergence,
  klTerms,
  totalVariation,
} from './divergence';
import { referenceFiles, relativeError } from './reference/reference-values';

const measures = {
  crossEntropy,
  klDivergence,
  jensenShannonDivergence,
  jensenShannonDistance,
  totalVariation,
  hellingerDistance,
  chiSquared,
};

const symmetricMeasures = {
  jensenShannonDivergence,
  jensenShannonDistance,
  totalVariation,
  hellingerDistance,
};

describe.each(referenceFiles)('against values at 700 digits in %s', (_file, { discrete }) => {
  // The largest error is 8.1e-16, for Jensen-Shannon: some four units in the last place of a double.
  const tolerance = 1e-15;

  function worst(error: (reference: (typeof discrete)[number]) => number): number {
    return Math.max(...discrete.map(error));
  }

  test('entropy is right to nearly the last digit', () => {
    expect(worst((c) => relativeError(entropy(c.p), c.entropyP))).toBeLessThan(tolerance);
  });

  test('cross-entropy is right to nearly the last digit', () => {
    expect(worst((c) => relativeError(crossEntropy(c.p, c.q), c.crossEntropyPQ))).toBeLessThan(
      tolerance,
    );
  });

  test('the divergence of P relative to Q is right to nearly the last digit, also where they almost coincide', () => {
    expect(worst((c) => relativeError(klDivergence(c.p, c.q), c.klPQ))).toBeLessThan(tolerance);
  });

  test('so is the divergence of Q from P', () => {
    expect(worst((c) => relativeError(klDivergence(c.q, c.p), c.klQP))).toBeLessThan(tolerance);
  });

  test('Jensen-Shannon divergence and distance are right to nearly the last digit', () => {
    expect(worst((c) => relativeError(jensenShannonDivergence(c.p, c.q), c.js))).toBeLessThan(
      tolerance,
    );
    expect(
      worst((c) => relativeError(jensenShannonDistance(c.p, c.q), Math.sqrt(Number(c.js)))),
    ).toBeLessThan(tolerance);
  });

  test('total variation is right to nearly the last digit, or to 1e-34', () => {
    // The absolute part is needed where the entries sum to 1 only to 1e-9 and one has nearly all.
    const excess = discrete.map((c) => {
      const exact = Number(c.totalVariation);
      return Math.abs(totalVariation(c.p, c.q) - exact) - tolerance * exact;
    });
    expect(Math.max(...excess)).toBeLessThan(1e-34);
  });

  test('Hellinger distance is right to nearly the last digit', () => {
    expect(worst((c) => relativeError(hellingerDistance(c.p, c.q), c.hellinger))).toBeLessThan(
      tolerance,
    );
  });

  test('chi-squared is right to nearly the last digit', () => {
    expect(worst((c) => relativeError(chiSquared(c.p, c.q), c.chiSquaredPQ))).toBeLessThan(
      tolerance,
    );
  });
});

test('the coins of the primer give 0.1320 bits, of which heads add and tails take away', () => {
  const bits = klDivergence([0.8, 0.2], [0.6, 0.4]) / Math.LN2;
  expectClose(bits, 0.13202999942307506, 1e-15);
  expect(klTerms([0.8, 0.2], [0.6, 0.4])[0]).toBeCloseTo(0.8 * Math.log(0.8 / 0.6), 15);
  expect(klTerms([0.8, 0.2], [0.6, 0.4])[1]).toBeCloseTo(0.2 * Math.log(0.2 / 0.4), 15);
});

// Probabilities that are whole multiples of 2^-20: their sums, and sums of some of them, are exact.
const PARTS = 2 ** 20;
function exactDistribution(size: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.nat(PARTS), { minLength: size - 1, maxLength: size - 1 })
    .map((cuts) => [...cuts, PARTS].toSorted((a, b) => a - b))
    .map((cuts) => cuts.map((cut, i) => (cut - (cuts[i - 1] ?? 0)) / PARTS));
}

// Probabilities of every size that a double has, and often 0.
function wildDistribution(size: number): fc.Arbitrary<number[]> {
  const weight = fc.oneof(
    fc.constantFrom(0, 5e-324, 1e-310, 1e-300, 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: -300, max: 0, noNaN: true }).map((exponent) => 10 ** exponent),
  );
  return fc
    .tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.array(weight, fixed(size - 1)))
    .map(([first, others]) => [first, ...others])
    .map((weights) => weights.map((w) => w / weights.reduce((a, b) => a + b)));
}

function fixed(size: number): { minLength: number; maxLength: number } {
  return { minLength: size, maxLength: size };
}

const size = fc.integer({ min: 1, max: 8 });
const exactPair = size.chain((n) => fc.tuple(exactDistribution(n), exactDistribution(n)));
const wildPair = size.chain((n) => fc.tuple(wildDistribution(n), wildDistribution(n)));
const wildTriple = size.chain((n) =>
  fc.tuple(wildDistribution(n), wildDistribution(n), wildDistribution(n)),
);
const nearPair = size.chain((n) =>
  fc
    .tuple(
      wildDistribution(n),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), fixed(n)),
      fc.integer({ min: 1, max: 15 }),
    )
    .map(([p, directions, digits]): [number[], number[]] => {
      const moved = p.map((x, i) => x * (1 + directions[i]! * 10 ** -digits));
      const total = moved.reduce((a, b) => a + b);
      return [p, moved.map((x) => x / total)];
    }),
);
const anyPair = fc.oneof(wildPair, exactPair, nearPair);

function expectClose(actual: number, expected: number, tolerance: number): void {
  expect(relativeError(actual, expected)).toBeLessThanOrEqual(tolerance);
}

const settings = { seed: 20261121, numRuns: 300 };

describe('for all distributions', () => {
  test('no measure is NaN, negative or minus zero', () => {
    fc.assert(
      fc.property(anyPair, ([p, q]) => {
        const values = Object.values(measures).map((measure) => measure(p, q));
        for (const value of [entropy(p), ...values]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(Object.is(value, -0)).toBe(false);
        }
        for (const term of klTerms(p, q)) {
          expect(term).not.toBeNaN();
          expect(Object.is(term, -0)).toBe(false);
        }
      }),
      settings,
    );
  });

  test('every divergence of a distribution from itself is exactly zero', () => {
    const { crossEntropy: _notADivergence, ...divergences } = measures;
    fc.assert(
      fc.property(anyPair, ([p]) => {
        for (const divergence of Object.values(divergences)) expect(divergence(p, p)).toBe(0);
        expect(klTerms(p, p)).toEqual(p.map(() => 0));
      }),
      settings,
    );
  });

  test('every divergence between different distributions is above zero', () => {
    const { crossEntropy: _notADivergence, ...divergences } = measures;
    fc.assert(
      fc.property(exactPair, ([p, q]) => {
        fc.pre(p.some((x, i) => x !== q[i]));
        for (const divergence of Object.values(divergences)) {
          expect(divergence(p, q)).toBeGreaterThan(0);
        }
      }),
      settings,
    );
  });

  test('cross-entropy is entropy plus divergence', () => {
    fc.assert(
      fc.property(anyPair, ([p, q]) => {
        expectClose(crossEntropy(p, q), entropy(p) + klDivergence(p, q), 2e-15);
      }),
      settings,
    );
  });

  test('the terms sum to the divergence', () => {
    fc.assert(
      fc.property(anyPair, ([p, q]) => {
        const terms = klTerms(p, q);
        const sum = terms.reduce((a, b) => a + b, 0);
        const sizeOfTerms = terms.reduce((a, b) => a + Math.abs(b), 0);
        const kl = klDivergence(p, q);
        if (kl === Infinity) expect(sum).toBe(Infinity);
        else expect(Math.abs(sum - kl)).toBeLessThanOrEqual(4e-15 * sizeOfTerms + 1e-320);
      }),
      settings,
    );
  });

  test('listing the outcomes in another order changes nothing but rounding', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(7), ([p, q], by) => {
        const turned = (values: number[]): number[] => [
          ...values.slice(by % values.length),
          ...values.slice(0, by % values.length),
        ];
        for (const measure of Object.values(measures)) {
          expectClose(measure(turned(p), turned(q)), measure(p, q), 1e-15);
        }
      }),
      settings,
    );
  });

  test('an outcome that both exclude changes nothing', () => {
    fc.assert(
      fc.property(anyPair, ([p, q]) => {
        for (const measure of Object.values(measures)) {
          expect(measure([...p, 0], [...q, 0])).toBe(measure(p, q));
        }
      }),
      settings,
    );
  });

  test('grouping outcomes never raises a divergence', () => {
    const grouped = ([first, second, ...others]: number[]): number[] => [
      first! + second!,
      ...others,
    ];
    const triplesOrMore = fc
      .integer({ min: 2, max: 6 })
      .chain((n) => fc.tuple(exactDistribution(n), exactDistribution(n)));
    fc.assert(
      fc.property(triplesOrMore, ([p, q]) => {
        const { crossEntropy: _notADivergence, ...divergences } = measures;
        for (const divergence of Object.values(divergences)) {
          expect(divergence(grouped(p), grouped(q))).toBeLessThanOrEqual(
            divergence(p, q) * (1 + 2e-15),
          );
        }
      }),
      settings,
    );
  });

  test.each(Object.entries(symmetricMeasures))('%s is the same both ways', (_name, measure) => {
    fc.assert(
      fc.property(anyPair, ([p, q]) => {
        expectClose(measure(q, p), measure(p, q), 1e-15);
      }),
      settings,
    );
  });

  test('a detour over a third distribution is never shorter in a metric', () => {
    fc.assert(
      fc.property(wildTriple, ([p, q, r]) => {
        for (const distance of [jensenShannonDistance, totalVariation, hellingerDistance]) {
          expect(distance(p, r)).toBeLessThanOrEqual(
            (distance(p, q) + distance(q, r)) * (1 + 2e-15),
          );
        }
      }),
      settings,
    );
  });

  test('the bounded measures keep to their bounds, and to each other', () => {
    fc.assert(
      fc.property(anyPair, ([p, q]) => {
        const variation = totalVariation(p, q);
        const hellinger = hellingerDistance(p, q);
        const slack = 1 + 3e-15;
        expect(entropy(p)).toBeLessThanOrEqual(Math.log(p.length) * slack);
        expect(jensenShannonDivergence(p, q)).toBeLessThanOrEqual(Math.LN2);
        expect(variation).toBeLessThanOrEqual(1);
        expect(hellinger).toBeLessThanOrEqual(1);
        expect(hellinger * hellinger).toBeLessThanOrEqual(variation * slack);
        expect(variation).toBeLessThanOrEqual(hellinger * Math.SQRT2 * slack);
        expect(klDivergence(p, q)).toBeLessThanOrEqual(chiSquared(p, q) * slack + 5e-324);
      }),
      settings,
    );
  });

  test('total variation is at most the root of half the divergence (Pinsker)', () => {
    fc.assert(
      fc.property(exactPair, ([p, q]) => {
        expect(totalVariation(p, q)).toBeLessThanOrEqual(
          Math.sqrt(klDivergence(p, q) / 2) * (1 + 2e-15),
        );
      }),
      settings,
    );
  });
});

describe('awkward distributions', () => {
  test('a single outcome has neither entropy nor divergence', () => {
    expect(entropy([1])).toBe(0);
    for (const measure of Object.values(measures)) expect(measure([1], [1])).toBe(0);
  });

  test('0 log 0 is 0, with either sign of zero', () => {
    expect(entropy([0, 1])).toBe(0);
    expect(entropy([-0, 1])).toBe(0);
    expectClose(klDivergence([0, 1], [0.5, 0.5]), Math.LN2, 1e-15);
    expect(klTerms([-0, 1], [0.5, 0.5])).toEqual([0, Math.LN2]);
    expect(klTerms([0, 1], [0, 1])).toEqual([0, 0]);
  });

  test('an outcome that Q excludes and P does not costs Infinity, however rare it is', () => {
    for (const p of [
      [0.5, 0.5],
      [1, 5e-324],
    ]) {
      expect(klDivergence(p, [1, 0])).toBe(Infinity);
      expect(crossEntropy(p, [1, 0])).toBe(Infinity);
      expect(chiSquared(p, [1, 0])).toBe(Infinity);
      expect(klTerms(p, [1, 0])[1]).toBe(Infinity);
      expect(klDivergence([1, 0], p)).toBeLessThan(1);
    }
  });

  test('disjoint distributions are as far apart as the bounded measures allow', () => {
    expect(klDivergence([1, 0], [0, 1])).toBe(Infinity);
    expect(jensenShannonDivergence([1, 0], [0, 1])).toBe(Math.LN2);
    expect(jensenShannonDistance([1, 0], [0, 1])).toBe(Math.sqrt(Math.LN2));
    expect(totalVariation([1, 0], [0, 1])).toBe(1);
    expect(hellingerDistance([1, 0], [0, 1])).toBe(1);
  });

  test('a ratio of probabilities beyond the range of doubles still has its logarithm', () => {
    const logOfSmallest = -1074 * Math.LN2;
    expectClose(klDivergence([0, 1], [1, 5e-324]), -logOfSmallest, 1e-15);
    expectClose(crossEntropy([0, 1], [1, 5e-324]), -logOfSmallest, 1e-15);
    expectClose(chiSquared([1 - 1e-10, 1e-10], [1, 1e-320]), 1e-20 / 1e-320, 1e-15);
  });

  test('one last digit apart is seen as a divergence of the right size', () => {
    const digit = 2 ** -53;
    const kl = klDivergence([0.5 + 2 * digit, 0.5 - 2 * digit], [0.5, 0.5]);
    expectClose(kl, 8 * digit * digit, 1e-15);
  });

  test('distances are right where their squares are too small for a double', () => {
    const p = [1, 2e-200, 0];
    const q = [1, 2e-200, 1e-320];
    expectClose(hellingerDistance(p, q), Math.sqrt(1e-320) / Math.SQRT2, 1e-15);
    expectClose(jensenShannonDistance(p, q), Math.sqrt(1e-320) * Math.sqrt(Math.LN2 / 2), 1e-4);
    expect(totalVariation(p, q)).toBeGreaterThan(0);
  });

  test('distributions that are equal once normalised do not diverge', () => {
    const almostHalf = 0.5 - 2 ** -40;
    expect(klDivergence([0.5, 0.5], [almostHalf, almostHalf])).toBe(0);
    expect(entropy([1 - 1e-10])).toBe(0);
    expectClose(entropy([almostHalf, almostHalf]), Math.LN2, 1e-15);
  });

  test('the arguments are left as they were', () => {
    const p = Object.freeze([0.3, 0.3, 0.4]);
    const q = Object.freeze([0.1, 0.9, 0]);
    expect(() => Object.values(measures).map((measure) => measure(p, q))).not.toThrow();
  });
});

describe.each([...Object.entries(measures), ['klTerms', klTerms] as const])(
  '%s refuses what is not a pair of distributions, naming argument and reason',
  (_name, measure) => {
    test.each([
      ['different lengths', [0.5, 0.5], [0.5, 0.25, 0.25], /^q has 3 outcomes, but p has 2/],
      ['an empty P', [], [1], /^p is empty/],
      ['an empty Q', [1], [], /^q is empty/],
      ['a negative probability', [1.5, -0.5], [0.5, 0.5], /^p\[1\] is -0.5: .*negative/],
      ['NaN', [0.5, 0.5], [NaN, 1], /^q\[0\] is NaN: .*finite/],
      ['Infinity', [0.5, Infinity], [0.5, 0.5], /^p\[1\] is Infinity: .*finite/],
      ['a sum below 1', [0.5, 0.4], [0.5, 0.5], /^p sums to 0.9: .*sum to 1/],
      ['a sum above 1', [0.5, 0.5], [0.5, 0.500000002], /^q sums to 1.00000000[12]\d*: .*sum to 1/],
      ['a sum that overflows', [1e308, 1e308], [0.5, 0.5], /^p sums to Infinity/],
    ])('%s', (_what, p, q, message) => {
      expect(() => measure(p, q)).toThrow(RangeError);
      expect(() => measure(p, q)).toThrow(message);
    });
  },
);

test('entropy refuses what is not a distribution, naming entry and reason', () => {
  expect(() => entropy([])).toThrow(/^p is empty/);
  expect(() => entropy([2, -1])).toThrow(/^p\[1\] is -1: .*negative/);
  expect(() => entropy([0.5])).toThrow(/^p sums to 0.5/);
});

test('a sum off 1 by rounding is accepted and divided out', () => {
  expectClose(entropy(Array.from({ length: 10 }, () => 0.1)), Math.log(10), 1e-15);
  expectClose(totalVariation([0.5, 0.5 + 5e-10], [0.5, 0.5]), 2.5e-10, 1e-6);
});
