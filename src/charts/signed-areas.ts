import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from './Plot';
import { roundReach } from './round-reach';
import type { Reach } from './useSteadyReach';

/** One outcome's block: as wide as P gives it probability, as high as the log ratio, so that its area is its term. */
export interface Block {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly negative: boolean;
  readonly infinite: boolean;
}

export interface SignedAreasGeometry {
  readonly reach: Reach;
  readonly y: ScaleLinear<number, number>;
  readonly blocks: readonly Block[];
  /** Height of the divergence: the mean of all heights, weighted with the widths. */
  readonly level: number;
}

export interface Contributions {
  readonly p: readonly number[];
  /** log P/Q of each outcome. */
  readonly logRatios: readonly number[];
  /** Their mean under P. */
  readonly kl: number;
  /** The axis goes at least as far up as this. */
  readonly upTo?: number;
}

const SMALLEST_REACH = 1.25;
const HEADROOM = 1.15;

/** How far the axis must go for contributions in its unit. */
export function areasReach({ p, logRatios, upTo = 0 }: Contributions): Reach {
  const finite = logRatios.filter((ratio, i) => Number.isFinite(ratio) && (p[i] ?? 0) > 0);
  const up = Math.max(SMALLEST_REACH, upTo, HEADROOM * Math.max(...finite));
  const down = Math.max(SMALLEST_REACH, -HEADROOM * Math.min(...finite));
  return [-roundReach(down), roundReach(up)];
}

/** Contributions in the unit of the axis. */
export function signedAreas(
  { width, height }: Area,
  { p, logRatios, kl }: Contributions,
  reach: Reach,
): SignedAreasGeometry {
  const y = scaleLinear(reach, [height, 0]);
  const x = scaleLinear([0, 1], [0, width]);

  let sum = 0;
  const blocks = logRatios.map((ratio, i): Block => {
    const left = x(sum);
    sum += p[i] ?? 0;
    const end = ratio === Infinity ? 0 : y(ratio);
    const zero = y(0);
    return {
      left,
      width: Math.max(0, x(Math.min(1, sum)) - left),
      top: Math.min(end, zero),
      height: Math.abs(end - zero),
      negative: ratio < 0,
      infinite: ratio === Infinity,
    };
  });
  return { reach, y, blocks, level: kl === Infinity ? 0 : y(kl) };
}
