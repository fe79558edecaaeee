import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import type { Patch } from '../../../compute/screen-patches';
import { natsIn, type Unit } from '../../../experiment/unit';
import { ACROSS } from './pixel-art';
import { latest, type Screen } from './screen';

/** By the alphabet, which does not tell where to look. */
const FROM_TOP: readonly Patch[] = ['blinking', 'changing', 'snow', 'steady'];

/** A pixel has at most one bit of entropy; where a frame would surprise more, nearly every pixel would have to change. */
export const MOST = Math.LN2;

/** Rows at least so high have room for the name under each patch and for words and numbers over the bars. */
const LOWEST_ROW = 92;
const NAME_HEIGHT = 33;
/** From the bottom of a patch to the middle of its name, and from that of a bar's words to the bar. */
const UNDER_PATCH = 17;
const OVER_BAR = 11;
/** In lower rows the names stand beside patch and bars, and the numbers at the ends of the bars. */
const AIR = 10;
const WORDS = 70;
const NUMBER = 104;
/** Numbers that would leave the bars less than this are left out. */
const SHORTEST = 60;
const WIDEST_SHARE = 0.32;
/** From a patch to what stands beside it. */
const BESIDE = 22;
const BAR_HEIGHT = 10;

type Gauge = 'entropy' | 'surprise';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Bar {
  readonly top: number;
  readonly name: Place;
  /** Where its number ends, if there is room for it. */
  readonly number: Place | null;
}

export interface PatchPlace extends Readonly<Record<Gauge, Bar>> {
  readonly patch: Patch;
  readonly top: number;
  readonly name: Place;
}

export interface ScreenGeometry {
  readonly places: readonly PatchPlace[];
  /** How wide and high a patch is: a whole number of screen pixels for each of its own. */
  readonly side: number;
  /** From information in the reader's unit; all bars stand on this one scale. */
  readonly x: ScaleLinear<number, number>;
}

/** Four patches of a screen, one below the other, and to the right of each its two bars. */
export function screenGeometry({ width, height }: Area, unit: Unit): ScreenGeometry {
  const row = height / FROM_TOP.length;
  const isLow = row < LOWEST_ROW;
  const room = Math.min(row - (isLow ? AIR : NAME_HEIGHT), WIDEST_SHARE * width);
  const side = ACROSS * Math.max(1, Math.floor(room / ACROSS));
  const left = side + BESIDE;
  const from = isLow ? left + WORDS : left;
  const hasNumbers = !isLow || width - NUMBER - from >= SHORTEST;
  const to = isLow && hasNumbers ? width - NUMBER : width;
  const x = scaleLinear([0, natsIn(unit, MOST)], [from, to]);

  const roomyBar = (bottom: number): Bar => {
    const top = bottom - BAR_HEIGHT;
    const y = top - OVER_BAR;
    return { top, name: { x: left, y }, number: { x: width, y } };
  };
  const lowBar = (y: number): Bar => ({
    top: y - BAR_HEIGHT / 2,
    name: { x: left, y },
    number: hasNumbers ? { x: width, y } : null,
  });
  const placeAt = (top: number) =>
    isLow
      ? {
          name: { x: left, y: top + side / 6 },
          entropy: lowBar(top + side / 2),
          surprise: lowBar(top + (side * 5) / 6),
        }
      : {
          name: { x: 0, y: top + side + UNDER_PATCH },
          entropy: roomyBar(top + side / 2 - 4),
          surprise: roomyBar(top + side + 4),
        };
  const places = FROM_TOP.map((patch, i) => ({ patch, top: i * row, ...placeAt(i * row) }));
  return { places, side, x };
}

interface View {
  readonly of: Gauge;
  readonly unit: Unit;
}

/** The bars of a frame as one path: entropy, or surprise, of all four patches. */
export function barsPath(
  { places, x }: ScreenGeometry,
  screen: Screen,
  { of, unit }: View,
): string {
  return places
    .map((place) => {
      const to = x(natsIn(unit, valueOf(screen, place.patch, of)));
      return barPath(x(0), place[of].top, to - x(0));
    })
    .join('');
}

/** Where the bars of another frame end, as one path of short strokes across them. */
export function endsPath({ places, x }: ScreenGeometry, screen: Screen, unit: Unit): string {
  const end = (place: PatchPlace, of: Gauge) => {
    const at = x(natsIn(unit, valueOf(screen, place.patch, of)));
    return `M${at},${place[of].top - 3}v${BAR_HEIGHT + 6}`;
  };
  return places.map((place) => end(place, 'entropy') + end(place, 'surprise')).join('');
}

/** The rooms of the bars, from nothing to one bit. */
export function roomsPath({ places, x }: ScreenGeometry): string {
  const [from = 0, to = 0] = x.range();
  return places
    .flatMap(({ entropy, surprise }) =>
      [entropy, surprise].map(({ top }) => barPath(from, top, to - from)),
    )
    .join('');
}

function barPath(left: number, top: number, width: number): string {
  return `M${left},${top}h${width}v${BAR_HEIGHT}h${-width}Z`;
}

function valueOf({ patches, frame }: Screen, patch: Patch, of: Gauge): number {
  return latest(patches[patch], of === 'entropy' ? 'predictiveEntropy' : 'bayesianSurprise', frame);
}
