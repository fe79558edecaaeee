import { range, scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { roundReach } from '../../../charts/round-reach';
import { tornTop } from '../../../charts/torn-top';
import type { Reach } from '../../../charts/useSteadyReach';
import { klDivergence } from '../../../compute/divergence';
import { growthRate } from '../../../compute/betting/kelly';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Market } from './bet';

type Judged = Pick<
  Market,
  'belief' | 'price' | 'truth' | 'growth' | 'klTruthPrice' | 'klTruthBelief'
>;

export interface GrowthScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export interface GrowthPlaces {
  /** Growth 0, and what the price's error is worth: the height of the top. */
  readonly zero: number;
  readonly level: number;
  readonly belief: { readonly x: number; readonly y: number };
  readonly price: number;
  readonly truth: number;
  /** What is left of the price's error, and what the belief's own error takes from it. */
  readonly kept: string;
  readonly lost: string;
}

/** How wide a column is. */
export const COLUMN = 18;
const SMALLEST_REACH = 0.012;
const HEADROOM = 1.3;
const FOOTROOM = 1.12;
/** There is always so much of the plot below 0, of what is above. */
const BELOW = 1.1;
const OUT_OF_SIGHT = 40;
/** As near to certain as a hand can place it: where growth is infinite the axis reaches as far as just before. */
const NEARLY = 0.001;
/** The curve is steepest at its ends: points are closer there. */
const BELIEFS = range(0, 161).map((i) => (1 - Math.cos((Math.PI * i) / 160)) / 2);

/** From where to where the axis of growth goes, in the reader's unit. */
export function growthReach(judged: Judged, unit: Unit, upTo = 0): Reach {
  const { truth, growth, klTruthPrice } = judged;
  const [belief, price] = [almost(judged.belief), almost(judged.price)];
  const worth = finiteOr(klTruthPrice, () => klDivergence([truth, 1 - truth], [price, 1 - price]));
  const worst = finiteOr(growth, () => growthRate({ truth, belief, price }));
  const up = HEADROOM * Math.max(SMALLEST_REACH, worth, upTo);
  const down = Math.max(BELOW * up, -worst * FOOTROOM);
  return [-roundReach(natsIn(unit, down)), roundReach(natsIn(unit, up))];
}

/** Beliefs across, growth per bet upwards in the reader's unit. */
export function growthScales([bottom, top]: Reach, { width, height }: Area): GrowthScales {
  return { x: scaleLinear([0, 1], [0, width]), y: scaleLinear([bottom, top], [height, 0]) };
}

/** The growth rate for every belief: it has its top at the truth and is 0 at the price. */
export function growthPath(
  { truth, price, klTruthPrice }: Pick<Judged, 'truth' | 'price' | 'klTruthPrice'>,
  { x, y }: GrowthScales,
  unit: Unit,
): string {
  const [left = 0, right = 0] = x.range();
  // The price rules out what can happen: whoever does not do so too wins without bound.
  if (klTruthPrice === Infinity) return `M${left},0H${right}`;
  const [bottom = 0] = y.range();
  const heightOf = (belief: number) => {
    const growth = growthRate({ truth, belief, price });
    // A scale makes no number of infinity.
    if (growth === -Infinity) return bottom + OUT_OF_SIGHT;
    return Math.min(bottom + OUT_OF_SIGHT, y(natsIn(unit, growth)));
  };
  return linePath(BELIEFS.map((belief) => [x(belief), heightOf(belief)]));
}

/** Where belief, price and truth stand, and the column that splits the price's error at the belief. */
export function growthPlaces(judged: Judged, { x, y }: GrowthScales, unit: Unit): GrowthPlaces {
  const { growth, klTruthPrice, klTruthBelief } = judged;
  const [bottom = 0] = y.range();
  const [, right = 0] = x.range();
  const at = (nats: number) => {
    if (!Number.isFinite(nats)) return nats > 0 ? 0 : bottom;
    return Math.max(0, Math.min(bottom, y(natsIn(unit, nats))));
  };
  const belief = { x: x(judged.belief), y: at(growth) };
  const zero = at(0);
  const level = at(klTruthPrice);
  // At the edges within the drawing: beyond them are the numbers of the axis.
  const left = Math.min(Math.max(belief.x - COLUMN / 2, 0), right - COLUMN);
  return {
    zero,
    level,
    belief,
    price: x(judged.price),
    truth: x(judged.truth),
    kept: growth > 0 ? column(left, belief.y, zero, growth === Infinity) : '',
    lost:
      growth === -Infinity
        ? tornBottom(left, level, bottom)
        : klTruthBelief > 0 && klTruthBelief < Infinity && klTruthPrice < Infinity
          ? column(left, level, belief.y)
          : '',
  };
}

function column(left: number, top: number, bottom: number, infinite = false): string {
  if (infinite) return tornTop({ left, width: COLUMN, bottom });
  return `M${left},${top}h${COLUMN}V${bottom}h${-COLUMN}Z`;
}

/** A column without end downwards: torn off at the bottom of the drawing. */
function tornBottom(left: number, top: number, bottom: number): string {
  const tooth = COLUMN / 2;
  return `M${left},${top}V${bottom}l${tooth},7l${tooth},-7V${top}Z`;
}

function almost(chance: number): number {
  return Math.min(1 - NEARLY, Math.max(NEARLY, chance));
}

function finiteOr(value: number, otherwise: () => number): number {
  return Number.isFinite(value) ? value : otherwise();
}
