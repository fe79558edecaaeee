import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elboBalance, posteriorOf } from './elbo';
import { bestCentredBell } from './folded-latent';
import type { Decoder, LatentWorld } from './latent-world';
import { latentCases } from '../reference/reference-values';

/** Corners and awkward places of the ranges of the page. */
const XS = [-5, 0, 1.5, 5];
const WEIGHTS = [-3, 0, 0.1, 1, 3];
const NOISES = [0.1, 0.5, 3];
const MEANS = [-5, 0, 1.2, 5];
const SDS = [0.01, Math.sqrt(0.2), 1, 5];

const EXACT = 1e-12;
/** What the quadratures leave. */
const BY_QUADRATURE = 1e-12;

function balanceOf(world: LatentWorld, mean: number, sd: number) {
  return elboBalance(world, posteriorOf(world), { mean, sd });
}

/** By how much the identity is broken, relative to the largest part of it, or to 1. */
function broken(world: LatentWorld, mean: number, sd: number): number {
  const { logEvidence, reconstruction, klPrior, klPosterior } = balanceOf(world, mean, sd);
  const largest = Math.max(1, ...[logEvidence, reconstruction, klPrior, klPosterior].map(Math.abs));
  return Math.abs(reconstruction - klPrior + klPosterior - logEvidence) / largest;
}

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyWorld = (decoder: Decoder) =>
  fc.record({
    x: range(-5, 5),
    weight: range(-3, 3),
    noise: range(0.1, 3),
    decoder: fc.constant(decoder),
  });
const anySd = range(Math.log(0.01), Math.log(5)).map(Math.exp);

describe.each([
  ['linear', EXACT],
  ['folded', BY_QUADRATURE],
] as const)('log p(x) = ELBO + KL(q || posterior), decoder %s', (decoder, tolerance) => {
  test('at every corner', () => {
    for (const x of XS) {
      for (const weight of WEIGHTS) {
        for (const noise of NOISES) {
          const world = { x, weight, noise, decoder };
          for (const mean of MEANS) {
            for (const sd of SDS) {
              expect([world, mean, sd, broken(world, mean, sd) <= tolerance]).toEqual([
                world,
                mean,
                sd,
                true,
              ]);
            }
          }
        }
      }
    }
  });

  test('anywhere', () => {
    fc.assert(
      fc.property(anyWorld(decoder), range(-5, 5), anySd, (world, mean, sd) => {
        expect(broken(world, mean, sd)).toBeLessThanOrEqual(tolerance);
      }),
      { numRuns: decoder === 'linear' ? 2000 : 400 },
    );
  });

  test('both divergences are never negative, so the ELBO is never above the evidence', () => {
    fc.assert(
      fc.property(anyWorld(decoder), range(-5, 5), anySd, (world, mean, sd) => {
        const { klPrior, klPosterior } = balanceOf(world, mean, sd);
        expect(klPrior).toBeGreaterThanOrEqual(0);
        expect(klPosterior).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('against integrals of 40 digits', () => {
  test.each(latentCases.map((latent) => [JSON.stringify(latent).slice(0, 100), latent] as const))(
    '%s',
    (_, { decoder, world: [x = 0, weight = 0, noise = 0], q: [mean = 0, sd = 0], ...stored }) => {
      const world = { x, weight, noise, decoder: decoder as Decoder };
      const { logEvidence, reconstruction, klPosterior } = balanceOf(world, mean, sd);
      const off = (is: number, should: number) =>
        Math.abs(is - should) / Math.max(1, Math.abs(should));
      expect(off(logEvidence, stored.logEvidence)).toBeLessThan(1e-13);
      expect(off(reconstruction, stored.reconstruction)).toBeLessThan(1e-13);
      expect(off(klPosterior, stored.klPosterior)).toBeLessThan(1e-12);
    },
  );
});

test('the posterior closes the gap: the ELBO is the evidence', () => {
  for (const x of XS) {
    for (const weight of WEIGHTS) {
      const world = { x, weight, noise: 0.5, decoder: 'linear' } as const;
      const { hump } = posteriorOf(world);
      const { elbo, logEvidence, klPosterior } = balanceOf(world, hump.mean, hump.sd);
      expect(klPosterior).toBe(0);
      expect(Math.abs(elbo - logEvidence)).toBeLessThan(EXACT * Math.max(1, Math.abs(logEvidence)));
    }
  }
});

test('with a weight of 0 nothing is said of the code: the posterior is the prior', () => {
  for (const decoder of ['linear', 'folded'] as const) {
    const { klPosterior, klPrior } = balanceOf({ x: 2, weight: 0, noise: 0.3, decoder }, 0, 1);
    expect(klPrior).toBe(0);
    expect(klPosterior).toBeLessThan(1e-14);
  }
});

test('one of two humps that are far apart: what is missing is log 2', () => {
  const world = { x: 5, weight: 1, noise: 0.5, decoder: 'folded' } as const;
  const { hump } = posteriorOf(world);
  expect(balanceOf(world, hump.mean, hump.sd).klPosterior).toBeCloseTo(Math.LN2, 10);
});

describe('the best bell around 0, where the decoder is folded', () => {
  const elboAt = (world: LatentWorld, sd: number) => balanceOf(world, 0, sd).elbo;

  test('no wider or narrower one has a larger ELBO', () => {
    fc.assert(
      fc.property(anyWorld('folded'), anySd, (world, other) => {
        const { mean, sd } = bestCentredBell(world);
        const best = elboAt(world, sd);
        const rounding = 1e-12 * Math.max(1, Math.abs(best));
        expect(mean).toBe(0);
        expect(elboAt(world, other)).toBeLessThanOrEqual(best + rounding);
        expect(elboAt(world, 1.01 * sd)).toBeLessThan(best);
        expect(elboAt(world, sd / 1.01)).toBeLessThan(best);
      }),
    );
  });

  test('it is the prior where nothing is said of the code, and the posterior of a linear decoder where x is 0', () => {
    const world = { x: 0, weight: 0, noise: 0.3, decoder: 'folded' } as const;
    expect(bestCentredBell(world)).toEqual({ mean: 0, sd: 1 });
    expect(bestCentredBell({ ...world, weight: 2 }).sd).toBeCloseTo(
      posteriorOf({ ...world, weight: 2, decoder: 'linear' }).hump.sd,
      14,
    );
  });

  test('keeps its digits where x is on the far side', () => {
    const far = { x: -5, weight: 3, noise: 0.1, decoder: 'folded' } as const;
    // 2 / (b + sqrt(b^2 + 4 a)), b = 1500 sqrt(2 / pi) and a = 901, by 50 digits.
    expect(bestCentredBell(far).sd).toBeCloseTo(0.0008350178480403162, 17);
  });

  test('a world that is none is refused by name', () => {
    expect(() => bestCentredBell({ x: NaN, weight: 1, noise: 1, decoder: 'folded' })).toThrow(
      'x is NaN',
    );
  });
});

test('a world or a q that is none is refused by name', () => {
  const world = { x: 1, weight: 1, noise: 1, decoder: 'linear' } as const;
  expect(() => posteriorOf({ ...world, x: NaN })).toThrow('x is NaN');
  expect(() => posteriorOf({ ...world, weight: Infinity })).toThrow('weight is Infinity');
  expect(() => posteriorOf({ ...world, noise: 0 })).toThrow('noise is 0');
  expect(() => balanceOf(world, 0, 0)).toThrow('q.sd is 0');
});
