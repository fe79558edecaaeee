import { expect, test } from 'vitest';
import { boxRound, freePlace } from './free-place';

const SIZE = { width: 20, height: 10 };
const BELOW = { x: 50, y: 70 };
const ABOVE = { x: 50, y: 30 };

test('words take the first place that is free, and the first of all where none is', () => {
  const [atBelow, atAbove] = [boxRound(BELOW, SIZE), boxRound(ABOVE, SIZE)];
  expect(freePlace([BELOW, ABOVE], SIZE, [])).toBe(BELOW);
  expect(freePlace([BELOW, ABOVE], SIZE, [atBelow])).toBe(ABOVE);
  expect(freePlace([BELOW, ABOVE], SIZE, [atBelow, atAbove])).toBe(BELOW);
});

test('words may touch what they must not cover', () => {
  expect(freePlace([BELOW, ABOVE], SIZE, [boxRound({ x: 70, y: 70 }, SIZE)])).toBe(BELOW);
  expect(freePlace([BELOW, ABOVE], SIZE, [boxRound({ x: 69, y: 70 }, SIZE)])).toBe(ABOVE);
});
