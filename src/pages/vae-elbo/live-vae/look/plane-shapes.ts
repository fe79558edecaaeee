import { contours, scaleLinear, type ScaleLinear } from 'd3';
import { closedPath } from '../../../../charts/line-path';
import type { Area } from '../../../../charts/Plot';
import {
  type ClosePosterior,
  type PlaneWindow,
  SHARES,
} from '../../../../compute/vae/close-posterior';
import { type PlaneBell, ringRadius } from '../../../../compute/vae/plane-regions';

/** A square of the latent plane in the middle of a drawing, as long a unit across as upwards. */
export interface SquareScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly side: number;
}

export function squareScales(
  { width, height }: Area,
  { centre, reach }: PlaneWindow,
): SquareScales {
  const side = Math.min(width, height);
  const left = (width - side) / 2;
  return {
    x: scaleLinear([centre[0] - reach, centre[0] + reach], [left, left + side]),
    y: scaleLinear([centre[1] - reach, centre[1] + reach], [side, 0]),
    left,
    side,
  };
}

/** A region of the posterior in a drawing. */
export interface Region {
  readonly share: number;
  readonly path: string;
  readonly top: number;
  readonly bottom: number;
  /** Between its left and its right end. */
  readonly middle: number;
}

/** The smallest regions that hold the shares of the posterior, the largest first. */
export function posteriorRegions(close: ClosePosterior, { x, y }: SquareScales): readonly Region[] {
  const { centre, reach, side, logDensity, levels } = close;
  const cell = (2 * reach) / (side - 1);
  const found = contours()
    .size([side, side])
    .thresholds([...levels])(Array.from(logDensity));
  const shares = SHARES.toReversed();
  return found.map(({ coordinates }, place) => {
    const rings = coordinates.flat().map((ring) =>
      ring.map(([across = 0, down = 0]): readonly [number, number] => [
        // Contours count from the edge of the first cell, and the grid's points are their middles.
        x(centre[0] - reach + (across - 0.5) * cell),
        y(centre[1] + reach - (down - 0.5) * cell),
      ]),
    );
    const heights = rings.flat().map(([, at]) => at);
    const widths = rings.flat().map(([at]) => at);
    return {
      share: shares[place] ?? 0,
      path: rings.map((ring) => closedPath(ring)).join(''),
      top: Math.min(...heights),
      bottom: Math.max(...heights),
      middle: (Math.min(...widths) + Math.max(...widths)) / 2,
    };
  });
}

export interface Ring {
  readonly share: number;
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** The rings of a bell that hold the same shares, the largest first. */
export function ringsOf({ mean, sd }: PlaneBell, { x, y }: SquareScales): readonly Ring[] {
  return SHARES.toReversed().map((share) => {
    const radius = ringRadius(share);
    return {
      share,
      cx: x(mean[0]!),
      cy: y(mean[1]!),
      rx: x(radius * sd[0]!) - x(0),
      ry: y(0) - y(radius * sd[1]!),
    };
  });
}

export const PRIOR: PlaneBell = { mean: [0, 0], sd: [1, 1] };

const USUAL: PlaneWindow = { centre: [0, 0], reach: 3.4 };

/** The plane as far as the prior goes, and farther where the code lies outside of it. */
export function wholePlane(code: PlaneBell | null): PlaneWindow {
  const farthest = Math.max(
    ...(code?.mean.map((at, i) => Math.abs(at) + ringRadius(0.99) * code.sd[i]!) ?? [0]),
  );
  return farthest <= USUAL.reach ? USUAL : { ...USUAL, reach: Math.ceil(farthest) };
}
