import { expect, test } from 'vitest';
import type { ClosePosterior } from '../../../../compute/vae/close-posterior';
import { gridPoint } from '../../../../compute/vae/decoder-grid';
import { regionLevels } from '../../../../compute/vae/plane-regions';
import { posteriorRegions, ringsOf, squareScales, wholePlane } from './plane-shapes';

const AREA = { width: 400, height: 300 };

/** A posterior that is the bell itself, seen through a window that is not centred on it. */
function bellClose(mean: readonly [number, number], sd: number): ClosePosterior {
  const window = { centre: [1, -1] as const, reach: 1, side: 49 };
  const logDensity = Float32Array.from({ length: 49 * 49 }, (_, point) => {
    const [x, y] = gridPoint(window, point);
    return -((1 + x - mean[0]) ** 2 + (-1 + y - mean[1]) ** 2) / (2 * sd * sd);
  });
  const levels = regionLevels(logDensity, [0.5, 0.9, 0.99]);
  return { ...window, logDensity, levels, spilt: 0, missed: 0 };
}

test('a unit is as long across as upwards, and the plane is not upside down', () => {
  const { x, y, left, side } = squareScales(AREA, { centre: [1, -1], reach: 2 });
  expect(x(2) - x(1)).toBeCloseTo(y(0) - y(1), 12);
  expect([x(-1), x(3), y(1), y(-3)]).toEqual([left, left + side, 0, side]);
});

test('the regions of a bell are its rings', () => {
  const close = bellClose([1.2, -0.9], 0.2);
  const scales = squareScales(AREA, close);
  const rings = ringsOf({ mean: [1.2, -0.9], sd: [0.2, 0.2] }, scales);
  const regions = posteriorRegions(close, scales);
  expect(regions.map(({ share }) => share)).toEqual([0.99, 0.9, 0.5]);
  for (const [i, { top, bottom }] of regions.entries()) {
    expect(Math.abs(top - (rings[i]!.cy - rings[i]!.ry))).toBeLessThan(4);
    expect(Math.abs(bottom - (rings[i]!.cy + rings[i]!.ry))).toBeLessThan(4);
  }
});

test('the plane grows for a code that lies outside of the prior', () => {
  expect(wholePlane(null).reach).toBe(3.4);
  expect(wholePlane({ mean: [1, -2], sd: [0.1, 0.4] }).reach).toBe(3.4);
  expect(wholePlane({ mean: [1, -5], sd: [0.1, 0.2] }).reach).toBe(6);
});
