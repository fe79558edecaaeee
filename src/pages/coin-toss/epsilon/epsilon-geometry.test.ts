import { describe, expect, test } from 'vitest';
import { klDivergenceWithEpsilon } from '../../../compute/epsilon';
import { defaultsOf, type Values } from '../../../experiment/parameter';
import { coinToss } from '../experiment';
import { epsilonGeometry } from './epsilon-geometry';

const AREA = { width: 600, height: 300 };
const EDGES = [0, 1e-300, 1e-9, 0.5, 1 - 1e-16, 1];

function geometryOf(
  values: Partial<Values<typeof coinToss.params>>,
  unit: 'bits' | 'nats' = 'nats',
) {
  const model = coinToss.derive({ ...defaultsOf(coinToss.params), runs: 0, ...values });
  return { model, geometry: epsilonGeometry(model, AREA, { unit }) };
}

function points(path: string): readonly (readonly [number, number])[] {
  return path
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(',').map(Number))
    .map(([x = NaN, y = NaN]) => [x, y] as const);
}

test('every point of the curve is the answer for the epsilon below it', () => {
  const { model, geometry } = geometryOf({ p: 0.8, q: 0.97 });
  const curve = points(geometry.now);
  expect(curve.length).toBeGreaterThan(40);
  for (const [x, y] of curve) {
    const answer = klDivergenceWithEpsilon(model.coins.p, model.coins.q, geometry.epsilonAt(x));
    expect(Math.abs(y - geometry.y(answer))).toBeLessThan(0.01);
  }
});

test('with q = 1 the curve is a straight line: epsilon is the answer', () => {
  const curve = points(geometryOf({ p: 0.8, q: 1 }).geometry.now).filter(([x]) => x < 500);
  const [x0 = NaN, y0 = NaN] = curve[0] ?? [];
  const [x1 = NaN, y1 = NaN] = curve.at(-1) ?? [];
  expect(y1 - y0).toBeGreaterThan(50);
  for (const [x, y] of curve) {
    expect(Math.abs(y - (y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)))).toBeLessThan(0.2);
  }
});

describe('the handle', () => {
  test.each([1e-16, 1e-12, 3e-5, 0.1])('stands on the curve, at its epsilon: %d', (epsilon) => {
    const { model, geometry } = geometryOf({ p: 0.8, q: 0.6, epsilon });
    expect(geometry.point.x).toBeCloseTo(geometry.xOf(epsilon), 9);
    expect(geometry.point.y).toBeCloseTo(geometry.y(model.klPQEpsilon), 9);
    expect(geometry.epsilonAt(geometry.point.x) / epsilon).toBeCloseTo(1, 9);
  });

  test('reaches an epsilon of exactly 0 at the far left, where the answer is exact', () => {
    const { geometry } = geometryOf({ epsilon: 0 });
    expect(geometry.point).toEqual({ x: 0, y: geometry.exact });
    expect(geometry.epsilonAt(0)).toBe(0);
    expect(geometry.epsilonAt(-20)).toBe(0);
  });

  test('never finds an epsilon between 0 and the smallest of the axis', () => {
    for (let x = -10; x < 80; x++) {
      const epsilon = geometryOf({}).geometry.epsilonAt(x);
      expect(epsilon === 0 || epsilon >= 1e-16).toBe(true);
    }
  });
});

describe('the other curves', () => {
  test('doubt the side that Q thinks less likely', () => {
    expect(geometryOf({ q: 0.6 }).geometry.doubted).toBe(1);
    expect(geometryOf({ q: 0.4 }).geometry.doubted).toBe(0);
  });

  test('rise the higher at a small epsilon, the closer Q comes to ruling that side out', () => {
    const { doubts } = geometryOf({ p: 0.8, q: 0.6 }).geometry;
    expect(doubts.map(({ q }) => q).toSorted((a, b) => a - b)).toEqual(doubts.map(({ q }) => q));
    const ends = doubts.map(({ end }) => end);
    expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
    expect(new Set(ends).size).toBe(ends.length);
    for (const { path, end } of doubts) expect(points(path)[0]?.[1]).toBeCloseTo(end, 2);
  });

  test('all stay inside the drawing', () => {
    for (const [p, q] of [
      [0.8, 0.6],
      [0.2, 0.4],
      [0, 1],
      [1, 0],
    ] as const) {
      const { now, doubts } = geometryOf({ p, q }).geometry;
      const ys = [now, ...doubts.map(({ path }) => path)].flatMap(points).map(([, y]) => y);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(AREA.height + 1);
    }
  });
});

test('where the truth is infinite its level is the top of the drawing, and the answer is below', () => {
  const { geometry } = geometryOf({ p: 0.8, q: 1 });
  expect(geometry.exact).toBe(0);
  expect(geometry.point.y).toBeGreaterThan(0);
});

test('bits and nats draw the same picture', () => {
  const bits = geometryOf({ q: 0.999 }, 'bits').geometry;
  const nats = geometryOf({ q: 0.999 }, 'nats').geometry;
  expect(bits.point.y).toBeCloseTo(nats.point.y, 9);
  expect(bits.exact).toBeCloseTo(nats.exact, 9);
});

test('no coins, however close to certain, make a path that cannot be drawn', () => {
  for (const p of EDGES) {
    for (const q of EDGES) {
      for (const epsilon of [0, 1e-300, 1e-16, 0.1]) {
        const { now, doubts, point, exact } = geometryOf({ p, q, epsilon }).geometry;
        expect([now, ...doubts.map(({ path }) => path)].join(' ')).not.toMatch(/NaN|Inf|undefined/);
        const numbers = [point.x, point.y, exact, ...doubts.map(({ end }) => end)];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }
  }
});
