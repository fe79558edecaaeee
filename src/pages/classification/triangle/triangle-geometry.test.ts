import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trianglePlace } from './triangle-geometry';

const AREAS = [
  { width: 600, height: 400 },
  { width: 240, height: 400 },
  { width: 333, height: 288.5 },
] as const;
const CORNERS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

const area = fc.constantFrom(...AREAS);
const anyPlace = fc.record({
  x: fc.double({ min: -1000, max: 1600, noNaN: true }),
  y: fc.double({ min: -1000, max: 1400, noNaN: true }),
});
const chances = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter(([a, b, c]) => a + b + c > 0)
  .map(([a, b, c]) => [a / (a + b + c), b / (a + b + c), c / (a + b + c)] as const);

type Point = ReturnType<ReturnType<typeof trianglePlace>['toPlace']>;

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe.each(AREAS)('in an area of $width by $height', ({ width, height }) => {
  const { corners, toPlace, toDistribution } = trianglePlace({ width, height });
  const [above, left, right] = corners;

  test('the triangle has equal sides, stands upright and fits', () => {
    const side = distance(left, right);
    expect(distance(above, left)).toBeCloseTo(side, 9);
    expect(distance(above, right)).toBeCloseTo(side, 9);
    expect(left.y).toBe(right.y);
    expect(above.y).toBeLessThan(left.y);
    expect(Math.min(left.x, above.y)).toBeGreaterThanOrEqual(-1e-9);
    expect(right.x).toBeLessThanOrEqual(width + 1e-9);
    expect(left.y).toBeLessThanOrEqual(height + 1e-9);
  });

  test('it fills the width or the height, and is in the middle', () => {
    expect(Math.min(left.x, above.y)).toBeCloseTo(0, 9);
    expect(left.x).toBeCloseTo(width - right.x, 9);
    expect(above.y).toBeCloseTo(height - left.y, 9);
  });

  test.each([0, 1, 2])('corner %d is exactly where that class is certain, and back', (i) => {
    expect(toPlace(CORNERS[i]!)).toEqual(corners[i]);
    expect(toDistribution(corners[i]!)).toEqual(CORNERS[i]);
  });
});

test('a distribution comes back from its place, and with an exact 0 from an edge', () => {
  fc.assert(
    fc.property(area, chances, (size, q) => {
      const { toPlace, toDistribution } = trianglePlace(size);
      const back = toDistribution(toPlace(q));
      q.forEach((chance, i) => {
        expect(Math.abs(back[i]! - chance)).toBeLessThan(1e-12);
        if (chance === 0) expect(back[i]).toBe(0);
      });
    }),
  );
});

test('every place gives a distribution', () => {
  fc.assert(
    fc.property(area, anyPlace, (size, place) => {
      const q = trianglePlace(size).toDistribution(place);
      expect(Math.min(...q)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(q[0] + q[1] + q[2] - 1)).toBeLessThan(4e-16);
    }),
  );
});

test('a place outside lands on the nearest place of the edge', () => {
  const STEPS = 2000;
  fc.assert(
    fc.property(area, anyPlace, (size, place) => {
      const { corners, toPlace, toDistribution } = trianglePlace(size);
      const q = toDistribution(place);
      fc.pre(distance(toPlace(q), place) > 1e-6);
      expect(Math.min(...q)).toBe(0);
      let nearest = Infinity;
      for (const [i, from] of corners.entries()) {
        const to = corners[(i + 1) % 3]!;
        for (let step = 0; step <= STEPS; step += 1) {
          const share = step / STEPS;
          const x = from.x + share * (to.x - from.x);
          const y = from.y + share * (to.y - from.y);
          nearest = Math.min(nearest, distance({ x, y }, place));
        }
      }
      const found = distance(toPlace(q), place);
      expect(found).toBeLessThanOrEqual(nearest + 1e-9);
      expect(found).toBeGreaterThan(nearest - 0.3);
    }),
  );
});

test('a place beyond a corner lands on the corner', () => {
  const { corners, toDistribution } = trianglePlace(AREAS[0]);
  expect(toDistribution({ x: corners[0].x + 5, y: corners[0].y - 40 })).toEqual([1, 0, 0]);
  expect(toDistribution({ x: -5000, y: 5000 })).toEqual([0, 1, 0]);
  expect(toDistribution({ x: 5000, y: 5000 })).toEqual([0, 0, 1]);
});

test('an outline is closed; two distributions make a segment, one a dot, none nothing', () => {
  const { pathOf } = trianglePlace({ width: 200, height: 400 });
  expect(pathOf(CORNERS)).toMatch(/^M100,[\d.]+L0,[\d.]+L200,[\d.]+Z$/);
  expect(pathOf(CORNERS.slice(1))).toMatch(/^M0,[\d.]+L200,[\d.]+Z$/);
  expect(pathOf(CORNERS.slice(0, 1))).toMatch(/^M100,[\d.]+Z$/);
  expect(pathOf([])).toBe('');
});
