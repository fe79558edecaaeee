import { range, scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Lake } from './lake';
import { LEAST_REACH } from './timeline-geometry';

export interface GainsGeometry {
  readonly x: ScaleLinear<number, number>;
  /** Swan by swan, each step begins where the last one ended. */
  readonly steps: Row;
  readonly joints: string;
  /** All at once. */
  readonly whole: Row;
  /** What the next swan is expected to add. */
  readonly next: Row;
}

/** A bar from the left, and how high its words stand. */
interface Row {
  readonly bar: string;
  readonly words: number;
}

const ROWS = 3;
const BAR = 18;
const WORDS_OVER = 12;
const HEADROOM = 1.05;
/** More joints than these would fill the bar. */
const MOST_JOINTS = 60;

/** How far the axis must go for the longest bar, in the reader's unit. */
export function gainsReach({ path, total, nextGain }: Lake, unit: Unit): Reach {
  const most = HEADROOM * Math.max(LEAST_REACH, path.bayesianSum, total, nextGain);
  return [0, roundReach(natsIn(unit, most))];
}

/** What was learnt swan by swan, all at once, and what comes next, as bars of one scale. */
export function gainsGeometry(
  { path, total, nextGain }: Lake,
  { width, height }: Area,
  { unit, reach }: { readonly unit: Unit; readonly reach: Reach },
): GainsGeometry {
  const x = scaleLinear(reach, [0, width]);
  const to = (nats: number) => x(natsIn(unit, nats));
  const [first = 0, second = 0, third = 0] = range(ROWS).map(
    (row) => (height / ROWS) * (row + 1) - BAR - 6,
  );
  const row = (top: number, nats: number): Row => ({
    bar: `M0,${top}H${to(nats)}v${BAR}H0Z`,
    words: top - WORDS_OVER,
  });
  return {
    x,
    steps: row(first, path.bayesianSum),
    joints: path.steps.length > MOST_JOINTS ? '' : jointsPath(path.steps, to, first),
    whole: row(second, total),
    next: row(third, nextGain),
  };
}

function jointsPath(
  steps: Lake['path']['steps'],
  to: (nats: number) => number,
  top: number,
): string {
  let sum = 0;
  return steps
    .map(({ bayesian }) => {
      sum += bayesian;
      return `M${to(sum)},${top}v${BAR}`;
    })
    .join('');
}
