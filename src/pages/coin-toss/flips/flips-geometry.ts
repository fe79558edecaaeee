import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Coins } from '../coins';
import { LONGEST_RUN, type Race } from './race';

type Scale = ScaleContinuousNumeric<number, number>;

export interface FlipsGeometry {
  readonly x: Scale;
  readonly y: Scale;
  readonly others: string;
  readonly yours: string;
  /** The end of your course, where its mean now stands. */
  readonly now: { readonly x: number; readonly y: number } | null;
  readonly level: number;
}

const SMALLEST_REACH = 0.05;
const HEADROOM = 1.12;
const OUT_OF_SIGHT = -40;
const ROOM_FOR_INFINITE = 26;

/** From where to where the axis of the means goes, in the reader's unit. */
export function flipsReach(coins: Coins, unit: Unit): Reach {
  const heights = [...coins.logRatios, coins.klPQ].filter(Number.isFinite);
  const up = Math.max(SMALLEST_REACH, ...heights) * HEADROOM;
  const down = Math.max(SMALLEST_REACH, ...heights.map((nats) => -nats)) * HEADROOM;
  return [-roundReach(natsIn(unit, down)), roundReach(natsIn(unit, up))];
}

/** Running means against the number of flips, on a log axis so that the first flips have room too. */
export function flipsGeometry(
  coins: Coins,
  race: Race,
  area: Area,
  { unit, reach }: { readonly unit: Unit; readonly reach: Reach },
): FlipsGeometry {
  const x = scaleLog([1, LONGEST_RUN], [0, area.width]);
  // What is infinite stands above the axis, which ends lower then.
  const y = scaleLinear(reach, [area.height, coins.klPQ === Infinity ? ROOM_FOR_INFINITE : 0]);
  const at = (nats: number) => (nats === Infinity ? OUT_OF_SIGHT : y(natsIn(unit, nats)));

  const path = (checkpoints: readonly number[], means: readonly number[]) =>
    linePath(means.map((mean, i) => [x(checkpoints[i]!), at(mean)]));
  const { yours } = race;
  const last = yours.checkpoints.at(-1);
  return {
    x,
    y,
    others: race
      .others()
      .map(({ means }) => path(race.checkpoints, means))
      .join(''),
    yours: path(yours.checkpoints, yours.means),
    now: last === undefined ? null : { x: x(last), y: Math.max(0, at(yours.mean)) },
    level: coins.klPQ === Infinity ? 0 : at(coins.klPQ),
  };
}
