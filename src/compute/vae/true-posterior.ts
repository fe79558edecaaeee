import {
  type DecoderGrid,
  gridPoint,
  logJointOn,
  logPriorAt,
  type PlaneGrid,
} from './decoder-grid';
import { forEachDecoded, loadImage } from './model-images';
import { portableExp } from '../portable-exp';
import { portableLog } from '../portable-log';
import type { Vae } from './vae';

/** The posterior p(z|x) of the decoder and the prior: what q can only approach. */
export interface TruePosterior extends PlaneGrid {
  /** log p(x), nats. */
  readonly logEvidence: number;
  /** side * side densities, in the order of the grid. Their sum times the area of a cell is 1. */
  readonly density: Float32Array;
}

/** What is further below the best point than this, in nats, adds some 5e-5 of the whole. */
const NEGLIGIBLE = 10;

/** A posterior that covers more points than this is so wide that the grid itself is fine enough. */
const MOST_REFINED = 300;

/** Middles of the quarters of a cell, in cells, in each direction. */
const QUARTERS: readonly number[] = [-3 / 8, -1 / 8, 1 / 8, 3 / 8];

/**
 * The posterior of an image over the plane, and how probable the image is.
 *
 *     p(z|x) = p(x|z) p(z) / p(x), p(x) = integral of p(x|z) p(z) dz
 *
 * grid: of the model as it is now. picture: pixels bytes, 0 for paper to 255 for ink. Where the posterior is
 * narrow, each cell that counts is done again with 16 points in it. In steps of 1/8 log p(x) is then right to some
 * 0.01 nats, mostly to far less; what lies off the grid is missed. Yields after each batch of decoded points.
 */
export function* truePosterior(
  model: Vae,
  grid: DecoderGrid,
  picture: Uint8Array,
): Generator<unknown, TruePosterior> {
  const { side, reach } = grid;
  const logJoint = logJointOn(grid, picture);
  const highest = logJoint.reduce((most, log) => Math.max(most, log), -Infinity);
  const step = (2 * reach) / (side - 1);
  const chances = logJoint.map((log) => portableExp(log - highest));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const density = Float32Array.from(chances, (chance) => chance / (total * step * step));

  const counting = pointsThatCount(logJoint, highest);
  const sums =
    counting.length > MOST_REFINED
      ? total
      : yield* refinedSum({ model, grid, picture, counting, highest });
  return { side, reach, density, logEvidence: highest + portableLog(sums * step * step) };
}

function pointsThatCount(logJoint: Float64Array, highest: number): number[] {
  const counting: number[] = [];
  for (let point = 0; point < logJoint.length; point += 1) {
    if (logJoint[point]! > highest - NEGLIGIBLE) counting.push(point);
  }
  return counting;
}

interface Refinement {
  readonly model: Vae;
  readonly grid: PlaneGrid;
  readonly picture: Uint8Array;
  readonly counting: readonly number[];
  readonly highest: number;
}

/** The sum over the points that count, each of them replaced by the mean over its cell. */
function* refinedSum(task: Refinement): Generator<unknown, number> {
  const { model, grid, picture, counting, highest } = task;
  const step = (2 * grid.reach) / (grid.side - 1);
  const atOnce = Math.floor(model.batch / 16);
  let sum = 0;
  for (let from = 0; from < counting.length; from += atOnce) {
    const codes = counting.slice(from, from + atOnce).flatMap((point) => {
      const [x, y] = gridPoint(grid, point);
      return QUARTERS.flatMap((up) => QUARTERS.flatMap((on) => [x + on * step, y + up * step]));
    });
    for (let row = 0; row < model.batch; row += 1) loadImage(model, row, picture);
    forEachDecoded(model, codes, (_, rows) => {
      model.score(rows);
      for (let row = 0; row < rows; row += 1) {
        const logPrior = logPriorAt(codes[2 * row]!, codes[2 * row + 1]!);
        sum += portableExp(model.logLikelihood[row]! + logPrior - highest) / 16;
      }
    });
    yield;
  }
  return sum;
}
