import { range, scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { klDivergenceWithEpsilon } from '../../../compute/epsilon';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Coins } from '../coins';
import type { CoinTossModel } from '../experiment';

type Scale = ScaleContinuousNumeric<number, number>;

export interface EpsilonGeometry {
  readonly y: Scale;
  /** Where an epsilon stands; 0 has its own place at the far left. */
  readonly xOf: (epsilon: number) => number;
  readonly epsilonAt: (x: number) => number;
  /** The answer for every epsilon, for the coins of now. */
  readonly now: string;
  /** The side that Q thinks less likely, and the answers for some Q that all but rule it out. */
  readonly doubted: 0 | 1;
  readonly doubts: readonly { readonly q: number; readonly path: string; readonly end: number }[];
  readonly point: { readonly x: number; readonly y: number };
  readonly exact: number;
}

export const SMALLEST_EXPONENT = -16;
export const LARGEST_EXPONENT = -1;
/** Room at the left for an epsilon of exactly 0, off the log axis. */
const ZERO_ROOM = 44;
/** Where the curves are worked out. */
export const EPSILONS = range(SMALLEST_EXPONENT, LARGEST_EXPONENT + 0.01, 0.25).map(
  (exponent) => 10 ** exponent,
);
/** What the Qs of the other curves say of the doubted side. */
export const DOUBTS = [0, 1e-9, 1e-6, 1e-3];
const SMALLEST_REACH = 10 * Math.LN2;
const HEADROOM = 1.08;
/** The curves are steep: a tenth of a pixel across would be seen upwards. */
const DECIMALS = 3;

interface EpsilonScale {
  readonly unit: Unit;
  /** The axis goes at least as far up as this, in nats. */
  readonly upTo?: number;
}

/** What epsilon makes of the divergence, over all sizes of epsilon. */
export function epsilonGeometry(
  { coins, epsilon, klPQEpsilon }: CoinTossModel,
  area: Area,
  { unit, upTo = 0 }: EpsilonScale,
): EpsilonGeometry {
  const smallest = 10 ** SMALLEST_EXPONENT;
  const x = scaleLog([smallest, 10 ** LARGEST_EXPONENT], [ZERO_ROOM, area.width]);
  const answers = (q: readonly number[]) =>
    EPSILONS.map((added) => klDivergenceWithEpsilon(coins.p, q, added));
  const doubted = doubtedSide(coins);
  const doubts = DOUBTS.map((q) => ({ q, answers: answers(doubtfulCoin(doubted, q)) }));
  const now = answers(coins.q);
  const top = Math.max(SMALLEST_REACH, upTo, ...now, ...(doubts[0]?.answers ?? [])) * HEADROOM;
  const y = scaleLinear([0, natsIn(unit, top)], [area.height, 0]);
  const at = (nats: number) => (nats === Infinity ? 0 : y(natsIn(unit, nats)));
  const path = (values: readonly number[]) =>
    linePath(
      values.map((nats, i) => [x(EPSILONS[i]!), at(nats)]),
      DECIMALS,
    );
  const xOf = (value: number) => (value < smallest ? 0 : x(value));

  return {
    y,
    xOf,
    epsilonAt: (place) => (place < ZERO_ROOM / 2 ? 0 : Math.max(smallest, x.invert(place))),
    now: path(now),
    doubted,
    doubts: doubts.map(({ q, answers: values }) => ({
      q,
      path: path(values),
      end: at(values[0]!),
    })),
    point: { x: xOf(epsilon), y: at(klPQEpsilon) },
    exact: at(coins.klPQ),
  };
}

/** The side that Q thinks less likely. */
export function doubtedSide({ q }: Coins): 0 | 1 {
  return q[1] < q[0] ? 1 : 0;
}

/** The coin that gives one side this chance. */
export function doubtfulCoin(side: 0 | 1, chance: number): readonly [number, number] {
  return side === 0 ? [chance, 1 - chance] : [1 - chance, chance];
}
