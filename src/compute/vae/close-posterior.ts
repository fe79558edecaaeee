import { gridPoint, logPriorAt } from './decoder-grid';
import { forEachDecoded, loadImage } from './model-images';
import { isWithinRing, type PlaneBell, regionLevels, ringRadius } from './plane-regions';
import type { TruePosterior } from './true-posterior';
import type { Vae } from './vae';

/** A square of the latent plane. */
export interface PlaneWindow {
  readonly centre: readonly [number, number];
  /** From the centre to each edge. */
  readonly reach: number;
}

/** The posterior where it and the code lie, closely enough to see in which way they differ. */
export interface ClosePosterior extends PlaneWindow {
  /** Points from edge to edge; the first row is at the upper edge, the first column at the left one. */
  readonly side: number;
  /** side * side, up to a constant. */
  readonly logDensity: Float32Array;
  /** The log densities at the edges of the smallest regions that hold the shares of SHARES. */
  readonly levels: readonly number[];
  /** Share of q that lies outside the smallest region that holds 99 % of the posterior, 0 to 1. */
  readonly spilt: number;
  /** Share of the posterior that lies outside the ring that holds 99 % of q, 0 to 1. */
  readonly missed: number;
}

/** Of a density, in the regions by which it is drawn. */
export const SHARES: readonly number[] = [0.5, 0.9, 0.99];
const NEARLY_ALL = 0.99;

const SIDE = 49;
/** The sizes a window may have, so that it does not breathe with every step of the training. */
const REACHES: readonly number[] = [
  0.25, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.6, 2, 2.5, 3.2, 4, 6, 8,
];
/** Of the cells of the coarse grid those count that are not this far, in nats, below the best one. */
const FAINT = 5;
const RING = 3.2;

/**
 * The smallest window that holds a code and the posterior.
 *
 * code: q(z|x). posterior: on its coarse grid. The window is a square of one of a few sizes.
 */
export function windowOn(code: PlaneBell, posterior: TruePosterior): PlaneWindow {
  const { density } = posterior;
  const cell = posterior.reach / (posterior.side - 1);
  const faintest = density.reduce((most, one) => Math.max(most, one), 0) * Math.exp(-FAINT);
  const low = code.mean.map((centre, i) => centre - RING * code.sd[i]!);
  const high = code.mean.map((centre, i) => centre + RING * code.sd[i]!);
  density.forEach((one, point) => {
    if (one < faintest) return;
    gridPoint(posterior, point).forEach((at, i) => {
      low[i] = Math.min(low[i]!, at - cell);
      high[i] = Math.max(high[i]!, at + cell);
    });
  });
  const needed = Math.max(high[0]! - low[0]!, high[1]! - low[1]!) / 2;
  const reach = REACHES.find((one) => one >= needed) ?? needed;
  const grain = reach / 8;
  const middle = (i: number): number => Math.round((low[i]! + high[i]!) / 2 / grain) * grain;
  return { centre: [middle(0), middle(1)], reach };
}

interface CloseTask extends PlaneWindow {
  readonly picture: Uint8Array;
  /** q(z|x). */
  readonly code: PlaneBell;
}

/**
 * The posterior of an image on a fine grid over a window, and how a code and it miss each other there.
 *
 * picture: the model's number of pixels, 0 for paper to 255 for ink. Yields after each batch of decoded points.
 */
export function* closePosterior(model: Vae, task: CloseTask): Generator<unknown, ClosePosterior> {
  const { picture, code, centre, reach } = task;
  const logDensity = new Float32Array(SIDE * SIDE);
  for (let start = 0; start < logDensity.length; start += model.batch) {
    const points = Math.min(model.batch, logDensity.length - start);
    const codes = Array.from({ length: points }, (_, i) => {
      const [x, y] = gridPoint({ side: SIDE, reach }, start + i);
      return [centre[0] + x, centre[1] + y];
    }).flat();
    // Another question may have had its turn since the last batch.
    for (let row = 0; row < points; row += 1) loadImage(model, row, picture);
    forEachDecoded(model, codes, (from, rows) => {
      model.score(rows);
      for (let row = 0; row < rows; row += 1) {
        const at = 2 * (from + row);
        logDensity[start + from + row] =
          model.logLikelihood[row]! + logPriorAt(codes[at]!, codes[at + 1]!);
      }
    });
    yield;
  }
  const close = { centre, reach, side: SIDE, logDensity };
  const levels = regionLevels(logDensity, SHARES);
  return { ...close, levels, spilt: spiltOf(close, code), missed: missedOf(close, code) };
}

type Close = Omit<ClosePosterior, 'levels' | 'spilt' | 'missed'>;

const RINGS = 24;
const SPOKES = 24;

/** Asks at points that share q equally, since q may be narrower than a cell. */
function spiltOf({ centre, reach, side, logDensity }: Close, { mean, sd }: PlaneBell): number {
  const [edge = 0] = regionLevels(logDensity, [NEARLY_ALL]);
  const indexOf = (offset: number): number => Math.round(((offset / reach + 1) * (side - 1)) / 2);
  let spilt = 0;
  for (let ring = 0; ring < RINGS; ring += 1) {
    const radius = ringRadius((ring + 0.5) / RINGS);
    for (let spoke = 0; spoke < SPOKES; spoke += 1) {
      const angle = (2 * Math.PI * spoke) / SPOKES;
      const column = indexOf(mean[0]! + sd[0]! * radius * Math.cos(angle) - centre[0]);
      const row = indexOf(centre[1] - mean[1]! - sd[1]! * radius * Math.sin(angle));
      const isOn = Math.min(column, row) >= 0 && Math.max(column, row) < side;
      if (!isOn || logDensity[row * side + column]! < edge) spilt += 1;
    }
  }
  return spilt / (RINGS * SPOKES);
}

function missedOf({ centre, reach, side, logDensity }: Close, code: PlaneBell): number {
  const ring = ringRadius(NEARLY_ALL);
  const highest = logDensity.reduce((most, log) => Math.max(most, log), -Infinity);
  let missed = 0;
  let all = 0;
  logDensity.forEach((log, point) => {
    const [x, y] = gridPoint({ side, reach }, point);
    const chance = Math.exp(log - highest);
    all += chance;
    if (!isWithinRing(code, [centre[0] + x, centre[1] + y], ring)) missed += chance;
  });
  return missed / all;
}
