import { expect, test } from 'vitest';
import { cloudScales, markedImages, nearestImage, reachFor } from './cloud-geometry';

/** Codes with these means, all as wide as the prior's tenth. */
function codes(...means: readonly (readonly [number, number])[]) {
  return {
    shown: means.length,
    arrays: {
      means: Float32Array.from(means.flat()),
      sds: Float32Array.from(means.flatMap(() => [0.1, 0.1])),
      decoded: new Uint8Array(),
    },
  };
}

test('a unit is as long upwards as across, and the second number points up', () => {
  const { x, y, unit } = cloudScales({ width: 400, height: 300 }, 3);
  expect(unit).toBe(50);
  expect([x(0), y(0)]).toEqual([200, 150]);
  expect(x(1)).toBeCloseTo(250, 9);
  expect(y(1)).toBeCloseTo(100, 9);
});

test('the plane shows farther when codes fly out, and nearer again only with room to spare', () => {
  expect(reachFor(codes([0, 0], [1, 2]), 3.6)).toBe(3.6);
  expect(reachFor(codes([0, 5], [7, 0]), 3.6)).toBe(6);
  expect(reachFor(codes([0, 9], [9, 0]), 3.6)).toBe(10);
  expect(reachFor(codes([0, 5.4], [5.4, 0]), 10), 'only just in sight: no change').toBe(10);
  expect(reachFor(codes([0, 4], [4, 0]), 10)).toBe(6);
});

test('a tap finds the nearest code, if one is near', () => {
  const scales = cloudScales({ width: 400, height: 400 }, 4);
  const cloud = codes([0, 0], [1, 1], [-3, 2]);
  expect(nearestImage(cloud, scales, { x: 248, y: 152 })).toBe(1);
  expect(nearestImage(cloud, scales, { x: 210, y: 200 })).toBe(0);
  expect(nearestImage(cloud, scales, { x: 390, y: 390 })).toBeNull();
});

test('where codes lie on each other one has a mark, and the others are dots', () => {
  const scales = cloudScales({ width: 400, height: 400 }, 4);
  expect([...markedImages(codes([0, 0], [0.01, 0], [1, 0]), scales, 11)]).toEqual([1, 0, 1]);
});
