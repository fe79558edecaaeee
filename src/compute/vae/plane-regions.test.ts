import { expect, test } from 'vitest';
import { isWithinRing, regionLevels, ringRadius } from './plane-regions';

test('a ring holds its share of a bell', () => {
  expect(ringRadius(1 - Math.exp(-1 / 2))).toBeCloseTo(1, 12);
  expect(ringRadius(0.9)).toBeCloseTo(2.145966026289347, 12);
});

test('regions of a bell on a grid end where its rings do', () => {
  const side = 201;
  const at = Array.from({ length: side }, (_, i) => -5 + (10 * i) / (side - 1));
  const logDensity = at.flatMap((y) => at.map((x) => 7 - (x * x + y * y) / 2));
  for (const [i, level] of regionLevels(logDensity, [0.5, 0.9, 0.99]).entries()) {
    const ring = ringRadius([0.5, 0.9, 0.99][i]!);
    expect(Math.sqrt(2 * (7 - level))).toBeCloseTo(ring, 1);
  }
});

test('what is far below the highest density counts for nothing, and no number overflows', () => {
  expect(regionLevels([-5000, -3000, -3000.5], [0.5, 0.9])).toEqual([-3000, -3000.5]);
  expect(regionLevels([2, 2, 2, 2], [1])).toEqual([2]);
});

test('a point lies within the ring of a bell that is wider one way', () => {
  const bell = { mean: [1, 0], sd: [2, 0.5] };
  expect(isWithinRing(bell, [2.9, 0], 1)).toBe(true);
  expect(isWithinRing(bell, [1, 0.6], 1)).toBe(false);
});
