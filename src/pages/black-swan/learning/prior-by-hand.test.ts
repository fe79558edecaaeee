import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOf, priorWithMean, priorWithStrength, strengthOf } from './prior-by-hand';

const SHAPE = fc.double({ min: 0.01, max: 1000, noNaN: true });

test('another mean keeps the strength, and is the one that was typed', () => {
  const prior = priorWithMean({ alpha: 1, beta: 99 }, 0.07);
  expect(prior).toEqual({ alpha: 7, beta: 93 });
  expect(meanOf(prior)).toBe(0.07);
  expect(strengthOf(prior)).toBe(100);
});

test('another strength keeps the mean', () => {
  expect(priorWithStrength({ alpha: 1, beta: 99 }, 1000)).toEqual({ alpha: 10, beta: 990 });
  expect(priorWithStrength({ alpha: 3, beta: 1 }, 2)).toEqual({ alpha: 1.5, beta: 0.5 });
});

test('neither leaves the range of alpha and beta, however far one goes', () => {
  fc.assert(
    fc.property(
      SHAPE,
      SHAPE,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 3000, noNaN: true }),
      (alpha, beta, mean, strength) => {
        const before = { alpha, beta };
        for (const prior of [priorWithMean(before, mean), priorWithStrength(before, strength)]) {
          for (const shape of [prior.alpha, prior.beta]) {
            expect(shape).toBeGreaterThanOrEqual(0.01);
            expect(shape).toBeLessThanOrEqual(1000);
          }
        }
        expect(strengthOf(priorWithMean(before, mean))).toBeCloseTo(alpha + beta, 6);
      },
    ),
  );
});
