import { expect, test } from 'vitest';
import { DEPTHS, inkDepth, mapPaths, type Inked } from './information-map';
import { screenOf } from './screen';

const PIXEL = 10;
const PLACE = { x: 100, y: 20, pixel: PIXEL };
const { patches, change } = screenOf({ seed: 1, frame: 1, look: 'nowhere' });

/** The depth of each pixel of a map, 0 where it is not inked, read back from its paths. */
function depthsOf(inked: readonly Inked[]): readonly number[] {
  const depths = Array.from({ length: 64 }, () => 0);
  inked.forEach(({ depth, path }) => {
    for (const [, x, y, width] of path.matchAll(/M(\d+),(\d+)h(\d+)v10h-\d+z/g)) {
      const first = 8 * ((Number(y) - PLACE.y) / PIXEL) + (Number(x) - PLACE.x) / PIXEL;
      for (let k = 0; k < Number(width) / PIXEL; k += 1) {
        expect(depths[first + k], 'inked once').toBe(0);
        depths[first + k] = depth;
      }
    }
  });
  return depths;
}

test('at the change just those pixels glow that became another, and nothing else does', () => {
  const { frames } = patches.changing;
  const glow = depthsOf(mapPaths([[patches.changing, PLACE]], 'bayesianSurprise', change));
  glow.forEach((depth, i) => {
    if (frames[change - 1]![i] === frames[change - 2]![i]) expect(depth).toBeLessThan(0.1);
    else expect(depth).toBeGreaterThan(0.9);
  });
});

test('each pixel is inked by its own information, to half a depth', () => {
  for (const frame of [1, 7, 40, 160]) {
    const depths = depthsOf(mapPaths([[patches.snow, PLACE]], 'predictiveEntropy', frame));
    depths.forEach((depth, i) => {
      const nats = patches.snow.pixels[i]!.predictiveEntropy[frame - 1]!;
      expect(Math.abs(depth - inkDepth(nats))).toBeLessThanOrEqual(0.5 / DEPTHS + 1e-12);
    });
  }
});

test('before the first frame every pixel is as uncertain as can be, and none has surprised', () => {
  const at = (reading: 'predictiveEntropy' | 'bayesianSurprise') =>
    depthsOf(mapPaths([[patches.steady, PLACE]], reading, 0));
  expect(new Set(at('predictiveEntropy'))).toEqual(new Set([1]));
  expect(new Set(at('bayesianSurprise'))).toEqual(new Set([0]));
});

test('ink deepens with the information, from none to all, and stays there', () => {
  expect(inkDepth(0)).toBe(0);
  expect(inkDepth(Math.LN2)).toBe(1);
  expect(inkDepth(0.7296)).toBe(1);
  expect(inkDepth(0.1)).toBeGreaterThan(inkDepth(0.09));
});
