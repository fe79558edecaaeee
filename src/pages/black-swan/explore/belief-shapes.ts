import { range, scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { closedPath } from '../../../charts/line-path';
import type { Beta } from '../../../compute/beta';
import { expectedGain } from '../../../compute/beliefs/expected-information';
import { natsIn, type Unit } from '../../../experiment/unit';
import { PRIORS } from './machines';

/** One machine's row: from top to bottom, and where its belief and its bar stand on. */
export interface Row {
  readonly top: number;
  readonly base: number;
  readonly height: number;
}

export interface MachineScales {
  /** Rates across the left part, information across the right part. */
  readonly rate: ScaleLinear<number, number>;
  readonly gain: ScaleLinear<number, number>;
  readonly rows: readonly Row[];
}

const LEFT_SHARE = 0.48;
/** Beside the longest bar there is room for its number. */
const NUMBER = 74;
const GAP = 22;
/** Over each belief there is a line of words, below it room for a handle. */
const WORDS = 22;
const FOOT = 14;
/** On a stage that leaves no room there is still something to see. */
const LOWEST = 4;
/** Nothing is more to learn from than a machine of which nothing is known. */
const LARGEST_GAIN = Math.max(...PRIORS.map(expectedGain));
const POINTS = range(0, 101).map((i) => i / 100);

/** A row for each machine: what is believed of its rate, and what its next pull promises. */
export function machineScales({ width, height }: Area, unit: Unit): MachineScales {
  const middle = width * LEFT_SHARE;
  const each = height / PRIORS.length;
  return {
    rate: scaleLinear([0, 1], [0, middle]),
    gain: scaleLinear([0, natsIn(unit, LARGEST_GAIN)], [middle + GAP, width - NUMBER]),
    rows: PRIORS.map((_, i) => ({
      top: i * each,
      base: (i + 1) * each - FOOT,
      height: Math.max(LOWEST, each - WORDS - FOOT),
    })),
  };
}

/** The density of a belief, as high as its row: its width says how much is known. */
export function beliefPath({ alpha, beta }: Beta, rate: MachineScales['rate'], row: Row): string {
  const mode = alpha + beta > 2 ? (alpha - 1) / (alpha + beta - 2) : 0.5;
  const logDensity = (at: number) => power(alpha - 1, at) + power(beta - 1, 1 - at);
  const top = logDensity(mode);
  const shareOf = (at: number) => Math.exp(logDensity(at) - top);
  return closedPath([
    [rate(0), row.base],
    ...POINTS.map((at) => [rate(at), row.base - row.height * shareOf(at)] as const),
    [rate(1), row.base],
  ]);
}

/** exponent log(of), and 0 where it is 0 times the logarithm of 0. */
function power(exponent: number, of: number): number {
  return exponent === 0 ? 0 : exponent * Math.log(of);
}
