import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klMixtureToNormal, klNormal, klNormalToMixture } from './gaussian';
import type { Normal, WeightedNormal } from './normal-parameters';
import { referenceFiles, relativeError } from './reference/reference-values';

const standard: Normal = { mean: 0, sd: 1 };

function normalFrom([mean, sd]: readonly number[]): Normal {
  return { mean: mean!, sd: sd! };
}

function mixtureFrom(parts: readonly (readonly number[])[]): WeightedNormal[] {
  return parts.map(([weight, mean, sd]) => ({ weight: weight!, mean: mean!, sd: sd! }));
}

function only(normal: Normal): WeightedNormal[] {
  return [{ weight: 1, ...normal }];
}

describe.each(referenceFiles)(
  'against values at 700 digits in %s',
  (_file, { normal, mixture }) => {
    test('the divergence between normals is right to nearly the last digit', () => {
      // The largest error is 3.0e-16: every part of the sum is positive, so nothing cancels.
      for (const { p, q, klPQ } of normal) {
        expect(relativeError(klNormal(normalFrom(p), normalFrom(q)), klPQ)).toBeLessThan(5e-16);
      }
    });

    test('the divergences between normal and mixture are right to 15 digits, both ways', () => {
      // The largest error is 9.6e-16: the integrals of single intervals agree to 14 digits and better.
      for (const { p, q, klPQ, klQP } of mixture) {
        const toNormal = klMixtureToNormal(mixtureFrom(p), normalFrom(q));
        const toMixture = klNormalToMixture(normalFrom(q), mixtureFrom(p));
        expect(relativeError(toNormal, klPQ)).toBeLessThan(2e-15);
        expect(relativeError(toMixture, klQP)).toBeLessThan(2e-15);
      }
    });
  },
);

const settings = { seed: 20261121, numRuns: 200 };
const mean = fc.double({ min: -100, max: 100, noNaN: true });
const sd = fc.double({ min: 0.01, max: 100, noNaN: true });
const anyNormal = fc.record({ mean, sd });

describe('between two normals', () => {
  test('a normal does not diverge from itself', () => {
    fc.assert(
      fc.property(anyNormal, (p) => {
        expect(klNormal(p, p)).toBe(0);
      }),
      settings,
    );
  });

  test('normals that differ, if by a last digit of one sd, do diverge', () => {
    fc.assert(
      fc.property(anyNormal, anyNormal, (p, q) => {
        fc.pre(Math.abs(p.mean - q.mean) > 1e-150 || p.sd !== q.sd);
        expect(klNormal(p, q)).toBeGreaterThan(0);
        expect(klNormal(p, { mean: p.mean, sd: p.sd * (1 + 2 ** -52) })).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  test('measuring in another unit changes nothing', () => {
    fc.assert(
      fc.property(anyNormal, anyNormal, fc.integer({ min: -30, max: 30 }), (p, q, exponent) => {
        const scaled = (n: Normal): Normal => ({
          mean: n.mean * 2 ** exponent,
          sd: n.sd * 2 ** exponent,
        });
        fc.pre([p, q].every((n) => n.mean === 0 || Math.abs(n.mean) > 1e-200));
        expect(klNormal(scaled(p), scaled(q))).toBe(klNormal(p, q));
      }),
      settings,
    );
  });

  test('measuring from another zero changes nothing', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, sd, sd, (meanP, meanQ, by, sdP, sdQ) => {
        expect(klNormal({ mean: meanP + by, sd: sdP }, { mean: meanQ + by, sd: sdQ })).toBe(
          klNormal({ mean: meanP, sd: sdP }, { mean: meanQ, sd: sdQ }),
        );
      }),
      settings,
    );
  });

  test('one sd of shift costs half a nat', () => {
    expect(klNormal({ mean: 1, sd: 1 }, standard)).toBe(0.5);
    expect(klNormal({ mean: -30, sd: 10 }, { mean: -40, sd: 10 })).toBe(0.5);
  });

  test('extreme parameters give a number or Infinity, never NaN', () => {
    const extremes = [5e-324, 1e-300, 1e-10, 1, 1e10, 1e300, Number.MAX_VALUE];
    for (const sdP of extremes) {
      for (const sdQ of extremes) {
        for (const shift of [0, -1e-300, 1e308]) {
          const kl = klNormal({ mean: -shift, sd: sdP }, { mean: shift, sd: sdQ });
          expect(kl).toBeGreaterThanOrEqual(0);
        }
      }
    }
    expect(klNormal({ mean: 0, sd: 5e-324 }, { mean: 0, sd: 1 })).toBeCloseTo(
      1074 * Math.LN2 - 0.5,
      9,
    );
  });
});

describe('between a normal and a mixture', () => {
  const component = fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    mean: fc.double({ min: -5, max: 5, noNaN: true }),
    sd: fc.double({ min: 0.1, max: 5, noNaN: true }),
  });
  const anyMixture = fc.array(component, { minLength: 1, maxLength: 4 }).map((parts) => {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    return parts.map((part) => ({ ...part, weight: part.weight / total }));
  });
  const fewer = { ...settings, numRuns: 50 };

  test('a mixture of one component is that component', () => {
    const mild = fc.record({
      mean: fc.double({ min: -5, max: 5, noNaN: true }),
      sd: fc.double({ min: 0.1, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(mild, mild, (p, q) => {
        const kl = klNormal(p, q);
        fc.pre(kl === 0 || kl > 1e-200);
        expect(relativeError(klMixtureToNormal(only(p), q), kl)).toBeLessThan(1e-13);
        expect(relativeError(klNormalToMixture(p, only(q)), kl)).toBeLessThan(1e-13);
      }),
      fewer,
    );
  });

  test('also where the two almost coincide', () => {
    for (const step of [1e-3, 1e-6, 1e-12]) {
      const p = { mean: 2 + step, sd: 3 - step };
      const q = { mean: 2, sd: 3 };
      expect(relativeError(klMixtureToNormal(only(p), q), klNormal(p, q))).toBeLessThan(1e-13);
      expect(relativeError(klNormalToMixture(p, only(q)), klNormal(p, q))).toBeLessThan(1e-13);
    }
  });

  test('a normal does not diverge from itself cut in parts', () => {
    const parts = [0.5, 0.25, 0.25].map((weight) => ({ weight, mean: 3, sd: 2 }));
    expect(klMixtureToNormal(parts, { mean: 3, sd: 2 })).toBe(0);
    expect(klNormalToMixture({ mean: 3, sd: 2 }, parts)).toBe(0);
  });

  test('a mixture is never further off than its components are on average', () => {
    fc.assert(
      fc.property(anyMixture, (mixture) => {
        const average = (kl: (part: Normal) => number): number =>
          mixture.reduce((sum, part) => sum + part.weight * kl(part), 0);
        const toNormal = klMixtureToNormal(mixture, standard);
        const toMixture = klNormalToMixture(standard, mixture);
        expect(toNormal).toBeGreaterThanOrEqual(0);
        expect(toMixture).toBeGreaterThanOrEqual(0);
        expect(toNormal).toBeLessThanOrEqual(average((part) => klNormal(part, standard)) + 1e-12);
        expect(toMixture).toBeLessThanOrEqual(average((part) => klNormal(standard, part)) + 1e-12);
      }),
      fewer,
    );
  });

  test('narrow components far out are not overlooked', () => {
    // Apart by thousands of sds, so that the mixture's entropy is that of its weights plus its parts'.
    const far = [-1000, 1000].map((at) => ({ weight: 0.5, mean: at, sd: 0.1 }));
    const exact = klNormal({ mean: 1000, sd: 0.1 }, standard) - Math.LN2;
    expect(relativeError(klMixtureToNormal(far, standard), exact)).toBeLessThan(1e-12);
    const wide = { mean: 0, sd: 1000 };
    const narrow = [{ weight: 1, mean: 500, sd: 0.1 }];
    expect(relativeError(klMixtureToNormal(narrow, wide), klNormal(narrow[0]!, wide))).toBeLessThan(
      1e-12,
    );
    expect(relativeError(klNormalToMixture(wide, narrow), klNormal(wide, narrow[0]!))).toBeLessThan(
      1e-12,
    );
  });

  test('a component without weight is as if it were not there', () => {
    const padded = [
      { weight: 1, mean: 1, sd: 1 },
      { weight: 0, mean: 50, sd: 0.01 },
    ];
    expect(klMixtureToNormal(padded, standard)).toBe(
      klMixtureToNormal(padded.slice(0, 1), standard),
    );
    expect(klNormalToMixture(standard, padded)).toBe(
      klNormalToMixture(standard, padded.slice(0, 1)),
    );
  });
});

describe('what is not a distribution is refused, naming argument and reason', () => {
  test.each([
    [{ mean: NaN, sd: 1 }, standard, /^p\.mean is NaN: .*finite/],
    [standard, { mean: Infinity, sd: 1 }, /^q\.mean is Infinity: .*finite/],
    [{ mean: 0, sd: 0 }, standard, /^p\.sd is 0: .*above 0/],
    [standard, { mean: 0, sd: -1 }, /^q\.sd is -1: .*above 0/],
    [standard, { mean: 0, sd: Infinity }, /^q\.sd is Infinity: .*finite/],
  ])('normals %j and %j', (p, q, message) => {
    expect(() => klNormal(p, q)).toThrow(RangeError);
    expect(() => klNormal(p, q)).toThrow(message);
  });

  test.each([
    ['no components', [], /^q is empty/],
    ['a weight below 0', [{ weight: -1, ...standard }], /^q\[0\]\.weight is -1: .*negative/],
    ['a weight of NaN', [{ weight: NaN, ...standard }], /^q\[0\]\.weight is NaN: .*finite/],
    ['weights that sum to 0.5', [{ weight: 0.5, ...standard }], /^weight in q sums to 0.5/],
    ['an sd of 0', [{ weight: 1, mean: 0, sd: 0 }], /^q\[0\]\.sd is 0: .*above 0/],
  ])('a mixture with %s', (_what, mixture, message) => {
    expect(() => klNormalToMixture(standard, mixture)).toThrow(RangeError);
    expect(() => klNormalToMixture(standard, mixture)).toThrow(message);
    const asP = new RegExp(message.source.replace('q', 'p'));
    expect(() => klMixtureToNormal(mixture, standard)).toThrow(asP);
  });

  test('lengths that doubles cannot resolve together', () => {
    const far = only({ mean: 1e10, sd: 1 });
    expect(() => klMixtureToNormal(far, standard)).toThrow(RangeError);
    expect(() => klMixtureToNormal(far, standard)).toThrow(/^p has a component 10000000000 /);
    expect(() => klNormalToMixture(standard, far)).toThrow(/^q has a component 10000000000 /);
    expect(() => klNormalToMixture(standard, only({ mean: 0, sd: 1e-300 }))).toThrow(
      /within a factor/,
    );
    expect(() => klNormalToMixture({ mean: -1e308, sd: 1e-300 }, only(standard))).toThrow(
      RangeError,
    );
  });

  test('a normal that goes with a mixture', () => {
    expect(() => klNormalToMixture({ mean: 0, sd: 0 }, only(standard))).toThrow(/^p\.sd is 0/);
    expect(() => klMixtureToNormal(only(standard), { mean: 0, sd: 0 })).toThrow(/^q\.sd is 0/);
  });
});
