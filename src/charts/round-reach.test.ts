import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundReach } from './round-reach';

test('reaches at least as far as asked, and at most by a third further', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (least) => {
      expect(roundReach(least)).toBeGreaterThanOrEqual(least);
      expect(roundReach(least)).toBeLessThanOrEqual(least * (4 / 3) * (1 + 1e-12));
    }),
  );
});

test('a round number is its own reach', () => {
  expect([1.25, 2, 6, 40, 0.5].map(roundReach)).toEqual([1.25, 2, 6, 40, 0.5]);
});

test('stays where it is while what it has to hold moves a little', () => {
  expect(new Set([3.1, 3.2, 3.4, 3.7, 3.99].map(roundReach))).toEqual(new Set([4]));
});
