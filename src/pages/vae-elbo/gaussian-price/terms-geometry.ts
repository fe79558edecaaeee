import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Price } from './price';

export type Term = 'price-of-mean' | 'spread' | 'narrowness' | 'price-of-width' | 'kl-prior';

interface TermBar {
  readonly term: Term;
  readonly words: number;
  readonly bar: string;
  readonly isNegative: boolean;
}

export interface TermsGeometry {
  readonly x: ScaleLinear<number, number>;
  readonly bars: readonly TermBar[];
}

const BAR = 16;
const WORDS = 0.22;
const BAR_FROM = 0.52;
/** In nats: the axis shows at least so much to either side. */
const SMALLEST_REACH = 1.2;
const HEADROOM = 1.08;

/** How far the axis must go to either side for the terms, and for `upTo` nats; in the reader's unit. */
export function termsReach(price: Price, unit: Unit, upTo = 0): Reach {
  const sizes = termsOf(price).map(([, nats]) => nats);
  const least = HEADROOM * Math.max(SMALLEST_REACH, ...sizes.map((nats) => -nats));
  const most = HEADROOM * Math.max(SMALLEST_REACH, upTo, ...sizes);
  return [-roundReach(natsIn(unit, least)), roundReach(natsIn(unit, most))];
}

function termsOf(price: Price): readonly (readonly [Term, number])[] {
  return [
    ['price-of-mean', price.ofMean],
    ['spread', price.spread],
    ['narrowness', price.narrowness],
    ['price-of-width', price.ofWidth],
    ['kl-prior', price.total],
  ];
}

/** What the mean costs, what the width does in two parts with their signs, and both together, each from 0. */
export function termsGeometry(
  price: Price,
  { width, height }: Area,
  { unit, reach }: { readonly unit: Unit; readonly reach: Reach },
): TermsGeometry {
  const terms = termsOf(price);
  const x = scaleLinear(reach, [0, width]);
  const row = height / terms.length;
  return {
    x,
    bars: terms.map(([term, nats], place) => ({
      term,
      words: (place + WORDS) * row,
      bar: `M${x(0)},${(place + BAR_FROM) * row}H${x(natsIn(unit, nats))}v${BAR}H${x(0)}Z`,
      isNegative: nats < 0,
    })),
  };
}
