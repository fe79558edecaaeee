import { range } from 'd3';
import type { Area } from '../../../charts/Plot';
import { tenth } from '../../../charts/line-path';
import type { Beta } from '../../../compute/beta';
import { predictiveChance } from '../../../compute/beliefs/beta-learning';
import { logBeta } from '../../../compute/log-beta';

/** Beliefs about a rate as densities over a stretched axis. */
export interface DensityScales {
  readonly xOf: (rate: number) => number;
  readonly rateAt: (x: number) => number;
  /** From the baseline up along the curve and down again: its area is 1. An end without bound is torn off at the top. */
  readonly outline: (belief: Beta) => string;
  readonly peakOf: (belief: Beta) => Place;
  /** The mean of a belief, on its curve. */
  readonly meanOf: (belief: Beta) => Place;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The lake’s handle stands above all curves. */
export const LAKE_HANDLE = -8;
/** Above all curves, words have room. */
const HEADROOM = 1.22;
const SAMPLES = 320;
const TOOTH = 7;
const HALVINGS = 30;
/** Below this the density has no bound at that end of the axis. */
const BOUNDED = 0.5;

/**
 * Where a rate stands on the axis, from 0 to 1. Equal lengths are about equally hard to tell apart by counting
 * (the arcsine of the root stabilises the variance), so that small rates, and those near to 1, have room.
 */
export function stretched(rate: number): number {
  return (2 / Math.PI) * Math.asin(Math.sqrt(Math.min(1, Math.max(0, rate))));
}

export function unstretched(place: number): number {
  return Math.sin((Math.PI / 2) * Math.min(1, Math.max(0, place))) ** 2;
}

/** Log rate and log (1 - rate) of each place where curves are worked out. */
const PLACES = range(0, SAMPLES + 1).map((i) => logsAt(i / SAMPLES));

function logsAt(place: number) {
  const angle = (Math.PI / 2) * place;
  return {
    place,
    logRate: place === 0 ? -Infinity : 2 * Math.log(Math.sin(angle)),
    logRest: place === 1 ? -Infinity : 2 * Math.log(Math.cos(angle)),
  };
}

/** The density of a belief over the stretched axis, so that its area is still a chance. */
function densityOf(belief: Beta) {
  const { alpha, beta } = belief;
  const start = Math.log(Math.PI) - logBeta(belief);
  return ({ logRate, logRest }: ReturnType<typeof logsAt>) =>
    Math.exp(start + times(alpha - 0.5, logRate) + times(beta - 0.5, logRest));
}

/** 0 times anything is 0: there the density does not depend on it. */
function times(factor: number, logarithm: number): number {
  return factor === 0 ? 0 : factor * logarithm;
}

function modeOf({ alpha, beta }: Beta): number {
  return alpha + beta === 1 ? 0.5 : stretched((alpha - 0.5) / (alpha + beta - 1));
}

/** A belief without an unbounded end, as near as can be: its peak is how far the drawing reaches. */
function bounded({ alpha, beta }: Beta): Beta {
  return { alpha: Math.max(BOUNDED, alpha), beta: Math.max(BOUNDED, beta) };
}

export function densityScales({ width, height }: Area, beliefs: readonly Beta[]): DensityScales {
  const heights = beliefs.map(bounded).map((belief) => densityOf(belief)(logsAt(modeOf(belief))));
  const top = HEADROOM * Math.max(...heights);
  const yOf = (density: number) => height * (1 - density / top);
  const onCurve = (belief: Beta, place: number): Place => ({
    x: width * place,
    y: Math.max(0, yOf(densityOf(belief)(logsAt(place)))),
  });
  return {
    xOf: (rate) => width * stretched(rate),
    rateAt: (x) => unstretched(x / width),
    outline: (belief) => outlineOf(belief, { width, height, yOf }),
    peakOf: (belief) => onCurve(belief, modeOf(bounded(belief))),
    meanOf: (belief) => onCurve(belief, stretched(predictiveChance(belief))),
  };
}

interface Sheet extends Area {
  readonly yOf: (density: number) => number;
}

function outlineOf(belief: Beta, { width, height, yOf }: Sheet): string {
  const density = densityOf(belief);
  const yAt = (place: number) => yOf(density(logsAt(place)));
  // Where the curve leaves the drawing at an end that has no bound.
  const left = belief.alpha < BOUNDED ? crossing(yAt, 0, 0.5) : 0;
  const right = belief.beta < BOUNDED ? crossing(yAt, 1, 0.5) : 1;
  const mode = modeOf(bounded(belief));
  const inside = PLACES.filter(({ place }) => place >= left && place <= right);
  const curve = [...inside, logsAt(mode)]
    .toSorted((one, other) => one.place - other.place)
    .map((logs) => [tenth(width * logs.place), tenth(Math.max(0, yOf(density(logs))))] as const)
    // Along the baseline a line would only hide it.
    .filter(
      ([, y], i, all) =>
        [all[i - 1], all[i + 1]].some((next) => (next?.[1] ?? y) < height) || y < height,
    );
  const tornLeft = left > 0 ? [`0,${height}`, `0,0${teeth(width * left)}`] : [];
  const tornRight =
    right < 1
      ? [`${tenth(width * right)},0${teeth(width * (1 - right))}`, `${width},${height}`]
      : [];
  return `M${[...tornLeft, ...curve.map((point) => point.join()), ...tornRight].join('L')}`;
}

/** Halves the way from an unbounded end towards the middle until the curve comes into the drawing. */
function crossing(yAt: (place: number) => number, end: number, middle: number): number {
  let [outside, inside] = [end, middle];
  for (let i = 0; i < HALVINGS; i += 1) {
    const half = (outside + inside) / 2;
    if (yAt(half) < 0) outside = half;
    else inside = half;
  }
  return inside;
}

/** A torn edge so wide, to the right. */
function teeth(width: number): string {
  const count = Math.max(1, Math.round(width / (2 * TOOTH)));
  const step = width / (2 * count);
  return `l${step},${-TOOTH}l${step},${TOOTH}`.repeat(count);
}

interface Sides {
  readonly peak: number;
  readonly lake: number;
  readonly width: number;
  /** About how wide the words are. */
  readonly words: number;
}

/** The middle of words over the peak, as near to it as the lake's line leaves room for them. */
export function middleOverPeak({ peak, lake, width, words }: Sides): number {
  const [left, right] = [
    [0, lake],
    [lake, width],
  ] as const;
  const [own, other] = peak < lake ? [left, right] : [right, left];
  const size = ([from, to]: readonly [number, number]) => to - from;
  const [from, to] = size(own) >= words || size(own) >= size(other) ? own : other;
  return Math.min(Math.max(peak, from + words / 2), to - words / 2);
}
