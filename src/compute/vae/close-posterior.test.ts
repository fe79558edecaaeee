import { expect, test } from 'vitest';
import { closePosterior, windowOn } from './close-posterior';
import { gridPoint } from './decoder-grid';
import type { TruePosterior } from './true-posterior';
import { vae } from './vae';

/** Bells of equal weight on the coarse grid of the plane. */
function posteriorOf(...bells: readonly (readonly [x: number, y: number, sd: number])[]) {
  const grid = { side: 65, reach: 4 };
  const density = Float32Array.from({ length: 65 * 65 }, (_, point) => {
    const [x, y] = gridPoint(grid, point);
    return bells.reduce(
      (sum, [a, b, sd]) => sum + Math.exp(-((x - a) ** 2 + (y - b) ** 2) / (2 * sd * sd)),
      0,
    );
  });
  return { ...grid, density, logEvidence: -30 } satisfies TruePosterior;
}

const CODE = { mean: [1, -1], sd: [0.1, 0.1] };

test('a window has the code on it, and every hump of the posterior', () => {
  const near = windowOn(CODE, posteriorOf([1.1, -1, 0.1]));
  expect(near.reach).toBeLessThanOrEqual(0.6);
  const far = windowOn(CODE, posteriorOf([1, -1, 0.1], [-1, 0.5, 0.1]));
  for (const [x, y] of [CODE.mean, [-1, 0.5]]) {
    expect(Math.abs(x! - far.centre[0])).toBeLessThan(far.reach);
    expect(Math.abs(y! - far.centre[1])).toBeLessThan(far.reach);
  }
});

test('a code that is the posterior neither spills nor misses: a decoder that says nothing leaves the prior', () => {
  const model = vae({ pixels: 4, latents: 2, batch: 8, hidden: [3] });
  const code = { mean: [0, 0], sd: [1, 1] };
  const job = closePosterior(model, {
    picture: Uint8Array.of(0, 255, 0, 255),
    code,
    ...windowOn(code, posteriorOf([0, 0, 1])),
  });
  let step = job.next();
  while (step.done !== true) step = job.next();
  const { spilt, missed, reach, side, logDensity } = step.value;
  expect(reach).toBe(3.2);
  const middle = (side * side - 1) / 2;
  const [x, y] = gridPoint({ side, reach }, 0);
  expect(logDensity[middle]! - logDensity[0]!).toBeCloseTo((x * x + y * y) / 2, 4);
  expect(spilt).toBeLessThan(0.03);
  expect(missed).toBeCloseTo(0.01, 2);
});
