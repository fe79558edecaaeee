import type { Area } from '../../../charts/Plot';
import { spread } from '../../../charts/spread';
import type { TangentGeometry } from './tangent-geometry';

interface Words {
  readonly x: number;
  /** Of the middle of their lines. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface TangentWords {
  /** A narrow drawing has them in two lines. */
  readonly isNarrow: boolean;
  readonly gap: Words;
  readonly entropyOfP: Words;
  readonly entropyOfQ: Words;
}

const NARROW = 420;
/** About how wide the words are, and half as high, in one line and in two. */
const ONE_LINE = { gap: 145, entropy: 165, half: 11 };
const TWO_LINES = { gap: 82, entropy: 96, half: 19 };
/** How far the gap's words go back over the gap: there the tangent is higher. */
const BACK = 16;
const BESIDE = 16;
const BESIDE_STEM = 6;
const AIR = 5;
/** Of a handle, with air. */
const RING = 13;
/** Above the drawing there is a little room under the axis title. */
const INTO_MARGIN = 5;
/** Of the margin beside the drawing, this much is free. */
const BEYOND = 18;

/** Where the words stand: the gap's above the tangent and off its handle, the entropies under the curve. */
export function tangentWords(area: Area, geometry: TangentGeometry): TangentWords {
  const isNarrow = area.width < NARROW;
  const size = isNarrow ? TWO_LINES : ONE_LINE;
  const gap = gapWords(area, geometry, size);
  const ofQ = touchWords(area, geometry, size);
  const ofP = stemWords(area, geometry, size);
  const spanOfQ = spanOf(ofQ, size.entropy);
  // With p near q they may want the same line.
  const isCrowded =
    meet(spanOfQ, spanOf(gap, size.gap)) || meet(spanOfQ, spanOf(ofP, size.entropy));
  const wanted = [gap.y, ofQ.y, ofP.y];
  const [gapY = 0, yOfQ = 0, yOfP = 0] = isCrowded
    ? spreadDown(wanted, 2 * size.half, area.height - size.half)
    : wanted;
  return {
    isNarrow,
    gap: { ...gap, y: gapY },
    entropyOfQ: { ...ofQ, y: yOfQ },
    entropyOfP: { ...ofP, y: yOfP },
  };
}

type Span = readonly [from: number, to: number];

function spanOf({ x, anchor }: Omit<Words, 'y'>, width: number): Span {
  return anchor === 'end' ? [x - width, x] : [x, x + width];
}

/** Whether one is over or under the other. */
function meet(one: Span, other: Span): boolean {
  return one[0] < other[1] && one[1] > other[0];
}

/** Rather downwards: over the highest words is the tangent. */
function spreadDown(heights: readonly number[], line: number, lowest: number): readonly number[] {
  const fromBelow = heights.map((y) => lowest - y);
  return spread(fromBelow, line, lowest).map((y) => lowest - y);
}

type Size = typeof ONE_LINE;

function gapWords(area: Area, geometry: TangentGeometry, size: Size): Words {
  const { p, q, falls, infinite, tangentAt } = geometry;
  const highest = size.half - INTO_MARGIN;
  const anchor = falls === 'left' ? 'end' : 'start';
  const inside = (x: number) =>
    falls === 'left'
      ? Math.min(area.width, Math.max(size.gap - BEYOND, x))
      : Math.max(0, Math.min(area.width + BEYOND - size.gap, x));
  // Where there is no tangent over the gap, there is room only beside it.
  if (infinite) {
    return { x: inside(p.x + (falls === 'left' ? -BESIDE : BESIDE)), y: highest, anchor };
  }

  const x = inside(p.x + (falls === 'left' ? BACK : -BACK));
  const span = spanOf({ x, anchor }, size.gap);
  const above = Math.min(tangentAt(x), isOverHandle(span, geometry) ? q.onCurve - RING : Infinity);
  const y = above - AIR - size.half;
  return y < highest ? besideTallGap(area, geometry, size) : { x, y, anchor };
}

/** Under a tangent that is too high for words above it, rather where it rises. */
function besideTallGap({ width }: Area, geometry: TangentGeometry, size: Size): Words {
  const { p, q, falls, tangentAt } = geometry;
  const hasRoomLeft = p.x > BESIDE + size.gap;
  const hasRoomRight = width - p.x > BESIDE + size.gap;
  const isLeft = falls === 'left' ? !hasRoomRight : hasRoomLeft;
  const x = p.x + (isLeft ? -BESIDE : BESIDE);
  const anchor = isLeft ? 'end' : 'start';
  const span = spanOf({ x, anchor }, size.gap);
  const lines = [...span.map(tangentAt), isOverHandle(span, geometry) ? q.onCurve + RING : 0];
  const under = Math.max(...lines) + AIR + size.half;
  return { x, y: Math.max(under, (p.onTangent + p.onCurve) / 2), anchor };
}

function isOverHandle(span: Span, { q }: TangentGeometry): boolean {
  return meet(span, [q.x - RING, q.x + RING]);
}

/** Towards the middle there is room under the curve; where the curve is too low for that, beside the handle. */
function touchWords({ width, height }: Area, { q, curveAt }: TangentGeometry, size: Size): Words {
  const anchor = q.x > width / 2 ? 'end' : 'start';
  const inwards = anchor === 'end' ? -1 : 1;
  const far = q.x + inwards * (BESIDE_STEM + size.entropy);
  const under = Math.max(q.onCurve + RING, curveAt(far) + AIR) + size.half;
  const lowest = height - size.half;
  const isBeside = under > lowest;
  return {
    x: q.x + inwards * (isBeside ? BESIDE : BESIDE_STEM),
    y: isBeside ? lowest : under,
    anchor,
  };
}

function stemWords({ width, height }: Area, { p }: TangentGeometry, size: Size): Words {
  const anchor = p.x > width / 2 ? 'end' : 'start';
  return {
    x: p.x + (anchor === 'end' ? -BESIDE : BESIDE),
    y: Math.min(height - size.half, (p.onCurve + height) / 2),
    anchor,
  };
}
