import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { tenth } from '../../../charts/line-path';
import { spread } from '../../../charts/spread';
import type { Patch } from '../../../compute/watching/screen-patches';
import { natsIn, type Unit } from '../../../experiment/unit';
import { MOST_FRAMES } from '../params';
import { latest, PATCHES, type Reading, type Screen } from './screen';
import { MOST } from './information-map';

const BETWEEN = 40;
const LINE_HEIGHT = 16;
const DOT = 3;

export interface TimeScales {
  /** From frames shown. */
  readonly x: ScaleLinear<number, number>;
  /** From information in the reader's unit, each from its panel's own top. */
  readonly y: ScaleLinear<number, number>;
  /** How high each of the two panels is, and where the lower one begins. */
  readonly panel: number;
  readonly lower: number;
  readonly unit: Unit;
}

/** Entropy above, surprise below, over the same frames and on the same scale. */
export function timeScales({ width, height }: Area, unit: Unit): TimeScales {
  const panel = (height - BETWEEN) / 2;
  return {
    x: scaleLinear([0, MOST_FRAMES], [0, width]),
    y: scaleLinear([0, natsIn(unit, MOST)], [panel, 0]),
    panel,
    lower: panel + BETWEEN,
    unit,
  };
}

export interface Courses {
  readonly paths: Readonly<Record<Patch, string>>;
  /** The area below the highest of the four. */
  readonly under: string;
}

/** What one of the two numbers does over the whole film, a step for each frame: it is for the drawing to hide what is to come. */
export function coursesOf(
  patches: Screen['patches'],
  series: Reading,
  { x, y, unit }: TimeScales,
): Courses {
  const steps = (values: Float64Array) =>
    Array.from(values, (nats, i) => {
      const at = tenth(y(natsIn(unit, nats)));
      return `${i === 0 ? `M${x(0)},` : 'V'}${at}H${tenth(x(i + 1))}`;
    }).join('');
  const highest = patches.snow[series].map((_, i) =>
    Math.max(...PATCHES.map((patch) => patches[patch][series][i] ?? 0)),
  );
  const path = (patch: Patch) => steps(patches[patch][series]);
  return {
    paths: {
      steady: path('steady'),
      blinking: path('blinking'),
      snow: path('snow'),
      changing: path('changing'),
    },
    under: `${steps(highest)}V${y(0)}H${x(0)}Z`,
  };
}

/** A dot where the course of each patch ends. */
export function endsOf(
  { patches, frame }: Screen,
  series: Reading,
  { x, y, unit }: TimeScales,
): string {
  return PATCHES.map((patch) => {
    const at = y(natsIn(unit, latest(patches[patch], series, frame)));
    return `M${x(frame) - DOT},${at}a${DOT},${DOT} 0 1 0 ${2 * DOT},0a${DOT},${DOT} 0 1 0 ${-2 * DOT},0`;
  }).join('');
}

/** How high the name of each patch stands at the end of its course, in the order of PATCHES; no two on one line. */
export function nameHeights(
  { patches, frame }: Screen,
  series: Reading,
  { y, unit, panel }: TimeScales,
): readonly number[] {
  const ends = PATCHES.map((patch) => y(natsIn(unit, latest(patches[patch], series, frame))));
  return spread(ends, LINE_HEIGHT, panel - LINE_HEIGHT / 2);
}
