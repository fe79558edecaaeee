import { expect, test } from 'vitest';
import { checkPoints } from './labelled-points';

test.each([
  [[], 2, /^points is empty/],
  [[{ x: NaN, y: 0, label: 0 }], 2, /^points\[0\] is at \(NaN, 0\)/],
  [[{ x: 0, y: -Infinity, label: 0 }], 2, /^points\[0\] is at \(0, -Infinity\)/],
  [[{ x: 0, y: 0, label: 2 }], 2, /^points\[0\].label is 2: .*number of classes, 2/],
  [[{ x: 0, y: 0, label: -1 }], 2, /^points\[0\].label is -1/],
  [
    [
      { x: 0, y: 0, label: 1 },
      { x: 0, y: 0, label: 0.5 },
    ],
    2,
    /^points\[1\].label is 0.5/,
  ],
])('%j are not points of %d classes', (points, classes, message) => {
  expect(() => checkPoints(points, classes)).toThrow(RangeError);
  expect(() => checkPoints(points, classes)).toThrow(message);
});

test('points at the edge of the allowed pass', () => {
  expect(() => checkPoints([{ x: -1e300, y: 0, label: 1 }], 2)).not.toThrow();
});
