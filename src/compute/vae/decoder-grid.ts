import { forEachDecoded } from './model-images';
import { portableExp } from '../portable-exp';
import { portableLog } from '../portable-log';
import { INK } from '../pictures/stroke-ink';
import type { Vae } from './vae';

/** Points of the plane, row after row. */
export interface PlaneGrid {
  /** Points from edge to edge, at least 2. */
  readonly side: number;
  /** From -reach to reach in both directions; row 0 is at z[1] = reach, column 0 at z[0] = -reach. */
  readonly reach: number;
}

/** What a decoder of two latents makes of every point of a grid. */
export interface DecoderGrid extends PlaneGrid {
  readonly pixels: number;
  /** side * side * pixels: the log odds of ink. */
  readonly logits: Float32Array;
  /** For each point log p(z) + log p(an empty image | z), nats. */
  readonly logPaper: Float64Array;
}

/**
 * Decodes a grid over the plane, a batch of points at a time: with it the posterior of any image is quick.
 *
 * The model has 2 latents and coin-flip pixels, and must not change until the grid is done. Yields the share
 * that is done; returns the grid.
 */
export function* decoderGrid(
  model: Vae,
  { side, reach }: PlaneGrid,
): Generator<number, DecoderGrid> {
  const { pixels, batch } = model;
  const count = side * side;
  const logits = new Float32Array(count * pixels);
  const logPaper = new Float64Array(count);
  for (let start = 0; start < count; start += batch) {
    const points = Math.min(batch, count - start);
    const codes = new Float64Array(2 * points);
    for (let point = 0; point < points; point += 1) {
      const [x, y] = gridPoint({ side, reach }, start + point);
      codes.set([x, y], 2 * point);
      logPaper[start + point] = logPriorAt(x, y);
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

/** The code at a point of a grid, by the point's number. */
export function gridPoint({ side, reach }: PlaneGrid, point: number): readonly [number, number] {
  const at = (index: number): number => (2 * reach * index) / (side - 1) - reach;
  return [at(point % side), -at(Math.floor(point / side))];
}

/** The log density of the standard normal prior of the plane, nats. */
export function logPriorAt(x: number, y: number): number {
  return -(x * x + y * y) / 2 - portableLog(2 * Math.PI);
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

/**
 * How well each point of the grid explains an image: log p(x|z) + log p(z), nats, in the order of the grid.
 *
 * picture: pixels bytes, 0 for paper to 255 for ink.
 */
export function logJointOn(grid: DecoderGrid, picture: Uint8Array): Float64Array {
  const { pixels, logits, logPaper } = grid;
  const logJoint = Float64Array.from(logPaper);
  for (let point = 0, place = 0; point < logJoint.length; point += 1) {
    let sum = 0;
    for (let pixel = 0; pixel < pixels; pixel += 1, place += 1) {
      sum += logits[place]! * picture[pixel]!;
    }
    logJoint[point]! += sum / INK;
  }
  return logJoint;
}
