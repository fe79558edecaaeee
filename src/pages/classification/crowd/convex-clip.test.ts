import { expect, test } from 'vitest';
import { clipLine, clipPolygon, type Corner } from './convex-clip';

const SQUARE: readonly Corner[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];

test('a half-plane that holds a polygon leaves it as it is, and one beside it leaves nothing', () => {
  expect(clipPolygon(SQUARE, { a: 1, b: 0, c: -2 })).toBe(SQUARE);
  expect(clipPolygon(SQUARE, { a: 0, b: 0, c: 0 })).toBe(SQUARE);
  expect(clipPolygon(SQUARE, { a: 1, b: 0, c: 1 })).toEqual([]);
  expect(clipPolygon(SQUARE, { a: 0, b: 0, c: 1 })).toEqual([]);
  expect(clipPolygon([], { a: 1, b: 1, c: 0 })).toEqual([]);
});

test('a half-plane through a polygon cuts it where the line runs', () => {
  expect(clipPolygon(SQUARE, { a: 1, b: 0, c: -0.5 })).toEqual([
    [0, 0],
    [0.5, 0],
    [0.5, 2],
    [0, 2],
  ]);
  expect(clipPolygon(SQUARE, { a: 1, b: 1, c: -1 })).toEqual([
    [0, 1],
    [0, 0],
    [1, 0],
  ]);
});

test('a line is cut off where it leaves the half-planes', () => {
  const sides = [
    { a: 1, b: 0, c: -2 },
    { a: -1, b: 0, c: 0 },
  ];
  const ends = clipLine({ a: 1, b: -2, c: 0 }, sides);
  expect(ends?.toSorted(([x], [other]) => x - other)).toEqual([
    [0, 0],
    [2, 1],
  ]);
  expect(clipLine({ a: 1, b: 0, c: -3 }, sides)).toBeNull();
  expect(clipLine({ a: 0, b: 0, c: 0 }, sides)).toBeNull();
});
