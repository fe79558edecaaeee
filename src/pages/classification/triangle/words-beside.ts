import type { Place } from '../../../charts/useDrag';
import type { TrianglePlace } from './triangle-geometry';

export interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Words {
  /** About how wide they are. */
  readonly width: number;
  /** Where there is room on both sides, on the left of the point. */
  readonly prefersLeft: boolean;
  /** From where to where the drawing has room for words. */
  readonly room: readonly [from: number, to: number];
}

const BESIDE = 16;
/** Between words and an edge: its teeth, and some air. */
const AIR = 10;
/** Words further off would seem to belong to something else. */
const FARTHEST = 70;

/** Where the words of a point of the triangle stand: beside it, and where an edge would go through them, beyond that edge if it is near. */
export function wordsBeside(
  { corners: [above, left, right] }: Pick<TrianglePlace, 'corners'>,
  point: Place,
  { width, prefersLeft, room }: Words,
): WordsPlace {
  // Over the lowest edge.
  const y = left.y - point.y < BESIDE ? point.y - BESIDE : point.y;
  const down = (y - above.y) / (left.y - above.y);
  const edgeOf = (corner: Place) => above.x + down * (corner.x - above.x);

  const fitsLeft = point.x - BESIDE - width > room[0];
  const fitsRight = point.x + BESIDE + width < room[1];
  if (fitsLeft && (prefersLeft || !fitsRight)) {
    // As on the right, in the mirror.
    const x = -beyond(-point.x, width, { edge: -edgeOf(left), end: -room[0] });
    return { x, y, anchor: 'end' };
  }
  const x = beyond(point.x, width, { edge: edgeOf(right), end: room[1] });
  return { x, y, anchor: 'start' };
}

/** Where words on the right of a place start. */
function beyond(place: number, width: number, { edge, end }: { edge: number; end: number }) {
  const start = place + BESIDE;
  const isThrough = start - AIR < edge && start + width + AIR > edge;
  const moved = edge + AIR;
  return isThrough && moved - place < FARTHEST && moved + width < end ? moved : start;
}
