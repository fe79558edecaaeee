import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveThrough } from './stroke';

const coordinates = fc.double({ min: -10, max: 10, noNaN: true });
const strokes = fc.array(fc.record({ x: coordinates, y: coordinates }), {
  minLength: 1,
  maxLength: 8,
});

test('a curve passes its points in their order, and a closed one returns', () => {
  fc.assert(
    fc.property(strokes, fc.boolean(), (points, closed) => {
      const curve = curveThrough(points, closed);
      const expected = closed ? [...points, points[0]!] : points;
      expect(curve).toHaveLength(6 * (expected.length - 1) + 1);
      expected.forEach((point, index) => {
        expect(curve[6 * index]!.x).toBeCloseTo(point.x, 12);
        expect(curve[6 * index]!.y).toBeCloseTo(point.y, 12);
      });
    }),
    { seed: 20261121, numRuns: 200 },
  );
});

test('points of a parabola give that parabola back, away from the ends', () => {
  const parabola = [0, 1, 2, 3, 4].map((x) => ({ x, y: x * x }));
  const inside = curveThrough(parabola, false).filter(({ x }) => x >= 1 && x <= 3);
  expect(inside).toHaveLength(13);
  expect(inside.every(({ x, y }) => Math.abs(y - x * x) < 1e-12)).toBe(true);
});
