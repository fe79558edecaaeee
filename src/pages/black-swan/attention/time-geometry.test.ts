import { expect, test } from 'vitest';
import { PATCHES, screenOf } from './screen';
import { coursesOf, endsOf, nameHeights, timeScales } from './time-geometry';

const AREA = { width: 320, height: 400 };
const screen = screenOf({ seed: 1, frame: 90, look: 'nowhere' });
const scales = timeScales(AREA, 'bits');

/** The heights of the steps of a course, frame by frame. */
function steps(path: string): readonly number[] {
  return [...path.matchAll(/(?:M0,|V)([\d.]+)H[\d.]+/g)].map(([, height]) => Number(height));
}

test('a course has a step for each frame of the film, as high as its number', () => {
  const { paths } = coursesOf(screen.patches, 'bayesianSurprise', scales);
  for (const patch of PATCHES) {
    const heights = steps(paths[patch]);
    expect(heights).toHaveLength(160);
    heights.forEach((height, i) => {
      const bits = screen.patches[patch].bayesianSurprise[i]! / Math.LN2;
      expect(Math.abs(height - scales.panel * (1 - bits))).toBeLessThan(0.051);
    });
    expect(paths[patch].endsWith('H320')).toBe(true);
  }
});

test('the area lies under the highest course', () => {
  const { paths, under } = coursesOf(screen.patches, 'bayesianSurprise', scales);
  const all = PATCHES.map((patch) => steps(paths[patch]));
  expect(steps(under).slice(0, 160)).toEqual(
    all[0]!.map((_, i) => Math.min(...all.map((h) => h[i]!))),
  );
});

test('no course of any seed leaves its panel, and both units draw the same', () => {
  const inNats = timeScales(AREA, 'nats');
  for (let seed = 0; seed < 60; seed += 1) {
    const { patches } = screenOf({ seed, frame: 0, look: 'nowhere' });
    for (const series of ['predictiveEntropy', 'bayesianSurprise'] as const) {
      const { under } = coursesOf(patches, series, scales);
      expect(Math.min(...steps(under))).toBeGreaterThanOrEqual(0);
      expect(coursesOf(patches, series, inNats).under).toBe(under);
    }
  }
});

test('each patch has a dot at the end of its course and a line for its name', () => {
  for (const frame of [1, 5, 40, 90, 160]) {
    const now = screenOf({ seed: 1, frame, look: 'nowhere' });
    for (const series of ['predictiveEntropy', 'bayesianSurprise'] as const) {
      expect(endsOf(now, series, scales).match(/M/g)).toHaveLength(4);
      const heights = nameHeights(now, series, scales).toSorted((a, b) => a - b);
      heights.slice(1).forEach((height, i) => expect(height - heights[i]!).toBeGreaterThan(15.99));
      expect(heights[0]).toBeGreaterThanOrEqual(0);
      expect(heights.at(-1)).toBeLessThan(scales.panel);
    }
  }
});
