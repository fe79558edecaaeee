import { max, min, range, scaleLinear, ticks, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { tenth } from '../../../charts/line-path';
import type { LearningStep } from '../../../compute/beliefs/learning-path';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Lake } from './lake';

type Sightings = Pick<Lake, 'path' | 'firstBlack' | 'hundredthBlack'>;

export interface TimelineGeometry {
  /** Shannon surprise upwards, Bayesian surprise downwards, each on a scale of its own. */
  readonly up: ScaleLinear<number, number>;
  readonly down: ScaleLinear<number, number>;
  readonly shannon: string;
  readonly bayesian: string;
  /** The swans as a band between the two, and the black ones in it. */
  readonly band: string;
  readonly black: string;
  /** How many times larger the lower scale is. */
  readonly enlarged: number;
  /** The middle of a swan's place, counted from 1. */
  readonly xOf: (swan: number) => number;
  /** Above it there is no bar. */
  readonly highest: number;
  /** The first and the hundredth black swan, if there are so many. */
  readonly first: MarkedSwan | null;
  readonly hundredth: MarkedSwan | null;
}

export interface MarkedSwan {
  readonly x: number;
  /** Its words stand to this side of it. */
  readonly side: 'left' | 'right';
  /** Where its Bayesian surprise ends, and that of all swans that its words stand under. */
  readonly bottom: number;
}

/** Swans that stand together in one place, with the largest surprise among them. */
interface Group {
  readonly shannon: number;
  readonly bayesian: number;
  /** The share of black swans. */
  readonly black: number;
}

const BAND = 14;
const UPPER = 0.56;
const WIDEST = 22;
const NARROWEST = 3;
/** Narrower bars stand wall to wall. */
const APART = 6;
/** Beyond the longest bar there is room for words. */
const WORDS = 20;
/** About how wide the words under a swan are. */
const WORDS_WIDTH = 150;
/** Where there is nothing to see yet, the axes go so far, in nats. */
const EMPTY_REACH = Math.LN2;
/** What is less than this in all, in nats, teaches nothing: it may look like that, and its ticks have no room. */
export const LEAST_REACH = 0.002;

/** What each swan's sighting was worth, one after the other. */
export function timelineGeometry(
  { path: { steps }, firstBlack, hundredthBlack }: Sightings,
  { width, height }: Area,
  unit: Unit,
): TimelineGeometry {
  const size = Math.max(1, Math.ceil((steps.length * NARROWEST) / width));
  const groups = groupsOf(steps, size);
  const slot = Math.min(WIDEST, width / Math.max(1, groups.length));
  const zero = { up: (height - BAND) * UPPER, down: (height - BAND) * UPPER + BAND };
  const reach = {
    up: reachOf(groups.map(({ shannon }) => shannon)),
    down: reachOf(groups.map(({ bayesian }) => bayesian)),
  };
  const up = scaleLinear([0, natsIn(unit, reach.up)], [zero.up, WORDS]);
  const down = scaleLinear([0, natsIn(unit, reach.down)], [zero.down, height - WORDS]);
  const upTo = (nats: number) => up(natsIn(unit, nats));
  const downTo = (nats: number) => down(natsIn(unit, nats));
  const xOf = (swan: number) => (slot * (swan - 0.5)) / size;
  const marked = (step: LearningStep | null): MarkedSwan | null => {
    if (!step) return null;
    const x = xOf(steps.indexOf(step) + 1);
    const side = x > width / 2 ? 'left' : 'right';
    const [from, to] = side === 'left' ? [x - WORDS_WIDTH, x] : [x, x + WORDS_WIDTH];
    const over = groups.slice(Math.max(0, Math.floor(from / slot)), Math.ceil(to / slot));
    return { x, side, bottom: downTo(max(over, ({ bayesian }) => bayesian) ?? 0) };
  };
  const bars = (ends: readonly number[], from: number) => barsPath(ends, { slot, from });
  return {
    up,
    down,
    shannon: bars(
      groups.map((group) => upTo(group.shannon)),
      zero.up,
    ),
    bayesian: bars(
      groups.map((group) => downTo(group.bayesian)),
      zero.down,
    ),
    band: `M0,${tenth(zero.up)}H${tenth(slot * groups.length)}v${BAND}H0Z`,
    black: barsPath(
      groups.map(({ black }) => zero.down - BAND * black),
      { slot, from: zero.down },
    ),
    enlarged: (down(1) - down(0)) / (up(0) - up(1)),
    xOf,
    highest: min(groups, (group) => upTo(group.shannon)) ?? zero.up,
    first: marked(firstBlack),
    hundredth: marked(hundredthBlack),
  };
}

function groupsOf(steps: readonly LearningStep[], size: number): readonly Group[] {
  return range(0, steps.length, size).map((from) => {
    const together = steps.slice(from, from + size);
    return {
      shannon: max(together, ({ shannon }) => shannon) ?? 0,
      bayesian: max(together, ({ bayesian }) => bayesian) ?? 0,
      black: together.filter(({ seen }) => seen === 'black').length / together.length,
    };
  });
}

function reachOf(values: readonly number[]): number {
  return Math.max(LEAST_REACH, max(values) ?? EMPTY_REACH);
}

interface Row {
  readonly slot: number;
  readonly from: number;
}

/** All bars as one path; bars without any length are left out, and narrow ones share one outline. */
function barsPath(ends: readonly number[], { slot, from }: Row): string {
  const gap = slot >= APART ? 2 : 0;
  if (gap === 0) {
    const skyline = ends.map((end, i) => `V${tenth(end)}H${tenth(slot * (i + 1))}`).join('');
    return ends.length === 0 ? '' : `M0,${tenth(from)}${skyline}V${tenth(from)}Z`;
  }
  return ends
    .map((end, i) => {
      if (end === from) return '';
      const left = tenth(slot * i + gap / 2);
      return `M${left},${tenth(from)}V${tenth(end)}h${tenth(slot - gap)}V${tenth(from)}Z`;
    })
    .join('');
}

/** The swans that have their number under them. */
export function swanTicks(count: number): readonly number[] {
  return ticks(0, count, 5).filter((swan) => Number.isInteger(swan) && swan > 0);
}
