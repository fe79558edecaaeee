import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portableLog } from './portable-log';

const settings = { seed: 20261121, numRuns: 20_000 };

test('agrees with Math.log over all sizes', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true }),
      (x) => {
        const expected = Math.log(x);
        expect(Math.abs(portableLog(x) - expected)).toBeLessThanOrEqual(
          4e-16 * Math.max(1, Math.abs(expected)),
        );
      },
    ),
    settings,
  );
});

test('is right relative to itself near 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.75, max: 1.4, noNaN: true }), (x) => {
      const expected = Math.log(x);
      expect(Math.abs(portableLog(x) - expected)).toBeLessThanOrEqual(8e-16 * Math.abs(expected));
    }),
    settings,
  );
});

test('has the ends of the logarithm', () => {
  expect(portableLog(1)).toBe(0);
  expect(portableLog(0)).toBe(-Infinity);
  expect(portableLog(Infinity)).toBe(Infinity);
  expect(portableLog(-1)).toBeNaN();
  expect(portableLog(NaN)).toBeNaN();
});
