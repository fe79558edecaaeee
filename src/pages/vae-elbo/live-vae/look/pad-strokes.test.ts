import { expect, test } from 'vitest';
import { fitDrawing } from '../../../../compute/pictures/fitted-drawing';
import { DRAWING_BOX } from '../../../../compute/pictures/image-set';
import { beginStroke, extendStroke, PAD, strokePath, writtenDigit } from './pad-strokes';

test('a stroke begins where the pen is put down and goes on where it is led', () => {
  const begun = beginStroke([], { x: 10, y: 20 });
  const led = extendStroke(begun, [
    { x: 11, y: 20 },
    { x: 11.1, y: 20.1 },
    { x: 15, y: 20 },
  ]);
  expect(led).toEqual([
    [
      { x: 10, y: 20 },
      { x: 11, y: 20 },
      { x: 15, y: 20 },
    ],
  ]);
  expect(beginStroke(led, { x: 1, y: 1 })).toHaveLength(2);
});

test('a hand that trembles changes nothing', () => {
  const begun = beginStroke([], { x: 10, y: 20 });
  expect(extendStroke(begun, [{ x: 10.2, y: 20.2 }])).toBe(begun);
  expect(extendStroke([], [{ x: 1, y: 1 }])).toEqual([]);
});

test('the pen stays on the pad', () => {
  const strokes = extendStroke(beginStroke([], { x: -5, y: 50 }), [{ x: 400, y: -3 }]);
  expect(strokes).toEqual([
    [
      { x: 0, y: 50 },
      { x: PAD, y: 0 },
    ],
  ]);
});

test('a dot can be seen', () => {
  expect(strokePath([{ x: 3, y: 4 }])).toBe('M3,4h0');
  expect(
    strokePath([
      { x: 3, y: 4 },
      { x: 5.26, y: 6 },
    ]),
  ).toBe('M3,4L5.3,6');
});

test('every digit can be had as written, and leaves ink', () => {
  for (let digit = 0; digit < 10; digit += 1) {
    const strokes = writtenDigit(digit);
    for (const { x, y } of strokes.flat()) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(PAD);
    }
    const ink = fitDrawing(strokes, DRAWING_BOX.digits).filter((pixel) => pixel > 0).length;
    expect(ink).toBeGreaterThan(12);
  }
});
