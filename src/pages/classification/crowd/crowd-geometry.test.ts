import { describe, expect, test } from 'vitest';
import { defaultsOf, type Values } from '../../../experiment/parameter';
import { calibrationGeometry, calibrationScales } from './calibration-geometry';
import { beliefRegions } from './belief-regions';
import { beliefPaths, outOfSight, planeScales, pointPaths } from './crowd-map';
import { classification } from '../experiment';
import { roundsGeometry, roundsReach } from './rounds-geometry';

const AREA = { width: 400, height: 300 };
const SAME_PLACE = { cat: [0, 0], dog: [0, 0], ship: [0, 0] };
const STATES: readonly Partial<Values<typeof classification.params>>[] = [
  {},
  { rounds: 0 },
  { rounds: 200 },
  { rate: 0 },
  { rate: 100 },
  { rate: 100, spread: 2, sharpness: 10, ...SAME_PLACE },
  { rate: 100, spread: 0, sharpness: 10 },
  { smoothing: 1 },
  { spread: 0, ...SAME_PLACE, stray: [0, 0] },
  { spread: 2, cat: [4, 4], stray: [-4, -4] },
  { sharpness: 0 },
  { sharpness: 10 },
  { sharpness: 2, rounds: 3 },
];

function crowdOf(values: (typeof STATES)[number]) {
  return classification.derive({ ...defaultsOf(classification.params), ...values }).crowd;
}

function learningOf(values: (typeof STATES)[number], unit: 'bits' | 'nats' = 'bits') {
  const crowd = crowdOf(values);
  return {
    crowd,
    geometry: roundsGeometry(crowd, AREA, { unit, reach: roundsReach(crowd, unit), before: null }),
  };
}

describe.each(STATES)('with %o', (values) => {
  test('nothing is drawn that cannot be', () => {
    const crowd = crowdOf(values);
    const scales = planeScales(AREA);
    const { bands, borders } = beliefPaths(beliefRegions(crowd.weights, crowd.sharpness), scales);
    const { right, wrong } = pointPaths(crowd, scales);
    const { geometry } = learningOf(values);
    const paths = [...bands, borders, right, wrong, geometry.walked, geometry.toCome];
    expect(paths.join('')).not.toMatch(/NaN|Infinity|undefined|e[+-]/);
    const { dots, all } = calibrationGeometry(crowd, calibrationScales(AREA));
    const numbers = [...dots, all].flatMap((dot) => Object.values(dot) as number[]);
    expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  test('every point is drawn once', () => {
    const crowd = crowdOf(values);
    const { right, wrong } = pointPaths(crowd, planeScales(AREA));
    const count = (path: string) => path.split('M').length - 1;
    expect(count(right)).toBe(crowd.scores.filter((score) => score.right).length);
    expect(count(right) + count(wrong)).toBe(crowd.points.length);
  });

  test('marker, curve and words stay inside the drawing', () => {
    const { now, words } = learningOf(values).geometry;
    for (const place of [now.y, now.onCurve, words.now, words.onCurve]) {
      expect(place).toBeGreaterThanOrEqual(-20);
      expect(place).toBeLessThanOrEqual(AREA.height);
    }
  });
});

test('the marker stands on the curve at sharpness 1, and off it at any other', () => {
  const { crowd, geometry } = learningOf({ rounds: 40 }, 'nats');
  expect(geometry.now.y).toBeCloseTo(geometry.now.onCurve, 9);
  expect(geometry.now.y).toBeCloseTo(geometry.y(crowd.meanKl), 9);
  expect(geometry.now.x).toBeCloseTo(geometry.x(40), 9);
  const sharpened = learningOf({ rounds: 200, spread: 1.6, sharpness: 3 }).geometry.now;
  expect(sharpened.y).toBeLessThan(sharpened.onCurve - 10);
});

test('the mark of a point that is classified wrong has an area like its loss', () => {
  const crowd = crowdOf({ spread: 0, stray: [2.4, -1.4] });
  const radius = Number(/a([\d.]+),/.exec(pointPaths(crowd, planeScales(AREA)).wrong)?.[1]);
  expect((Math.PI * radius ** 2) / (crowd.scores.at(-1)?.surprisal ?? NaN)).toBeCloseTo(75, -0.5);
});

test('points beyond the edge are counted', () => {
  expect(outOfSight(crowdOf({ spread: 0 }).points)).toBe(0);
  expect(outOfSight([{ x: 4.01, y: 0, label: 0 }])).toBe(1);
});

test('a classifier that claims too much has its dots below the diagonal', () => {
  const { all } = calibrationGeometry(
    crowdOf({ spread: 1.2, sharpness: 4 }),
    calibrationScales(AREA),
  );
  expect(all.y).toBeGreaterThan(all.asSure);
});
