import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { posteriorOf } from '../../../compute/elbo/elbo';
import type { Decoder } from '../../../compute/elbo/latent-world';
import { bellPlaces, bellScales } from './bells-geometry';

const AREA = { width: 760, height: 190 };
const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyScene = fc
  .record({
    x: range(-5, 5),
    weight: range(-3, 3),
    noise: range(0.1, 3),
    decoder: fc.constantFrom<Decoder>('linear', 'folded'),
  })
  .map((world) => ({ world, posterior: posteriorOf(world) }));
const anyQ = fc.record({
  mean: range(-5, 5),
  sd: range(Math.log(0.01), Math.log(5)).map(Math.exp),
});

const sceneOf = (x: number, decoder: Decoder = 'linear') => {
  const world = { x, weight: 1, noise: 0.5, decoder };
  return { world, posterior: posteriorOf(world) };
};

function areaUnder(path: string): number {
  const points = path
    .slice(1)
    .split('V')[0]!
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number]);
  return points.slice(1).reduce((sum, [x, y], i) => {
    const [lastX, lastY] = points[i]!;
    return sum + (x - lastX) * (AREA.height - (y + lastY) / 2);
  }, 0);
}

describe('the bells', () => {
  test('stay in the drawing in every world, and say no NaN', () => {
    fc.assert(
      fc.property(anyScene, anyQ, (scene, q) => {
        const scales = bellScales(scene, AREA);
        for (const path of [scales.prior, scales.posterior, scales.likelihood]) {
          expect(path).not.toMatch(/NaN|Infinity|undefined/);
          const heights = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
          expect(Math.min(...heights)).toBeGreaterThanOrEqual(-0.1);
        }
        const { outline, mean, width } = bellPlaces(q, scales);
        expect(outline).not.toMatch(/NaN|Infinity/);
        for (const { x, y } of [mean, width]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(AREA.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(AREA.height);
        }
      }),
    );
  });

  test.each([
    ['linear', 1.5],
    ['folded', 2],
    ['folded', -3],
  ] as const)('have the same area: %s, x %d', (decoder, x) => {
    const scales = bellScales(sceneOf(x, decoder), AREA);
    const q = bellPlaces({ mean: 1, sd: 0.6 }, scales);
    const [prior, ...others] = [scales.prior, scales.posterior, q.outline].map(areaUnder);
    for (const area of others) expect(area / prior!).toBeCloseTo(1, 1.5);
  });

  test('a q too tall for the drawing is torn at its top, below which its handles stay', () => {
    fc.assert(
      fc.property(anyScene, anyQ, (scene, q) => {
        const scales = bellScales(scene, AREA);
        const { outline, mean } = bellPlaces(q, scales);
        const isTooTall = scales.y(1 / (q.sd * Math.sqrt(2 * Math.PI))) < 0;
        expect(outline.includes('l')).toBe(isTooTall);
        expect(outline).toMatch(/^M-?\d/);
        const heights = [...outline.matchAll(/[ML][^,]*,(-?[\d.]+)/g)].map(([, y]) => Number(y));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(isTooTall ? 8 : -0.1);
        if (isTooTall) expect(mean.y).toBeGreaterThan(20);
      }),
    );
  });

  test('two humps where the decoder is folded, one where it is not', () => {
    const tops = (path: string) => {
      const heights = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
      return heights.filter((y, i) => y < heights[i - 1]! && y <= heights[i + 1]! && y < 150)
        .length;
    };
    expect(tops(bellScales(sceneOf(2, 'folded'), AREA).posterior)).toBe(2);
    expect(tops(bellScales(sceneOf(2), AREA).posterior)).toBe(1);
  });

  test('the handle of the width keeps to the side that is in the drawing', () => {
    const scales = bellScales(sceneOf(1.5), AREA);
    expect(bellPlaces({ mean: 1, sd: 2 }, scales).width.x).toBeCloseTo(scales.z(3), 9);
    expect(bellPlaces({ mean: 4, sd: 2 }, scales).width.x).toBeCloseTo(scales.z(2), 9);
  });
});
