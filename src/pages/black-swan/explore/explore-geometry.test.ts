import { describe, expect, test } from 'vitest';
import { defaultsOf, type Values } from '../../../experiment/parameter';
import { blackSwan } from '../experiment';
import { MOST_PULLS } from '../params';
import { beliefPath, machineScales } from './belief-shapes';
import { gatheredGeometry, gatheredReach } from './gathered-geometry';
import { NOTHING, PRIORS } from './machines';
import { isTied, nextMachine } from './next-machine';
import { LATEST, pullMarks, STEP, STRIP_LEFT } from './pull-marks';

const AREA = { width: 460, height: 280 };

function explored(set: Partial<Values<typeof blackSwan.params>> = {}) {
  return blackSwan.derive({ ...defaultsOf(blackSwan.params), ...set }).exploration;
}

function heightsOf(path: string): readonly number[] {
  return [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
}

describe('a belief', () => {
  const { rate, rows } = machineScales(AREA, 'bits');
  const [row] = rows;

  test('of which nothing is known fills its row', () => {
    const [first, ...heights] = heightsOf(beliefPath(NOTHING, rate, row!));
    expect(first).toBe(row!.base);
    expect(new Set(heights.slice(0, -1))).toEqual(new Set([row!.base - row!.height]));
  });

  test('is highest at its mode, and stays in its row', () => {
    for (const prior of [...PRIORS, { alpha: 1, beta: 61 }, { alpha: 61, beta: 1 }]) {
      const heights = heightsOf(beliefPath(prior, rate, row!));
      expect(heights.every(Number.isFinite)).toBe(true);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(row!.base - row!.height - 0.1);
      expect(Math.min(...heights)).toBeLessThan(row!.base - row!.height + 1);
    }
  });

  test('of one machine does not reach into the row of another', () => {
    rows.slice(1).forEach(({ top }, i) => expect(top).toBeGreaterThan(rows[i]!.base));
  });
});

describe('the next machine', () => {
  test('is the first of those that promise most', () => {
    const { curious } = explored({ pulls: 0 });
    expect(nextMachine(curious)).toBe(0);
    expect(isTied(curious)).toBe(true);
  });

  test('is the one that the learner then pulls', () => {
    for (const pulls of [0, 1, 7, 30, 80]) {
      const { curious } = explored({ pulls });
      expect(nextMachine(curious)).toBe(curious.path[pulls]?.machine);
    }
  });
});

describe('information gathered', () => {
  test('starts with nothing and never falls', () => {
    const { curious, random } = explored();
    const reach = gatheredReach([curious.path, random.path], 'bits');
    const geometry = gatheredGeometry(curious.path, random.path, AREA, { unit: 'bits', reach });
    for (const path of [geometry.curious, geometry.random]) {
      const heights = heightsOf(path);
      expect(heights).toHaveLength(MOST_PULLS + 1);
      expect(heights[0]).toBe(AREA.height);
      heights.slice(1).forEach((y, i) => expect(y).toBeLessThanOrEqual(heights[i]!));
    }
  });

  test('at rest the curious learner is ahead of chance', () => {
    const { curious, random } = explored();
    expect(curious.gained).toBeGreaterThan(1.5 * random.gained);
  });
});

describe('the strip', () => {
  test('shows no more than the last pulls, and before the first none', () => {
    const { curious } = explored();
    expect(pullMarks(curious.path, 0)).toEqual({ won: '', lost: '' });
    const { won, lost } = pullMarks(curious.path, MOST_PULLS);
    const dots = `${won}${lost}`.match(/M/g);
    expect(dots).toHaveLength(LATEST);
    const lefts = [...`${won}${lost}`.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
    expect(Math.max(...lefts)).toBeLessThan(STRIP_LEFT + LATEST * STEP);
  });
});
