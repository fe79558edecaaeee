import { range, scaleLinear, scaleLog, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { tornTop } from '../../../charts/torn-top';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Sighting } from './sighting';

/** What either colour costs under every belief; the same for all beliefs and sightings. */
export interface SurpriseScales {
  readonly y: ScaleLinear<number, number>;
  readonly xOf: (belief: number) => number;
  readonly beliefAt: (x: number) => number;
  readonly curves: Readonly<Record<Sighting['saw'], string>>;
  /** The belief that rules a colour out: there its price has no end. */
  readonly endless: Readonly<Record<Sighting['saw'], string>>;
  /** Where neither colour is the likelier one. */
  readonly evenOdds: Mark;
}

/** Where the belief of now stands. */
export interface SurprisePoint {
  readonly x: number;
  readonly seen: number;
  readonly other: number;
  /** The bar from nothing up to the surprise. */
  readonly bar: string;
}

interface Mark {
  readonly x: number;
  readonly y: number;
}

export const SMALLEST_EXPONENT = -6;
const SMALLEST = 10 ** SMALLEST_EXPONENT;
/** A belief of exactly 0 stands here, off the log axis, which begins only further right. */
const ZERO = 16;
export const LOG_START = 54;
const BAR = 16;
/** A column without end is wider, so that its torn top can be seen beside the handle. */
const ENDLESS = 28;
const HEADROOM = 1.1;
const TOWARDS_ONE = 0.3;
const NEXT_TO_ONE = 12;

/** Chances of black and of white; towards 1 closer to each other, as the price of white shoots up there. */
const BELIEFS: readonly (readonly [black: number, white: number])[] = [
  ...range(SMALLEST_EXPONENT, -TOWARDS_ONE, 0.1).map(chanceOfBlack),
  ...range(TOWARDS_ONE, NEXT_TO_ONE, 0.1).map(chanceOfWhite),
];

function chanceOfBlack(exponent: number) {
  const black = 10 ** exponent;
  return [black, 1 - black] as const;
}

function chanceOfWhite(exponent: number) {
  const white = 10 ** -exponent;
  return [1 - white, white] as const;
}

/** How far up the axis goes, in nats: a belief nearer to 0 than its smallest mark still finds its place. */
export function surpriseReach({ surprise, otherSurprise }: Sighting, upTo = 0): number {
  const finite = [surprise, otherSurprise].filter(Number.isFinite);
  return HEADROOM * Math.max(-Math.log(SMALLEST), upTo, ...finite);
}

/** The price of a sighting against the belief, which has exact 0 at the left end and else a log axis. */
export function surpriseScales({ width, height }: Area, reach: number, unit: Unit): SurpriseScales {
  const log = scaleLog([SMALLEST, 1], [LOG_START, width]);
  const y = scaleLinear([0, natsIn(unit, reach)], [height, 0]);
  const cost = (chance: number) => y(natsIn(unit, -Math.log(chance)));
  const xOf = (belief: number) => {
    if (belief >= SMALLEST) return log(belief);
    // What is smaller than the axis has marks stands between its start and 0, in order.
    return belief === 0 ? ZERO : ZERO + ((LOG_START - ZERO) * (1 + belief / SMALLEST)) / 2;
  };
  const curve = (colour: 0 | 1) =>
    linePath(BELIEFS.map((chances) => [xOf(chances[0]), cost(chances[colour])]));
  const column = (x: number) => tornTop({ left: x - ENDLESS / 2, width: ENDLESS, bottom: height });
  return {
    y,
    xOf,
    beliefAt: (x) => (x < (ZERO + LOG_START) / 2 ? 0 : Math.max(SMALLEST, log.invert(x))),
    curves: { black: curve(0), white: curve(1) },
    endless: { black: column(ZERO), white: column(width) },
    evenOdds: { x: xOf(0.5), y: cost(0.5) },
  };
}

/** The belief of now on its curve; what is infinite stands at the top. */
export function surprisePoint(
  { belief, saw, surprise, otherSurprise }: Sighting,
  { xOf, y, endless }: SurpriseScales,
  unit: Unit,
): SurprisePoint {
  const at = (nats: number) => (nats === Infinity ? 0 : y(natsIn(unit, nats)));
  const x = xOf(belief[0]);
  const seen = at(surprise);
  return {
    x,
    seen,
    other: at(otherSurprise),
    bar: surprise === Infinity ? endless[saw] : `M${x - BAR / 2},${y(0)}V${seen}h${BAR}V${y(0)}Z`,
  };
}
