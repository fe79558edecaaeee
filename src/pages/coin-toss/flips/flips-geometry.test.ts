import { describe, expect, test } from 'vitest';
import { defaultsOf, type Values } from '../../../experiment/parameter';
import { coinToss } from '../experiment';
import { flipsGeometry, flipsReach } from './flips-geometry';

const AREA = { width: 600, height: 300 };
const EDGES = [0, 1e-300, 1e-9, 0.5, 1 - 1e-16, 1];

function geometryOf(
  values: Partial<Values<typeof coinToss.params>>,
  unit: 'bits' | 'nats' = 'bits',
) {
  const { coins, race } = coinToss.derive({ ...defaultsOf(coinToss.params), ...values });
  return {
    coins,
    race,
    geometry: flipsGeometry(coins, race, AREA, { unit, reach: flipsReach(coins, unit) }),
  };
}

/** The points of a path of straight lines. */
function points(path: string): readonly (readonly [number, number])[] {
  return path
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(',').map(Number))
    .map(([x = NaN, y = NaN]) => [x, y] as const);
}

test('your course runs from the first flip to the one just made, and ends at its mean', () => {
  const { race, geometry } = geometryOf({ flips: 1000 });
  const course = points(geometry.yours);
  expect(course[0]?.[0]).toBe(0);
  expect(course).toHaveLength(race.yours.means.length);
  expect(geometry.now?.x).toBeCloseTo(geometry.x(1000), 9);
  expect(geometry.now?.y).toBeCloseTo(geometry.y(race.yours.mean / Math.LN2), 9);
  // Points are rounded to a tenth of a pixel.
  expect(Math.abs((course.at(-1)?.[1] ?? NaN) - (geometry.now?.y ?? NaN))).toBeLessThan(0.06);
});

test('before the first flip there is no course and no end of it', () => {
  expect(geometryOf({ flips: 0 }).geometry).toMatchObject({ yours: '', now: null });
});

test('each of the others has a course over the whole width', () => {
  const courses = geometryOf({ runs: 7 }).geometry.others.split('M').slice(1);
  expect(courses).toHaveLength(7);
  for (const course of courses) {
    const xs = points(`M${course}`).map(([x]) => x);
    expect([xs[0], xs.at(-1)]).toEqual([0, AREA.width]);
  }
  expect(geometryOf({ runs: 0 }).geometry.others).toBe('');
});

test('all courses stay inside the drawing, since no mean leaves the two scores', () => {
  for (const [p, q] of [
    [0.8, 0.6],
    [0.5, 0.51],
    [0.01, 0.9],
    [0.6, 0.6],
  ] as const) {
    const { geometry } = geometryOf({ p, q, flips: 100 });
    const ys = [...points(geometry.others), ...points(geometry.yours)].map(([, y]) => y);
    expect(Math.min(...ys, geometry.level)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys, geometry.level)).toBeLessThanOrEqual(AREA.height);
  }
});

describe('the level', () => {
  test('lies at the divergence, in the unit shown', () => {
    const bits = geometryOf({});
    expect(bits.geometry.level).toBeCloseTo(bits.geometry.y(bits.coins.klPQ / Math.LN2), 9);
    const nats = geometryOf({}, 'nats');
    expect(nats.geometry.level).toBeCloseTo(nats.geometry.y(nats.coins.klPQ), 9);
  });

  test('lies at the top of the drawing where the divergence is infinite, and courses leave it there', () => {
    const { geometry } = geometryOf({ p: 0.8, q: 1, flips: 10_000 });
    expect(geometry.level).toBe(0);
    expect(geometry.now?.y).toBe(0);
    expect(points(geometry.yours).at(-1)?.[1]).toBeLessThan(0);
  });
});

test('no coins, however close to certain, make a path that cannot be drawn', () => {
  for (const p of EDGES) {
    for (const q of EDGES) {
      for (const flips of [0, 1, 10_000]) {
        const { geometry } = geometryOf({ p, q, flips, runs: 2 });
        expect(geometry.others + geometry.yours).not.toMatch(/NaN|Infinity|undefined/);
        const { now, level, y } = geometry;
        expect([level, y(0), now?.x ?? 0, now?.y ?? 0].every(Number.isFinite)).toBe(true);
      }
    }
  }
});
