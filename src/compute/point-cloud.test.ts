import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCloud } from './point-cloud';

const origin = { x: 0, y: 0 };
const seeds = fc.integer({ min: -1e9, max: 1e9 });
const COUNT = 20_000;

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

describe('the same seed gives the same points', () => {
  test('wherever the centre and however wide the spread', () => {
    // Whole numbers and powers of two: the largest error is one rounding at the size of the centre.
    const centres = fc.record({
      x: fc.integer({ min: -8, max: 8 }),
      y: fc.integer({ min: -8, max: 8 }),
    });
    fc.assert(
      fc.property(seeds, centres, fc.constantFrom(0, 0.25, 1, 2), (seed, centre, spread) => {
        const standard = drawCloud({ seed, size: 20, centre: origin, spread: 1 });
        drawCloud({ seed, size: 20, centre, spread }).forEach((point, i) => {
          expect(point.x).toBe(centre.x + spread * standard[i]!.x);
          expect(point.y).toBe(centre.y + spread * standard[i]!.y);
        });
      }),
    );
  });

  test('and a larger cloud begins with the smaller one', () => {
    const cloud = { seed: 4, run: 2, centre: origin, spread: 1 };
    expect(drawCloud({ ...cloud, size: 50 }).slice(0, 20)).toEqual(
      drawCloud({ ...cloud, size: 20 }),
    );
  });

  test('and no run means the first', () => {
    const cloud = { seed: 4, size: 3, centre: origin, spread: 1 };
    expect(drawCloud(cloud)).toEqual(drawCloud({ ...cloud, run: 0 }));
  });
});

test('other seeds and other runs give other points', () => {
  const firsts = [0, 1, 2, 3].flatMap((seed) =>
    [0, 1, 2, 3].map((run) => drawCloud({ seed, run, size: 1, centre: origin, spread: 1 })[0]!.x),
  );
  expect(new Set(firsts).size).toBe(16);
});

describe('the coordinates', () => {
  const points = drawCloud({ seed: 7, size: COUNT, centre: { x: 3, y: -1 }, spread: 2 });
  const a = points.map(({ x }) => (x - 3) / 2);
  const b = points.map(({ y }) => (y + 1) / 2);
  const fiveErrors = 5 / Math.sqrt(COUNT);

  test.each([
    ['x', a],
    ['y', b],
  ])('%s is normal: mean, variance, fourth moment and tails', (_name, values) => {
    expect(Math.abs(mean(values))).toBeLessThan(fiveErrors);
    expect(Math.abs(mean(values.map((v) => v ** 2)) - 1)).toBeLessThan(fiveErrors * Math.sqrt(2));
    expect(Math.abs(mean(values.map((v) => v ** 4)) - 3)).toBeLessThan(fiveErrors * Math.sqrt(96));
    for (const [bound, inside] of [
      [1, 0.682689],
      [2, 0.9545],
    ] as const) {
      const share = mean(values.map((v) => Number(Math.abs(v) < bound)));
      expect(Math.abs(share - inside)).toBeLessThan(fiveErrors * Math.sqrt(inside * (1 - inside)));
    }
  });

  test('say nothing about each other', () => {
    expect(Math.abs(mean(a.map((v, i) => v * b[i]!)))).toBeLessThan(fiveErrors);
    // Nor do their sizes, nor a point about the next.
    const sizes = mean(a.map((v, i) => (v * b[i]!) ** 2));
    expect(Math.abs(sizes - 1)).toBeLessThan(fiveErrors * Math.sqrt(8));
    expect(Math.abs(mean(b.slice(1).map((v, i) => v * a[i]!)))).toBeLessThan(fiveErrors);
  });

  test('never leave 8.6 spreads', () => {
    expect(Math.max(...a.map(Math.abs), ...b.map(Math.abs))).toBeLessThan(8.6);
    expect(Math.sqrt(-2 * Math.log(2 ** -53))).toBeLessThan(8.6);
  });
});

test('no points and no spread are allowed', () => {
  expect(drawCloud({ seed: 1, size: 0, centre: origin, spread: 1 })).toEqual([]);
  expect(drawCloud({ seed: 1, size: 2, centre: { x: 2, y: 3 }, spread: 0 })).toEqual([
    { x: 2, y: 3 },
    { x: 2, y: 3 },
  ]);
});

test.each([
  [{ seed: 0.5 }, /^seed is 0.5/],
  [{ run: -1 }, /^run is -1/],
  [{ run: 0.5 }, /^run is 0.5/],
  [{ size: -1 }, /^size is -1/],
  [{ size: 2.5 }, /^size is 2.5/],
  [{ spread: -1 }, /^spread is -1/],
  [{ spread: NaN }, /^spread is NaN/],
  [{ centre: { x: NaN, y: 0 } }, /^centre is \(NaN, 0\)/],
  [{ centre: { x: 0, y: Infinity } }, /^centre is \(0, Infinity\)/],
])('%j is refused', (change, message) => {
  const draw = () => drawCloud({ seed: 1, size: 1, centre: origin, spread: 1, ...change });
  expect(draw).toThrow(RangeError);
  expect(draw).toThrow(message);
});
