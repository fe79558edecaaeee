import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedWords } from './wealth-words';

const WIDE = { width: 380, height: 238 };
const PHONE = { width: 285, height: 238 };
const LINE_HEIGHT = 20;

const heights = fc.integer({ min: 0, max: 238 });
const lines = fc.record({ one: heights, expectedEnd: heights });

function lineOf({ one, expectedEnd }: { one: number; expectedEnd: number }, width: number) {
  return {
    at: scaleLinear([0, 1], [one, one - 40]),
    x: scaleLinear([0, 1000], [0, width]),
    expectedEnd,
  };
}

test('the name of the dotted line never stands on yours, as wide as a phone', () => {
  fc.assert(
    fc.property(lines, heights, fc.integer({ min: 16, max: 140 }), (line, y, x) => {
      const words = expectedWords(lineOf(line, PHONE.width), PHONE, { x, y, anchor: 'start' });
      expect(Math.abs(words.y - y)).toBeGreaterThanOrEqual(LINE_HEIGHT);
      expect(words.y).toBeGreaterThanOrEqual(10);
      expect(words.y).toBeLessThanOrEqual(PHONE.height - 10);
    }),
    { numRuns: 2000 },
  );
});

test('where there is room beside yours, it stays at the line of 1', () => {
  const line = lineOf({ one: 200, expectedEnd: 40 }, WIDE.width);
  const words = expectedWords(line, WIDE, { x: 40, y: 200, anchor: 'start' });
  expect(Math.abs(words.y - 200)).toBe(16);
});

test('where you are at the right, it is in the corner that the line leaves free', () => {
  const yours = { x: 300, y: 60, anchor: 'end' } as const;
  expect(expectedWords(lineOf({ one: 200, expectedEnd: 40 }, 380), WIDE, yours).y).toBe(10);
  expect(expectedWords(lineOf({ one: 40, expectedEnd: 200 }, 380), WIDE, yours).y).toBe(228);
});
