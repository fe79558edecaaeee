import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { closedPath } from '../../../charts/line-path';
import { gaussianPriceLevel, type CodePoint } from '../../../compute/elbo/gaussian-price';
import { natsIn, type Unit } from '../../../experiment/unit';
import { params } from '../params';

/** The plane of all codes: means across, widths upwards on a log axis. */
export interface PlaneScales {
  readonly x: ScaleLinear<number, number>;
  /** Of log sigma. */
  readonly y: ScaleLinear<number, number>;
}

export interface PriceContour {
  /** In the reader's unit. */
  readonly level: number;
  readonly path: string;
  /** Where it crosses the width of the prior, at the right and at the left. */
  readonly crossing: readonly [right: number, left: number];
}

export const WIDTHS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
/** In the reader's unit. */
const LEVELS = [0.1, 0.5, 1, 2, 4, 8, 16];
const POINTS = 60;

export function planeScales({ width, height }: Area): PlaneScales {
  const { mu, sigma } = params;
  return {
    x: scaleLinear([mu.min, mu.max], [0, width]),
    y: scaleLinear([Math.log(sigma.min), Math.log(sigma.max)], [height, 0]),
  };
}

/** Codes of the same price, innermost first. They leave the plane where their codes are out of reach. */
export function priceContours({ x, y }: PlaneScales, unit: Unit): readonly PriceContour[] {
  return LEVELS.map((level) => {
    const nats = level / natsIn(unit, 1);
    const place = ({ mean, logSd }: CodePoint) => [x(mean), y(logSd)] as const;
    const half = Math.sqrt(2 * nats);
    return {
      level,
      path: closedPath(gaussianPriceLevel(nats, POINTS).map(place)),
      crossing: [x(half), x(-half)],
    };
  });
}
