import { forEachDecoded } from './model-images';
import { portableExp } from './portable-exp';
import { portableLog } from './portable-log';
import { INK } from './stroke-ink';
import type { Vae } from './vae';

/** What a decoder of two latents makes of every point of a grid over the plane. */
export interface DecoderGrid {
  /** Points from edge to edge. */
  readonly side: number;
  /** From -reach to reach in both directions; row 0 is at z[1] = reach, column 0 at z[0] = -reach. */
  readonly reach: number;
  readonly pixels: number;
  /** side * side * pixels: the log odds of ink. */
  readonly logits: Float32Array;
  /** For each point log p(z) + log p(an empty image | z), nats. */
  readonly logPaper: Float64Array;
}

/**
 * Decodes a grid over the plane, a batch of points at a time: with it the posterior of any image is quick.
 *
 * side: points from edge to edge, at least 2. reach: how far it goes from 0, in standard deviations of the prior.
 * The model has 2 latents and coin-flip pixels, and must not change until the grid is done. Yields the share
 * that is done; returns the grid.
 */
export function* decoderGrid(
  model: Vae,
  side: number,
  reach: number,
): Generator<number, DecoderGrid> {
  const { pixels, batch } = model;
  const count = side * side;
  const logits = new Float32Array(count * pixels);
  const logPaper = new Float64Array(count);
  const at = (index: number): number => (2 * reach * index) / (side - 1) - reach;
  for (let start = 0; start < count; start += batch) {
    const points = Math.min(batch, count - start);
    const codes = new Float64Array(2 * points);
    for (let point = 0; point < points; point += 1) {
      const x = at((start + point) % side);
      const y = -at(Math.floor((start + point) / side));
      codes.set([x, y], 2 * point);
      logPaper[start + point] = -(x * x + y * y) / 2 - portableLog(2 * Math.PI);
    }
    forEachDecoded(model, codes, (_, rows) => {
      logits.set(model.outputs.subarray(0, rows * pixels), start * pixels);
      for (let row = 0; row < rows; row += 1) {
        logPaper[start + row]! += logChanceOfPaper(model, row);
      }
    });
    yield (start + points) / count;
  }
  return { side, reach, pixels, logits, logPaper };
}

/** The sum of -log(1 + e^t) over a row of outputs t. */
function logChanceOfPaper({ outputs, pixels }: Vae, row: number): number {
  let sum = 0;
  let product = 1;
  for (let place = row * pixels; place < (row + 1) * pixels; place += 1) {
    const logit = outputs[place]!;
    sum -= Math.max(logit, 0);
    product *= 1 + portableExp(-Math.abs(logit));
  }
  return sum - portableLog(product);
}

export interface TruePosterior {
  /** log p(x), nats. */
  readonly logEvidence: number;
  /** side * side densities of p(z|x), in the order of the grid. Their sum times the area of a cell is 1. */
  readonly density: Float32Array;
}

/**
 * The posterior of an image under a decoder and the prior, and how probable the image is.
 *
 *     p(z|x) = p(x|z) p(z) / p(x), p(x) = integral of p(x|z) p(z) dz, by the trapezoid rule
 *
 * picture: pixels bytes, 0 for paper to 255 for ink. The rule is right to about 2 exp(-2 pi^2 (s / h)^2) of p(x)
 * for a bell of standard deviation s on a grid with steps of h: to 5e-9 where they are equal, and to 1 % where s
 * is half of h. What lies off the grid is missed.
 */
export function posteriorOf(grid: DecoderGrid, picture: Uint8Array): TruePosterior {
  const { side, reach, pixels, logits, logPaper } = grid;
  const logJoint = Float64Array.from(logPaper);
  let highest = -Infinity;
  for (let point = 0, place = 0; point < logJoint.length; point += 1) {
    let sum = logJoint[point]!;
    for (let pixel = 0; pixel < pixels; pixel += 1, place += 1) {
      sum += (logits[place]! * picture[pixel]!) / INK;
    }
    logJoint[point] = sum;
    if (sum > highest) highest = sum;
  }
  const step = (2 * reach) / (side - 1);
  const density = new Float32Array(logJoint.length);
  let total = 0;
  for (let point = 0; point < logJoint.length; point += 1) {
    density[point] = portableExp(logJoint[point]! - highest);
    total += density[point]!;
  }
  for (let point = 0; point < density.length; point += 1) density[point]! /= total * step * step;
  return { logEvidence: highest + portableLog(total * step * step), density };
}
