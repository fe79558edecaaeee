import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logBeta } from './log-beta';

const SHAPE = fc.double({ min: 0.01, max: 2999, noNaN: true });

describe('logBeta', () => {
  test('is exact where the beta function is a plain number', () => {
    expect(logBeta({ alpha: 1, beta: 1 })).toBeCloseTo(0, 13);
    expect(logBeta({ alpha: 1, beta: 99 })).toBeCloseTo(-Math.log(99), 12);
    expect(logBeta({ alpha: 0.5, beta: 0.5 })).toBeCloseTo(Math.log(Math.PI), 13);
    expect(logBeta({ alpha: 3, beta: 4 })).toBeCloseTo(-Math.log(60), 13);
  });

  test('follows its recurrence over the whole range: B(a + 1, b) = B(a, b) a / (a + b)', () => {
    fc.assert(
      fc.property(SHAPE, SHAPE, (alpha, beta) => {
        const step = logBeta({ alpha: alpha + 1, beta }) - logBeta({ alpha, beta });
        expect(step).toBeCloseTo(Math.log(alpha / (alpha + beta)), 9);
      }),
    );
  });

  test('does not mind which comes first', () => {
    fc.assert(
      fc.property(SHAPE, SHAPE, (alpha, beta) => {
        expect(logBeta({ alpha, beta })).toBe(logBeta({ alpha: beta, beta: alpha }));
      }),
    );
  });

  test('rejects what is no beta distribution, by name', () => {
    expect(() => logBeta({ alpha: 0, beta: 1 })).toThrow(/shape\.alpha is 0/);
    expect(() => logBeta({ alpha: 1, beta: Infinity })).toThrow(RangeError);
  });
});
