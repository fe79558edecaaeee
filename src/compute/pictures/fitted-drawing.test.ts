import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIGIT_SKELETONS } from './digit-skeletons';
import { DIGIT_BOX } from './drawn-digits';
import { fitDrawing } from './fitted-drawing';
import { curveThrough } from './stroke';

const zigzag = [
  { x: 0, y: 0 },
  { x: 30, y: 10 },
  { x: 5, y: 40 },
  { x: 25, y: 60 },
];

function inkedSpan(picture: Uint8Array): { width: number; height: number } {
  const inked = [...picture.keys()].filter((pixel) => picture[pixel]! > 0);
  const columns = inked.map((pixel) => pixel % 14);
  const rows = inked.map((pixel) => Math.floor(pixel / 14));
  return {
    width: Math.max(...columns) - Math.min(...columns) + 1,
    height: Math.max(...rows) - Math.min(...rows) + 1,
  };
}

test('where and how large it was drawn makes no difference', () => {
  const whole = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: -6, max: 6 }), (right, down, magnified) => {
      // Powers of two, so that no rounding moves a pixel's edge.
      const moved = zigzag.map(({ x, y }) => ({
        x: (x + right) * 2 ** magnified,
        y: (y + down) * 2 ** magnified,
      }));
      expect(fitDrawing([moved], DIGIT_BOX)).toEqual(fitDrawing([zigzag], DIGIT_BOX));
    }),
    { seed: 20261121, numRuns: 100 },
  );
});

describe('the shape of the drawing', () => {
  test('a tall line stays thin, a flat one stays flat, a dot a dot', () => {
    const tall = [
      { x: 0, y: 0 },
      { x: 0, y: 100 },
    ];
    const flat = tall.map(({ x, y }) => ({ x: y, y: x }));
    expect(inkedSpan(fitDrawing([tall], DIGIT_BOX))).toMatchObject({ width: 2 });
    expect(inkedSpan(fitDrawing([tall], DIGIT_BOX)).height).toBeGreaterThan(9);
    expect(inkedSpan(fitDrawing([flat], DIGIT_BOX))).toMatchObject({ height: 2 });
    expect(inkedSpan(fitDrawing([[{ x: 7, y: 3 }]], DIGIT_BOX))).toEqual({ width: 2, height: 2 });
  });

  test('a wide drawing is made as narrow as digits are', () => {
    const wide = zigzag.map(({ x, y }) => ({ x: 3 * x, y }));
    const { width, height } = inkedSpan(fitDrawing([wide], DIGIT_BOX));
    expect(width).toBeLessThanOrEqual(DIGIT_BOX.width + 3);
    expect(height).toBeGreaterThan(9);
  });

  test('nothing drawn is paper', () => {
    expect(fitDrawing([], DIGIT_BOX).every((ink) => ink === 0)).toBe(true);
    expect(fitDrawing([[]], DIGIT_BOX).every((ink) => ink === 0)).toBe(true);
  });

  test('each skeleton fits inside the picture: no ink on its outermost pixels at the sides', () => {
    for (const skeleton of DIGIT_SKELETONS) {
      const strokes = skeleton.map(({ way, points }) =>
        way === 'poly' ? points : curveThrough(points, way === 'closed'),
      );
      const { width, height } = inkedSpan(fitDrawing(strokes, DIGIT_BOX));
      expect(width).toBeLessThanOrEqual(12);
      expect(height).toBeGreaterThanOrEqual(10);
    }
  });
});
