import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elboBalance, posteriorOf } from './elbo';
import { climbElbo, elboSlope, sampledElboSlope, type ElboSlope } from './elbo-ascent';
import type { Decoder, LatentWorld } from './latent-world';
import { normalDraw } from '../normal-draws';
import type { Normal } from '../normal-parameters';

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyQ = fc.record({
  mean: range(-5, 5),
  sd: range(Math.log(0.01), Math.log(5)).map(Math.exp),
});
const anyWorld = (decoder: Decoder) =>
  fc.record({
    x: range(-5, 5),
    weight: range(-3, 3),
    noise: range(0.1, 3),
    decoder: fc.constant(decoder),
  });

const elboOf = (world: LatentWorld, q: Normal) => elboBalance(world, posteriorOf(world), q).elbo;

/** Central differences, extrapolated once: the error is of the fourth order. */
function slopeByDifferences(world: LatentWorld, { mean, sd }: Normal): ElboSlope {
  const extrapolated = (f: (step: number) => number, h: number) => {
    const difference = (step: number) => (f(step) - f(-step)) / (2 * step);
    return (4 * difference(h) - difference(2 * h)) / 3;
  };
  const h = 2e-3;
  return {
    mean: extrapolated((step) => elboOf(world, { mean: mean + step, sd }), h * Math.min(1, sd)),
    logSd: extrapolated((step) => elboOf(world, { mean, sd: sd * Math.exp(step) }), h),
  };
}

describe.each(['linear', 'folded'] as const)('the slope of the ELBO, decoder %s', (decoder) => {
  test('is that of differences', () => {
    fc.assert(
      fc.property(anyWorld(decoder), anyQ, (world, q) => {
        const [slope, by] = [elboSlope(world, q), slopeByDifferences(world, q)];
        // Where a step is small beside the size of the ELBO, differences lose digits themselves.
        const lost = (1e-14 * (1 + Math.abs(elboOf(world, q)))) / (2e-3 * Math.min(1, q.sd));
        for (const way of ['mean', 'logSd'] as const) {
          const allowed = 1e-7 * Math.max(1, Math.abs(slope[way])) + lost;
          expect(Math.abs(slope[way] - by[way])).toBeLessThan(allowed);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the mean of the slopes of single draws', () => {
    const world = { x: 1.5, weight: 1, noise: 0.5, decoder };
    const q = { mean: 0.4, sd: 0.8 };
    const draws = 40_000;
    const sum = { mean: 0, logSd: 0 };
    for (let i = 0; i < draws; i += 1) {
      const slope = sampledElboSlope(world, q, normalDraw(3, i));
      sum.mean += slope.mean / draws;
      sum.logSd += slope.logSd / draws;
    }
    const exact = elboSlope(world, q);
    // Four standard errors, from their spread of about 4 a draw.
    expect(Math.abs(sum.mean - exact.mean)).toBeLessThan(0.08);
    expect(Math.abs(sum.logSd - exact.logSd)).toBeLessThan(0.12);
  });

  test('a step up it never lowers the ELBO, and no q falls out of the range of doubles', () => {
    fc.assert(
      fc.property(anyWorld(decoder), anyQ, range(0.01, 0.25), (world, q, rate) => {
        const next = climbElbo(world, q, { slope: elboSlope(world, q), rate });
        expect(next.sd).toBeGreaterThan(0);
        expect(Number.isFinite(next.mean)).toBe(true);
        const [from, to] = [elboOf(world, q), elboOf(world, next)];
        expect(to - from).toBeGreaterThan(-1e-11 * Math.max(1, Math.abs(from)));
      }),
      { numRuns: 300 },
    );
  });
});

test('in a linear world it is 0 at the posterior, and steps lead there from anywhere', () => {
  fc.assert(
    fc.property(anyWorld('linear'), anyQ, (world, start) => {
      const { hump } = posteriorOf(world);
      const top = elboSlope(world, hump);
      const scale = 1 + (world.weight / world.noise) ** 2 * (1 + Math.abs(world.x));
      expect(Math.abs(top.mean)).toBeLessThan(1e-12 * scale);
      expect(Math.abs(top.logSd)).toBeLessThan(1e-12 * scale);
      let q = start;
      for (let i = 0; i < 200; i += 1) {
        q = climbElbo(world, q, { slope: elboSlope(world, q), rate: 0.25 });
      }
      expect(q.mean).toBeCloseTo(hump.mean, 9);
      expect(q.sd).toBeCloseTo(hump.sd, 9);
    }),
  );
});

test('over two humps it picks one where they are far apart, and covers both where they are close', () => {
  const endFrom = (x: number, start: Normal) => {
    const world = { x, weight: 1, noise: 0.5, decoder: 'folded' } as const;
    let q = start;
    for (let i = 0; i < 2000; i += 1) {
      q = climbElbo(world, q, { slope: elboSlope(world, q), rate: 0.25 });
    }
    return q;
  };
  expect(endFrom(3, { mean: 0.5, sd: 1 }).mean).toBeCloseTo(2.4, 2);
  expect(endFrom(3, { mean: -0.5, sd: 1 }).mean).toBeCloseTo(-2.4, 2);
  expect(endFrom(0.6, { mean: 0.6, sd: 0.3 }).mean).toBeCloseTo(0, 6);
});
