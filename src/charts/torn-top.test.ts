import { expect, test } from 'vitest';
import { tornTop } from './torn-top';

/** The corners of a path made of M, V, l and Z. */
function corners(path: string): readonly (readonly [number, number])[] {
  let at: readonly [number, number] = [NaN, NaN];
  return [...path.matchAll(/([MVl])([^MVlZ]*)/g)].map(([, command, numbers = '']) => {
    const [a = NaN, b = NaN] = numbers.split(',').map(Number);
    if (command === 'M') at = [a, b];
    else if (command === 'V') at = [at[0], a];
    else at = [at[0] + a, at[1] + b];
    return at;
  });
}

test.each([
  { left: 0, width: 400, bottom: 300 },
  { left: 120.5, width: 18, bottom: 77.25 },
  { left: 10, width: 0.01, bottom: 5 },
  { left: 10, width: 0, bottom: 0 },
])(
  'a column of width $width is closed, stands on its ground and leaves the drawing at the top',
  (column) => {
    const path = tornTop(column);
    expect(path).toMatch(/^M.*Z$/);
    expect(path).not.toMatch(/NaN|Infinity|undefined|e-/);
    const points = corners(path);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    expect(points[0]).toEqual([column.left, column.bottom]);
    expect(Math.min(...xs)).toBeCloseTo(column.left, 9);
    expect(Math.max(...xs)).toBeCloseTo(column.left + column.width, 9);
    expect(Math.max(...ys)).toBe(column.bottom);
    expect(Math.min(...ys)).toBeLessThan(0);
    expect(points.at(-1)?.[0]).toBeCloseTo(column.left + column.width, 9);
    expect(points.at(-1)?.[1]).toBe(column.bottom);
  },
);

test('a wide column has more teeth, not wider ones', () => {
  const teeth = (width: number) => tornTop({ left: 0, width, bottom: 100 }).split('l').length;
  expect(teeth(400)).toBeGreaterThan(3 * teeth(40));
});
