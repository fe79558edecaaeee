import { expect, test } from 'vitest';
import { closedPath, linePath } from './line-path';

test('a line goes through its places, to a tenth of a pixel', () => {
  expect(
    linePath([
      [0, 1 / 3],
      [20.06, -5],
      [1e3, 2],
    ]),
  ).toBe('M0,0.3L20.1,-5L1000,2');
});

test('one place is a dot, and none is no line', () => {
  expect(linePath([[1, 2]])).toBe('M1,2h0');
  expect(closedPath([[1, 2]])).toBe('M1,2Z');
  expect(linePath([])).toBe('');
  expect(closedPath([])).toBe('');
});

test('a closed line comes back to its first place', () => {
  expect(
    closedPath([
      [0, 0],
      [4, 0],
      [0, 3],
    ]),
  ).toBe('M0,0L4,0L0,3Z');
});
