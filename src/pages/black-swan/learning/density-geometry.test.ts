import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { densityScales, middleOverPeak, stretched, unstretched } from './density-geometry';

const AREA = { width: 800, height: 200 };
const FLAT = { alpha: 1, beta: 1 };
const SHAPE = fc.double({ min: 0.01, max: 2000, noNaN: true });

/** The corners of a path, without the teeth of torn ends. */
function corners(path: string): readonly (readonly [number, number])[] {
  return path
    .slice(1)
    .split('L')
    .map((corner) => {
      const [x = NaN, y = NaN] = corner.split('l')[0]!.split(',').map(Number);
      return [x, y] as const;
    });
}

function areaUnder(path: string): number {
  const points = corners(path);
  return points.slice(1).reduce((sum, [x, y], i) => {
    const [lastX, lastY] = points[i]!;
    return sum + (x - lastX) * (AREA.height - (y + lastY) / 2);
  }, 0);
}

describe('the axis of rates', () => {
  test('goes from 0 to 1 and gives small rates more room, and large ones the same', () => {
    expect(stretched(0)).toBe(0);
    expect(stretched(1)).toBe(1);
    expect(stretched(0.5)).toBeCloseTo(0.5, 12);
    expect(stretched(0.01)).toBeGreaterThan(0.06);
    expect(stretched(0.01)).toBeCloseTo(1 - stretched(0.99), 12);
  });

  test('leads back to the rate', () => {
    for (const rate of [0, 1e-4, 0.01, 0.3, 0.999, 1]) {
      expect(unstretched(stretched(rate))).toBeCloseTo(rate, 12);
    }
  });
});

describe('beliefs as densities', () => {
  test('have the same area, however strong they are', () => {
    const beliefs = [FLAT, { alpha: 2, beta: 99 }, { alpha: 301, beta: 799 }];
    const scales = densityScales(AREA, beliefs);
    const [one = 0, ...others] = beliefs.map((belief) => areaUnder(scales.outline(belief)));
    expect(one).toBeGreaterThan(1000);
    for (const other of others) expect(other / one).toBeCloseTo(1, 1.5);
  });

  test('have their peak where the curve is highest', () => {
    const belief = { alpha: 31, beta: 169 };
    const scales = densityScales(AREA, [belief, FLAT]);
    const highest = Math.min(...corners(scales.outline(belief)).map(([, y]) => y));
    expect(scales.peakOf(belief).y).toBeCloseTo(highest, 1);
    expect(scales.peakOf(belief).y).toBeGreaterThan(0);
  });

  test('are torn at the top where they have no bound, and only there', () => {
    const scales = densityScales(AREA, [FLAT]);
    expect(scales.outline({ alpha: 0.2, beta: 1 })).toMatch(/^M0,200L0,0l/);
    expect(scales.outline({ alpha: 1, beta: 0.2 })).toMatch(/l[^L]*L800,200$/);
    expect(scales.outline({ alpha: 0.5, beta: 0.5 })).not.toContain('l');
  });

  test('stay in the drawing for every belief, and grow to no other height in a jump', () => {
    fc.assert(
      fc.property(SHAPE, SHAPE, (alpha, beta) => {
        const belief = { alpha, beta };
        const scales = densityScales(AREA, [belief]);
        const path = scales.outline(belief);
        expect(path).not.toMatch(/NaN|Infinity/);
        for (const [x, y] of corners(path)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(AREA.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(AREA.height);
        }
        expect(scales.meanOf(belief).y).toBeGreaterThanOrEqual(0);
      }),
    );
    const justBounded = densityScales(AREA, [{ alpha: 0.5000001, beta: 3 }]).meanOf(FLAT);
    const justNot = densityScales(AREA, [{ alpha: 0.4999999, beta: 3 }]).meanOf(FLAT);
    expect(justBounded.y).toBeCloseTo(justNot.y, 3);
  });
});

describe('the words over the peak', () => {
  const width = 400;
  const at = (peak: number, lake: number) => middleOverPeak({ peak, lake, width, words: 140 });

  test('stand in its middle, and inside the drawing', () => {
    expect(at(150, 380)).toBe(150);
    expect(at(10, 300)).toBe(70);
    expect(at(395, 100)).toBe(330);
  });

  test('keep off the line of the lake', () => {
    expect(at(290, 300)).toBe(230);
    expect(at(310, 200)).toBe(310);
    expect(at(205, 200)).toBe(270);
  });

  test('go beyond the lake where it leaves them no room', () => {
    expect(at(60, 120)).toBe(190);
    expect(at(340, 300)).toBe(230);
  });
});
