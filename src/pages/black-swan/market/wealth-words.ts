import type { Area } from '../../../charts/Plot';
import type { WealthCourse } from './wealth-course';

type Line = Pick<WealthCourse, 'at' | 'x' | 'expectedEnd'>;

/** Where a line of words begins or ends. */
export interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const BESIDE = 16;
const FROM_EDGE = 10;
const FAR = 36;
const LINE_HEIGHT = 20;
/** About how wide “dotted: expected growth” is, and what stands at you. */
const WORDS = 160;
const YOURS = 130;

/** How high the dotted line is at a place. */
export function expectedAt({ at, x, expectedEnd }: Line, place: number): number {
  const share = place / (x.range()[1] ?? 1);
  return at(0) + (expectedEnd - at(0)) * share;
}

/**
 * Where the dotted line is named: at the end of the drawing that you are not at. Where you are at the right, in the
 * corner that the line leaves free; else along the line of 1, on the side of the dotted line if that is far off, on
 * the other if it is near; and where your own words are in the way, on the other side of that line, or at the edge.
 */
export function expectedWords(line: Line, { width, height }: Area, yours: WordsPlace): WordsPlace {
  const { at, expectedEnd } = line;
  const rise = at(0) - expectedEnd;
  if (yours.anchor === 'end') {
    return { x: 6, y: rise > 0 ? FROM_EDGE : height - FROM_EDGE, anchor: 'start' };
  }
  const isBelow = Math.abs(rise) > FAR !== rise >= 0;
  const beside = isBelow ? BESIDE : -BESIDE;
  const heights = [
    at(0) + beside,
    at(0) - beside,
    rise > 0 ? height - FROM_EDGE : FROM_EDGE,
    rise > 0 ? FROM_EDGE : height - FROM_EDGE,
  ].filter((y) => y >= FROM_EDGE && y <= height - FROM_EDGE);
  const areApart = yours.x + YOURS < width - WORDS;
  const free = heights.find((y) => areApart || Math.abs(y - yours.y) >= LINE_HEIGHT);
  return { x: width, y: free ?? at(0) + beside, anchor: 'end' };
}
