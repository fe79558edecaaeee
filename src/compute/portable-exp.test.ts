import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portableExp } from './portable-exp';

test('agrees with Math.exp to 4e-16, two units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709.7, noNaN: true }), (x) => {
      const expected = Math.exp(x);
      // Math.exp has an error of up to one unit of its own.
      expect(Math.abs(portableExp(x) - expected)).toBeLessThanOrEqual(6e-16 * expected);
    }),
    { seed: 20261121, numRuns: 20_000 },
  );
});

test('is 1 at 0, rises, and its ends are those of the doubles', () => {
  expect(portableExp(0)).toBe(1);
  expect(portableExp(-0)).toBe(1);
  expect(portableExp(710)).toBe(Infinity);
  expect(portableExp(Infinity)).toBe(Infinity);
  expect(portableExp(-746)).toBe(0);
  expect(portableExp(-Infinity)).toBe(0);
  expect(portableExp(NaN)).toBeNaN();
  expect(portableExp(709.78) / Math.exp(709.78)).toBeCloseTo(1, 14);
  expect(Math.abs(portableExp(-740) - Math.exp(-740))).toBeLessThanOrEqual(1e-323);
});
