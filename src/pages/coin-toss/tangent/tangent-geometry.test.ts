import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultsOf } from '../../../experiment/parameter';
import { natsIn, UNITS } from '../../../experiment/unit';
import { coinToss } from '../experiment';
import { tangentGeometry } from './tangent-geometry';

const AREA = { width: 600, height: 400 };
const EDGES = [0, 1e-300, 1e-9, 0.5, 1 - 1e-16, 1];
const inner = fc.double({ min: 0.001, max: 0.999, noNaN: true });

function coinsOf(p: number, q: number) {
  return coinToss.derive({ ...defaultsOf(coinToss.params), p, q, runs: 0 }).coins;
}

function ends(path: string): readonly number[] {
  return path
    .split(/[MLV,]/)
    .slice(1)
    .map(Number);
}

describe('the gap between the curve and its tangent, over p', () => {
  test('is the divergence', () => {
    fc.assert(
      fc.property(inner, inner, fc.constantFrom(...UNITS), (p, q, unit) => {
        const coins = coinsOf(p, q);
        const geometry = tangentGeometry(coins, AREA, unit);
        const gap = geometry.p.onCurve - geometry.p.onTangent;
        const perUnit = geometry.y(0) - geometry.y(1);
        expect(Math.abs(gap / perUnit - natsIn(unit, coins.klPQ))).toBeLessThan(1e-9);
        expect(gap).toBeGreaterThan(-1e-9);
      }),
    );
  });

  test('closes where p is q', () => {
    const { p, q } = tangentGeometry(coinsOf(0.3, 0.3), AREA, 'bits');
    expect(p.onTangent).toBeCloseTo(p.onCurve, 9);
    expect(p).toMatchObject(q);
  });

  test('is torn off where Q rules out what P does', () => {
    const geometry = tangentGeometry(coinsOf(0.8, 1), AREA, 'bits');
    expect(geometry.infinite).toBe(true);
    expect(geometry.p.onTangent).toBe(0);
    expect(tangentGeometry(coinsOf(0.8, 0.6), AREA, 'bits').infinite).toBe(false);
    expect(tangentGeometry(coinsOf(1, 1), AREA, 'bits').infinite).toBe(false);
  });
});

describe('the tangent', () => {
  test('meets the curve at q, and the point over p lies on it', () => {
    fc.assert(
      fc.property(inner, inner, (p, q) => {
        const geometry = tangentGeometry(coinsOf(p, q), AREA, 'nats');
        const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = ends(geometry.tangent);
        const onTangent = (x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
        expect(Math.abs(onTangent(geometry.q.x) - geometry.q.onCurve)).toBeLessThan(1e-6);
        expect(Math.abs(onTangent(geometry.p.x) - geometry.p.onTangent)).toBeLessThan(1e-6);
      }),
    );
  });

  test('stands upright where q is 0 or 1', () => {
    expect(ends(tangentGeometry(coinsOf(0.5, 0), AREA, 'bits').tangent)).toEqual([0, 400, 0]);
    expect(ends(tangentGeometry(coinsOf(0.5, 1), AREA, 'bits').tangent)).toEqual([600, 400, 0]);
  });

  test('has room above it on the side to which it falls', () => {
    expect(tangentGeometry(coinsOf(0.5, 0.2), AREA, 'bits').falls).toBe('left');
    expect(tangentGeometry(coinsOf(0.5, 0.8), AREA, 'bits').falls).toBe('right');
  });
});

test('bits and nats draw the same picture', () => {
  const bits = tangentGeometry(coinsOf(0.8, 0.1), AREA, 'bits');
  const nats = tangentGeometry(coinsOf(0.8, 0.1), AREA, 'nats');
  expect(nats.p.onCurve).toBeCloseTo(bits.p.onCurve, 9);
  expect(nats.p.onTangent).toBeCloseTo(bits.p.onTangent, 9);
  expect(nats.q.onCurve).toBeCloseTo(bits.q.onCurve, 9);
});

test('the point over p stays in the drawing, however far Q is off', () => {
  for (const [p, q] of [
    [0.5, 1e-9],
    [1, 1e-300],
    [0.8, 0.999_999],
  ] as const) {
    const { onTangent } = tangentGeometry(coinsOf(p, q), AREA, 'bits').p;
    expect(onTangent).toBeGreaterThanOrEqual(0);
    expect(onTangent).toBeLessThan(AREA.height / 2);
  }
});

test('no coins, however close to certain, make a path that cannot be drawn', () => {
  for (const p of EDGES) {
    for (const q of EDGES) {
      const { curve, tangent, ...rest } = tangentGeometry(coinsOf(p, q), AREA, 'bits');
      expect(curve + tangent).not.toMatch(/NaN|Infinity|undefined/);
      expect([...Object.values(rest.p), ...Object.values(rest.q)].every(Number.isFinite)).toBe(
        true,
      );
    }
  }
});
