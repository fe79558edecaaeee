import { expect, test } from 'vitest';
import { percentileOf } from './percentile';

test('the share that is lower, ties as half', () => {
  const among = Float64Array.of(4, 1, 3, 2);
  expect(percentileOf(0, among)).toBe(0);
  expect(percentileOf(3, among)).toBe(62.5);
  expect(percentileOf(3.5, among)).toBe(75);
  expect(percentileOf(9, among)).toBe(100);
});
