import { range, scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
import { powerText } from '../../../formula/number-text';
import { MOST_BETS } from '../params';
import type { Market } from './bet';
import { tickCount } from './tick-count';

type Courses = Pick<Market, 'runs' | 'yours' | 'growth'>;

export interface WealthCourse {
  readonly x: ScaleLinear<number, number>;
  /** Where a logarithm of wealth stands; ruin out at the bottom. */
  readonly at: (logWealth: number) => number;
  readonly others: string;
  readonly yours: string;
  /** What the growth rate says, bet by bet. */
  readonly expected: string;
  readonly expectedEnd: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** The bet that took all you had, if one did. */
  readonly ruinedAt: number | null;
}

const OUT_OF_SIGHT = 40;
/** The axis shows at least a tenth to ten times the money. */
const SMALLEST_REACH = Math.LN10;
const ROOM = 1.06;
/** So many points all pale lines may have together, and one of so many bets is a point of yours. */
const MOST_POINTS = 1500;
const YOURS_APART = 3;
const BETS = range(0, MOST_BETS + 1);

/** From where to where the axis of wealth goes, in powers of ten. */
export function wealthReach({ runs, yours, growth }: Courses): Reach {
  const end = growth * MOST_BETS;
  const heights = [...runs.logWealth.map(extent), extent(yours), [end, end]]
    .flat()
    .filter(Number.isFinite);
  const down = (-ROOM * Math.min(-SMALLEST_REACH, ...heights)) / Math.LN10;
  const up = (ROOM * Math.max(SMALLEST_REACH, ...heights)) / Math.LN10;
  return [-roundReach(down), roundReach(up)];
}

/** Wealth against bets, on an axis of its logarithm: constant growth is a straight line. */
export function wealthCourse(
  { runs, yours, growth }: Courses,
  { width, height }: Area,
  reach: Reach,
): WealthCourse {
  const end = growth * MOST_BETS;
  const x = scaleLinear([0, MOST_BETS], [0, width]);
  const y = scaleLinear(reach, [height, 0]);
  const [start, perNat] = [y(0), (y(1) - y(0)) / Math.LN10];
  const at = (log: number) =>
    log === -Infinity
      ? height + OUT_OF_SIGHT
      : log === Infinity
        ? -OUT_OF_SIGHT
        : start + perNat * log;
  const draw = drawer(x, at);
  const apart = Math.ceil((runs.logWealth.length * runs.checkpoints.length) / MOST_POINTS);
  const ruin = yours.indexOf(-Infinity);
  return {
    x,
    at,
    others: runs.logWealth
      .slice(1)
      .map((logs) => draw(logs, runs.checkpoints, apart))
      .join(''),
    yours: draw(yours, BETS, YOURS_APART),
    expected: expectedPath(end, at, width),
    expectedEnd: at(end),
    ticks: wealthTicks(y, height),
    ruinedAt: ruin < 0 ? null : ruin,
  };
}

/** Where growth is infinite, or minus infinite, the first bet that shows it leaves the drawing. */
function expectedPath(end: number, at: (log: number) => number, width: number): string {
  if (Number.isFinite(end)) return `M0,${half(at(0))}L${width},${half(at(end))}`;
  return `M0,${half(at(0))}V${at(end)}`;
}

/** Lowest and highest that is neither ruin nor without bound. */
function extent(logs: Float64Array): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const log of logs) {
    if (Number.isFinite(log)) {
      low = Math.min(low, log);
      high = Math.max(high, log);
    }
  }
  return [low, high];
}

/**
 * Draws a course, every so many of its points and always the last one. After ruin there is nothing more to draw. By
 * hand and to half a pixel: this is most of what a drag costs.
 */
function drawer(x: ScaleLinear<number, number>, at: (log: number) => number) {
  const perBet = x(1) - x(0);
  return (logs: Float64Array, bets: ArrayLike<number>, apart: number): string => {
    const last = logs.length - 1;
    let path = '';
    for (let i = 0; i <= last; i = i < last ? Math.min(last, i + apart) : last + 1) {
      const log = logs[i]!;
      path += `${i === 0 ? 'M' : 'L'}${half(bets[i]! * perBet)},${half(at(log))}`;
      if (log === -Infinity) break;
    }
    return path;
  };
}

function half(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

function wealthTicks(y: ScaleLinear<number, number>, height: number) {
  return y
    .ticks(tickCount(height))
    .filter(Number.isInteger)
    .map((exponent) => ({
      at: y(exponent),
      text: Math.abs(exponent) < 3 ? String(10 ** exponent) : powerText(exponent),
    }));
}
