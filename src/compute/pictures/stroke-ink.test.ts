import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkStrokes } from './stroke-ink';

const coordinates = fc.double({ min: -4, max: 13, noNaN: true });
const strokes = fc.array(
  fc.array(fc.record({ x: coordinates, y: coordinates }), { minLength: 1, maxLength: 4 }),
  { maxLength: 3 },
);

/** By sampling the stroke densely and asking each pixel for the nearest sample. */
function distanceTo(stroke: readonly { x: number; y: number }[], x: number, y: number): number {
  let least = Infinity;
  stroke.forEach((from, i) => {
    const to = stroke[i + 1] ?? from;
    for (let k = 0; k <= 1000; k += 1) {
      const atX = from.x + ((to.x - from.x) * k) / 1000;
      const atY = from.y + ((to.y - from.y) * k) / 1000;
      least = Math.min(least, Math.hypot(atX - x, atY - y));
    }
  });
  return least;
}

test('ink is where the distance to a stroke says, black and white and grey', () => {
  fc.assert(
    fc.property(strokes, fc.double({ min: 0.5, max: 3, noNaN: true }), (drawn, thickness) => {
      const side = 9;
      const sharp = inkStrokes(drawn, { side, thickness, blackAndWhite: true });
      const soft = inkStrokes(drawn, { side, thickness, blackAndWhite: false });
      sharp.forEach((ink, pixel) => {
        const x = (pixel % side) + 0.5;
        const y = Math.floor(pixel / side) + 0.5;
        const distance = Math.min(Infinity, ...drawn.map((stroke) => distanceTo(stroke, x, y)));
        const inside = thickness / 2 - distance;
        if (Math.abs(inside) > 0.02) expect(ink).toBe(inside > 0 ? 255 : 0);
        const share = Math.min(Math.max(inside + 0.5, 0), 1);
        expect(Math.abs(soft[pixel]! - 255 * share)).toBeLessThan(5);
      });
    }),
    { seed: 20261121, numRuns: 60 },
  );
});

test('a dot inks its pixel, and nothing leaves paper', () => {
  const pen = { side: 3, thickness: 1, blackAndWhite: true };
  expect([...inkStrokes([[{ x: 1.5, y: 1.5 }]], pen)]).toEqual([0, 0, 0, 0, 255, 0, 0, 0, 0]);
  expect(inkStrokes([], pen).every((ink) => ink === 0)).toBe(true);
  expect(inkStrokes([[]], pen).every((ink) => ink === 0)).toBe(true);
});
