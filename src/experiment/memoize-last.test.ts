import { expect, test, vi } from 'vitest';
import { memoizeLast } from './memoize-last';

test('the same arguments as the last time are not computed again', () => {
  const compute = vi.fn<(a: number, b: number) => object>((a, b) => ({ sum: a + b }));
  const memoized = memoizeLast(compute);
  const first = memoized(1, 2);
  expect(memoized(1, 2)).toBe(first);
  expect(compute).toHaveBeenCalledTimes(1);
});

test('another argument in any place is computed anew, and then is the one remembered', () => {
  const compute = vi.fn<(a: number, b: number) => number>((a, b) => a * 10 + b);
  const memoized = memoizeLast(compute);
  expect([memoized(1, 2), memoized(1, 3), memoized(4, 3), memoized(1, 2)]).toEqual([
    12, 13, 43, 12,
  ]);
  expect(compute).toHaveBeenCalledTimes(4);
});

test('lists are the same only if they are the same list', () => {
  const compute = vi.fn<(list: readonly number[]) => number>((list) => list.length);
  const memoized = memoizeLast(compute);
  memoized([1]);
  memoized([1]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('a computation that fails is not remembered as a result', () => {
  const compute = vi.fn<(value: number) => number>((value) => {
    if (value < 0) throw new RangeError('negative');
    return Math.sqrt(value);
  });
  const memoized = memoizeLast(compute);
  expect(memoized(4)).toBe(2);
  expect(() => memoized(-1)).toThrow(RangeError);
  expect(() => memoized(-1)).toThrow(RangeError);
  expect(memoized(4)).toBe(2);
});
