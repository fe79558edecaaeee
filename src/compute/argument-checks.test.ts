import { describe, expect, test } from 'vitest';
import {
  checkAboveZero,
  checkAtLeastZero,
  checkCount,
  checkFiniteEntries,
  checkShare,
} from './argument-checks';

describe('a check names the argument and says why', () => {
  test.each([
    [() => checkAboveZero(0, 'temperature'), /^temperature is 0: .*above 0/],
    [() => checkAboveZero(NaN, 'temperature'), /^temperature is NaN: /],
    [() => checkAboveZero(Infinity, 'temperature'), /^temperature is Infinity: .*finite/],
    [() => checkAtLeastZero(-1e-300, 'rate'), /^rate is -1e-300: .*at least 0/],
    [() => checkAtLeastZero(NaN, 'rate'), /^rate is NaN: /],
    [() => checkAtLeastZero(Infinity, 'rate'), /^rate is Infinity: .*finite/],
    [() => checkShare(-0.1, 'smoothing'), /^smoothing is -0.1: .*from 0 to 1/],
    [() => checkShare(1.1, 'smoothing'), /^smoothing is 1.1: /],
    [() => checkShare(NaN, 'smoothing'), /^smoothing is NaN: /],
    [() => checkCount(0, 'classes', 1), /^classes is 0: .*at least 1/],
    [() => checkCount(2.5, 'classes', 1), /^classes is 2.5: .*whole number/],
    [() => checkCount(Infinity, 'classes', 1), /^classes is Infinity: /],
    [() => checkFiniteEntries([], 'logits'), /^logits is empty: /],
    [() => checkFiniteEntries([0, -Infinity], 'logits'), /^logits\[1\] is -Infinity: .*finite/],
  ])('case %#', (check, message) => {
    expect(check).toThrow(RangeError);
    expect(check).toThrow(message);
  });
});

test('what is at the edge of the allowed passes', () => {
  const checks = [
    () => checkAboveZero(5e-324, 'temperature'),
    () => checkAtLeastZero(0, 'rate'),
    () => checkShare(0, 'smoothing'),
    () => checkShare(1, 'smoothing'),
    () => checkCount(1, 'classes', 1),
    () => checkFiniteEntries([-1e308, 1e308], 'logits'),
  ];
  for (const check of checks) expect(check).not.toThrow();
});
