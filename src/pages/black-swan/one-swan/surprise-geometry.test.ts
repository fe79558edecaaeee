import { describe, expect, test } from 'vitest';
import { sighting } from './sighting';
import {
  LOG_START,
  surprisePoint,
  surpriseReach,
  surpriseScales,
  type SurpriseScales,
} from './surprise-geometry';

const AREA = { width: 350, height: 240 };

function scalesFor(belief: number, saw = 'black'): SurpriseScales {
  return surpriseScales(AREA, surpriseReach(sighting(belief, saw)), 'bits');
}

describe('the scale of beliefs', () => {
  test('has exact 0 at the left, then 1e-6 to 1 with every power of ten as far from the next', () => {
    const { xOf } = scalesFor(0.01);
    expect(xOf(0)).toBeLessThan(LOG_START);
    expect(xOf(1e-6)).toBeCloseTo(LOG_START, 9);
    expect(xOf(1)).toBeCloseTo(AREA.width, 9);
    expect(xOf(1e-3) - xOf(1e-4)).toBeCloseTo(xOf(1e-1) - xOf(1e-2), 9);
  });

  test('keeps the order of beliefs below its smallest mark', () => {
    const { xOf } = scalesFor(0.01);
    const places = [0, 1e-12, 1e-9, 5e-7, 1e-6, 1e-5].map(xOf);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test('leads back from a place to the belief, and snaps to 0 at the left end', () => {
    const { xOf, beliefAt } = scalesFor(0.01);
    for (const belief of [1e-6, 1e-3, 0.5, 1]) expect(beliefAt(xOf(belief))).toBeCloseTo(belief, 9);
    expect(beliefAt(xOf(0))).toBe(0);
    expect(beliefAt(LOG_START - 1)).toBe(1e-6);
  });
});

describe('the price of a sighting', () => {
  test('is 1 bit for either colour at even odds', () => {
    const { y, evenOdds } = scalesFor(0.01);
    expect(evenOdds.y).toBeCloseTo(y(1), 9);
    const now = sighting(0.5, 'black');
    const { seen, other } = surprisePoint(now, scalesFor(0.5), 'bits');
    expect(seen).toBeCloseTo(other, 9);
  });

  test('is 6.64 bits at one in a hundred, on the axis of either unit', () => {
    const now = sighting(0.01, 'black');
    const bits = scalesFor(0.01);
    const nats = surpriseScales(AREA, surpriseReach(now), 'nats');
    expect(surprisePoint(now, bits, 'bits').seen).toBeCloseTo(bits.y(Math.log2(100)), 9);
    expect(surprisePoint(now, nats, 'nats').seen).toBeCloseTo(nats.y(Math.log(100)), 9);
  });

  test('has no end where the belief rules the sighting out: torn at the top, with the handle there', () => {
    for (const [belief, saw] of [
      [0, 'black'],
      [1, 'white'],
    ] as const) {
      const scales = scalesFor(belief, saw);
      const point = surprisePoint(sighting(belief, saw), scales, 'bits');
      expect(point.seen).toBe(0);
      expect(point.bar).toBe(scales.endless[saw]);
      expect(point.bar).not.toContain('NaN');
    }
  });

  test('stays on the axis also for beliefs below its smallest mark', () => {
    const now = sighting(1e-9, 'black');
    const { seen } = surprisePoint(now, scalesFor(1e-9), 'bits');
    expect(seen).toBeGreaterThan(0);
  });

  test('is drawn from the smallest belief to next to certainty, both curves finite', () => {
    const { curves } = scalesFor(0.01);
    for (const path of Object.values(curves)) {
      expect(path).toMatch(/^M54,/);
      expect(path).not.toMatch(/NaN|Infinity/);
    }
  });
});
