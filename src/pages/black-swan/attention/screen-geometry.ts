import type { Area } from '../../../charts/Plot';
import type { Patch } from '../../../compute/watching/screen-patches';
import { MOST, inkDepth, mapPaths, type Inked, type MapPlace } from './information-map';
import { ACROSS } from './pixel-art';
import type { Reading, Screen } from './screen';

/** By the alphabet, which does not tell where to look. */
const FROM_TOP: readonly Patch[] = ['blinking', 'changing', 'snow', 'steady'];

/** Rows at least so high have room for the name under each patch and for the number under each map. */
const LOWEST_ROW = 92;
const TEXT_HEIGHT = 33;
/** From the bottom of a picture to the middle of the words under it. */
const UNDER = 17;
/** In lower rows the names stand beside the patches, and the numbers beside the maps. */
const AIR = 10;
const BESIDE = 12;
const NAME = 100;
const NUMBER = 104;
const NARROWEST_GAP = 8;
const WIDEST_SHARE = 0.32;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the map of one reading stands, and its number if there is room for it. */
interface MapCell {
  readonly left: number;
  readonly number: (Place & { readonly anchor: 'start' | 'middle' }) | null;
}

export interface PatchPlace {
  readonly patch: Patch;
  readonly top: number;
  readonly name: Place;
  readonly predictiveEntropy: MapCell;
  readonly bayesianSurprise: MapCell;
}

export interface ScreenGeometry {
  readonly places: readonly PatchPlace[];
  /** How wide and high a patch is, and each of its maps: a whole number of screen pixels for each of its own. */
  readonly side: number;
}

/** Four patches of a screen, one below the other, and to the right of each its two maps. */
export function screenGeometry({ width, height }: Area): ScreenGeometry {
  const row = height / FROM_TOP.length;
  const isLow = row < LOWEST_ROW;
  const room = isLow
    ? Math.min(row - AIR, (width - NAME) / 3 - NARROWEST_GAP)
    : Math.min(row - TEXT_HEIGHT, WIDEST_SHARE * width);
  const side = ACROSS * Math.max(1, Math.floor(room / ACROSS));
  const gap = (width - 3 * side - (isLow ? NAME : 0)) / 2;
  const hasNumbers = !isLow || gap >= NUMBER;
  const middle = Math.floor(isLow ? side + NAME : side + gap);
  const right = Math.floor(middle + side + gap);

  const places = FROM_TOP.map((patch, i): PatchPlace => {
    const top = Math.round(i * row);
    const cell = (left: number): MapCell => ({
      left,
      number: !hasNumbers
        ? null
        : isLow
          ? { x: left + side + BESIDE, y: top + side / 2, anchor: 'start' }
          : { x: left + side / 2, y: top + side + UNDER, anchor: 'middle' },
    });
    return {
      patch,
      top,
      name: isLow ? { x: side + BESIDE, y: top + side / 2 } : { x: 0, y: top + side + UNDER },
      predictiveEntropy: cell(middle),
      bayesianSurprise: cell(right),
    };
  });
  return { places, side };
}

/** The maps of one reading of all four patches. */
export function screenMaps(
  { places, side }: ScreenGeometry,
  { patches, frame }: Screen,
  reading: Reading,
): readonly Inked[] {
  const pixel = side / ACROSS;
  return mapPaths(
    places.map((place): [Screen['patches'][Patch], MapPlace] => [
      patches[place.patch],
      { x: place[reading].left, y: place.top, pixel },
    ]),
    reading,
    frame,
  );
}

/** The grounds of all maps of one reading. */
export function groundsPath({ places, side }: ScreenGeometry, reading: Reading): string {
  return places
    .map((place) => `M${place[reading].left},${place.top}h${side}v${side}h${-side}z`)
    .join('');
}

/** How far along a strip that shows all depths of ink an amount stands: from 0 to its width. */
export function alongStrip(nats: number, width: number): number {
  return width * inkDepth(Math.min(nats, MOST));
}
