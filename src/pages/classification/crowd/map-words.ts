import type { Area } from '../../../charts/Plot';
import type { Place } from '../../../charts/useDrag';
import { CLASSES } from '../classes';
import type { BeliefRegions } from './belief-regions';
import type { Crowd } from './crowd';
import { markReach, outOfSight, type PlaneScales } from './crowd-map';
import { boxRound, freePlace, overlap, type Box } from './free-place';

/** Words at a place, and which of their ends stands there. */
export interface MapWords extends Place {
  readonly anchor: 'start' | 'middle' | 'end';
  /** About how wide they are. */
  readonly room: number;
}

/** About how much room words take on the map. */
const LINE = 20;
const SHORT_NAME = 62;
const LONG_NAME = 76;
const PRICE = { width: 78, height: LINE };
const RING = { width: 26, height: 26 };
const BESIDE_RING = 14;
const OVER_RING = 24;
const FROM_SIDE = 6;
const FROM_TOP = 16;

interface Covered {
  readonly points: readonly Place[];
  readonly handles: readonly Place[];
}

/** The names of the clouds, and the longer one of the odd cat, by their handles: off each other, and over few points. */
export function nameWords(area: Area, covered: Covered): readonly MapWords[] {
  const names: MapWords[] = [];
  covered.handles.forEach((handle, i) => {
    const taken = [
      ...covered.handles.filter((other) => other !== handle).map((other) => boxRound(other, RING)),
      ...names.map(boxOf),
    ];
    const room = i === CLASSES.length ? LONG_NAME : SHORT_NAME;
    const costs = placesBy(handle, room, area).map((words) => ({
      words,
      cost: costOf(boxOf(words), area, { points: covered.points, taken }),
    }));
    names.push(costs.reduce((best, one) => (one.cost < best.cost ? one : best)).words);
  });
  return names;
}

function placesBy({ x, y }: Place, room: number, { width, height }: Area): readonly MapWords[] {
  // At an edge or in a corner they keep within the map.
  const inside = Math.min(height - LINE / 2, Math.max(LINE / 2, y));
  const middle = Math.min(width - room / 2, Math.max(room / 2, x));
  return [
    { x: x + BESIDE_RING, y: inside, anchor: 'start', room },
    { x: x - BESIDE_RING, y: inside, anchor: 'end', room },
    { x: middle, y: y + OVER_RING, anchor: 'middle', room },
    { x: middle, y: y - OVER_RING, anchor: 'middle', room },
  ];
}

/** How many points a box covers; a handle or another name counts as more than all of them, and the edge as still more. */
function costOf(
  box: Box,
  { width, height }: Area,
  { points, taken }: { readonly points: readonly Place[]; readonly taken: readonly Box[] },
): number {
  const { left, right, top, bottom } = box;
  if (left < 0 || right > width || top < 0 || bottom > height) return Infinity;
  const hidden = points.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
  return hidden.length + points.length * taken.filter((other) => overlap(box, other)).length;
}

function boxOf(words: MapWords): Box {
  return boxRound(middleOf(words), { width: words.room, height: LINE });
}

/** For each class what the classifier says, at the edge where it is surest of it. */
export function regionWords(
  { strongholds }: BeliefRegions,
  { width, height }: Area,
  { x, y }: PlaneScales,
): readonly (MapWords | null)[] {
  return strongholds.map((place) => {
    if (!place) return null;
    const across = x(place[0]);
    return {
      x: Math.min(width - FROM_SIDE, Math.max(FROM_SIDE, across)),
      y: Math.min(height - FROM_TOP, Math.max(FROM_TOP, y(place[1]))),
      anchor: across < width * 0.2 ? 'start' : across > width * 0.8 ? 'end' : 'middle',
      room: SHORT_NAME,
    };
  });
}

interface Taken {
  readonly handles: readonly Place[];
  readonly words: readonly MapWords[];
}

/** Where the price of the dearest point stands, clear of handles and other words; null where the point cannot be seen or is right. */
export function priceWords(
  { dearest, scores, points }: Crowd,
  { width, height }: Area,
  { scales, handles, words }: Taken & { readonly scales: PlaneScales },
): Place | null {
  const [score, point] = [scores[dearest.index], points[dearest.index]];
  if (!score || !point || score.right || outOfSight([point]) > 0) return null;
  const [x, y] = [scales.x(point.x), scales.y(point.y)];
  const away = markReach(score) + PRICE.height / 2 + 4;
  const aside = markReach(score) + PRICE.width / 2 + 4;
  const places = [
    { x, y: y + away },
    { x, y: y - away },
    { x: x - aside, y },
    { x: x + aside, y },
    { x: x - aside, y: y + away },
    { x: x + aside, y: y + away },
    { x: x - aside, y: y - away },
    { x: x + aside, y: y - away },
    // In a corner the name is beside the point, and the price goes over it.
    { x, y: y - away - LINE / 2 },
    { x, y: y + away + LINE / 2 },
  ].map((place) => ({
    x: Math.min(width - PRICE.width / 2, Math.max(PRICE.width / 2, place.x)),
    y: Math.min(height - PRICE.height / 2, Math.max(PRICE.height / 2, place.y)),
  }));
  return freePlace(places, PRICE, [
    ...handles.map((handle) => boxRound(handle, RING)),
    ...words.map(boxOf),
  ]);
}

function middleOf({ x, y, anchor, room }: MapWords): Place {
  const toMiddle = { start: room / 2, middle: 0, end: -room / 2 };
  return { x: x + toMiddle[anchor], y };
}
