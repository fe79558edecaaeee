import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Crowd } from './crowd';
import { MOST_ROUNDS } from '../params';

type Learning = Pick<Crowd, 'meanKls' | 'rounds' | 'meanKl'>;

export interface RoundsScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export interface RoundsGeometry extends RoundsScales {
  /** The mean divergence over the rounds gone so far, and over those to come. */
  readonly walked: string;
  readonly toCome: string;
  /** Where it stood over all rounds before the last change. */
  readonly ghost: string;
  /** Where the mean divergence stands, sharpened, and the curve below or above it. */
  readonly now: Marker;
  /** How high the words stand that belong to the marker and to the curve under or over it. */
  readonly words: { readonly now: number; readonly onCurve: number };
}

interface Marker {
  readonly x: number;
  readonly y: number;
  readonly onCurve: number;
}

interface View {
  readonly unit: Unit;
  readonly reach: Reach;
  /** The means before the last change, if they were others. */
  readonly before: readonly number[] | null;
}

const HEADROOM = 1.1;
/** How far words stand from the middle of the marker, and from a line, and from each other. */
const FROM_MARKER = 22;
const FROM_LINE = 14;
const LINE_HEIGHT = 18;

/** Rounds of training across, and information upwards in the reader's unit. */
export function roundsScales({ width, height }: Area, reach: Reach): RoundsScales {
  return { x: scaleLinear([0, MOST_ROUNDS], [0, width]), y: scaleLinear(reach, [height, 0]) };
}

/** How far the upright axis must go, and at least for `upTo` nats; in the reader's unit. */
export function roundsReach({ meanKls, meanKl }: Learning, unit: Unit, upTo = 0): Reach {
  return [0, roundReach(natsIn(unit, HEADROOM * Math.max(upTo, meanKl, ...meanKls)))];
}

/** What the examples lose on average against rounds of training. */
export function roundsGeometry(
  { meanKls, rounds, meanKl }: Learning,
  area: Area,
  { unit, reach, before }: View,
): RoundsGeometry {
  const { x, y } = roundsScales(area, reach);
  const at = (nats: number) => y(natsIn(unit, nats));
  const path = (means: readonly number[], from = 0) =>
    linePath(means.map((mean, i) => [x(from + i), at(mean)]));
  const now = { x: x(rounds), y: at(meanKl), onCurve: at(meanKls[rounds] ?? 0) };
  return {
    x,
    y,
    walked: path(meanKls.slice(0, rounds + 1)),
    toCome: path(meanKls.slice(rounds), rounds),
    ghost: before ? path(before) : '',
    now,
    words: placeWords(now, area.height),
  };
}

/**
 * The words of the higher of two places stand above it and those of the lower below. At the bottom there is room above
 * only, and at the very top beside the marker.
 */
function placeWords({ y, onCurve }: Marker, height: number): RoundsGeometry['words'] {
  const fits = (place: number) => place <= height - FROM_LINE / 2;
  if (y > onCurve + 1) {
    const [below, overCurve] = [y + FROM_MARKER, Math.max(LINE_HEIGHT, onCurve - FROM_LINE)];
    return fits(below)
      ? { now: below, onCurve: overCurve }
      : { now: overCurve, onCurve: overCurve - LINE_HEIGHT };
  }
  const above = y - FROM_MARKER < 0 ? y : y - FROM_MARKER;
  if (fits(onCurve + FROM_LINE)) return { now: above, onCurve: onCurve + FROM_LINE };
  const between = onCurve - FROM_LINE;
  return { now: above, onCurve: between > y + FROM_LINE ? between : above - LINE_HEIGHT };
}
