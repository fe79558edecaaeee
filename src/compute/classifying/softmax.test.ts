import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence } from '../divergence';
import { logSoftmax, softmax } from './softmax';

/** Whole sixteenths: shifting them by whole numbers rounds nothing. */
const sixteenths = fc.array(
  fc.integer({ min: -800, max: 800 }).map((n) => n / 16),
  { minLength: 1, maxLength: 8 },
);
const anyLogits = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
  minLength: 1,
  maxLength: 8,
});
const temperatures = fc.double({ min: 0.01, max: 100, noNaN: true });

function expectNear(actual: readonly number[], expected: readonly number[], tolerance = 1e-15) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(tolerance * Math.abs(expected[i]!));
  });
}

describe('worked by hand', () => {
  test('logits that are log odds give those odds', () => {
    expectNear(softmax([Math.log(3), 0]), [0.75, 0.25]);
    expectNear(softmax([Math.log(2), Math.log(3), Math.log(5)]), [0.2, 0.3, 0.5], 1e-14);
    expectNear(logSoftmax([Math.log(3), 0]), [Math.log(0.75), Math.log(0.25)]);
  });

  test('a temperature of 2 takes the root of the odds, a temperature of 1/2 squares them', () => {
    expectNear(softmax([Math.log(9), 0], 2), [0.75, 0.25]);
    expectNear(softmax([Math.log(3), 0], 0.5), [0.9, 0.1]);
    expectNear(logSoftmax([Math.log(9), 0], 2), [Math.log(0.75), Math.log(0.25)]);
  });

  test('equal logits give equal chances, of whatever size', () => {
    for (const logit of [0, 1e6, -1e6, 1e308]) {
      expect(softmax([logit, logit, logit, logit])).toEqual([0.25, 0.25, 0.25, 0.25]);
      expect(logSoftmax([logit, logit])).toEqual([-Math.LN2, -Math.LN2]);
    }
  });

  test('one class is certain', () => {
    expect(softmax([-3])).toEqual([1]);
    expect(logSoftmax([-3])).toEqual([0]);
  });
});

describe('for all logits', () => {
  test('the chances sum to 1 and are a distribution that a divergence accepts', () => {
    fc.assert(
      fc.property(anyLogits, temperatures, (logits, temperature) => {
        const chances = softmax(logits, temperature);
        expect(Math.abs(chances.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-15 * 8);
        expect(klDivergence(chances, chances)).toBe(0);
      }),
    );
  });

  test('adding the same to every logit changes nothing', () => {
    fc.assert(
      fc.property(sixteenths, fc.integer({ min: -1e6, max: 1e6 }), (logits, shift) => {
        const shifted = logits.map((logit) => logit + shift);
        expect(softmax(shifted)).toEqual(softmax(logits));
        expect(logSoftmax(shifted)).toEqual(logSoftmax(logits));
      }),
    );
  });

  test('a temperature divides the logits', () => {
    fc.assert(
      fc.property(sixteenths, fc.integer({ min: -5, max: 5 }), (logits, power) => {
        const divided = logits.map((logit) => logit / 2 ** power);
        expect(softmax(logits, 2 ** power)).toEqual(softmax(divided));
        expect(logSoftmax(logits, 2 ** power)).toEqual(logSoftmax(divided));
      }),
    );
  });

  test('a larger logit never has the smaller chance', () => {
    fc.assert(
      fc.property(sixteenths, temperatures, (logits, temperature) => {
        const rising = logits.toSorted((a, b) => a - b);
        const chances = softmax(rising, temperature);
        expect(chances.toSorted((a, b) => a - b)).toEqual(chances);
        const logs = logSoftmax(rising, temperature);
        expect(logs.toSorted((a, b) => a - b)).toEqual(logs);
      }),
    );
  });

  test('the logarithms are those of the chances, and never above 0', () => {
    fc.assert(
      fc.property(sixteenths, temperatures, (logits, temperature) => {
        const chances = softmax(logits, temperature);
        logSoftmax(logits, temperature).forEach((log, i) => {
          expect(log).toBeLessThanOrEqual(0);
          // Below 1e-300 the chance has lost digits or is 0; the error of log s is that of s, relative.
          if (chances[i]! > 1e-300) {
            expect(Math.abs(log - Math.log(chances[i]!))).toBeLessThan(1e-15 - 2e-15 * log);
          }
        });
      }),
    );
  });
});

describe('awkward logits', () => {
  test('a gap too wide for a chance still has its logarithm', () => {
    expect(softmax([1e6, -1e6])).toEqual([1, 0]);
    expect(logSoftmax([1e6, -1e6])).toEqual([0, -2e6]);
    expect(logSoftmax([0, -800, -801])).toEqual([0, -800, -801]);
  });

  test('an almost certain class keeps the digits of what it lacks', () => {
    const [log = NaN] = logSoftmax([50, 0]);
    expectNear([log], [-Math.exp(-50)]);
  });

  test('logits at both ends of the doubles do not overflow on the way', () => {
    expect(softmax([1.7e308, -1.7e308])).toEqual([1, 0]);
    expectNear(logSoftmax([1.5e308, -1.5e308], 2), [0, -1.5e308]);
    expect(logSoftmax([1.7e308, -1.7e308])).toEqual([0, -Infinity]);
  });

  test('a tiny temperature gives all to the largest, a huge one equal shares', () => {
    expect(softmax([1, 2, 2], 5e-324)).toEqual([0, 0.5, 0.5]);
    expect(softmax([1, 2, 5, -4], 1e300)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

test.each([
  ['softmax', softmax],
  ['logSoftmax', logSoftmax],
])('%s refuses what is not a logit or temperature', (_name, f) => {
  expect(() => f([])).toThrow(RangeError);
  expect(() => f([])).toThrow(/^logits is empty/);
  expect(() => f([0, NaN])).toThrow(/^logits\[1\] is NaN/);
  expect(() => f([Infinity, 0])).toThrow(/^logits\[0\] is Infinity/);
  expect(() => f([0, 1], 0)).toThrow(/^temperature is 0/);
  expect(() => f([0, 1], -1)).toThrow(/^temperature is -1/);
  expect(() => f([0, 1], Infinity)).toThrow(/^temperature is Infinity/);
});
