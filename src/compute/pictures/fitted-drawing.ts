import type { Stroke } from './stroke';
import { inkStrokes, type Pen } from './stroke-ink';

/** Where a kind of image has its ink, on average. */
export interface DrawingBox {
  /** Pixels, without the line's own thickness. */
  readonly width: number;
  readonly height: number;
  readonly pen: Pen;
}

/**
 * A picture of what somebody has drawn, moved and stretched so that it lies where the model's images do and
 * inked by the same pen. Without that nearly every drawing would be unlike all the model has seen.
 *
 * It is made as high as the box, and narrower than its own proportions where it would be wider than the box, but
 * by half at most: a flat drawing stays flat. A dot stays a dot, in the middle.
 *
 * strokes: in any unit, y down; empty ones do not count. Returns side * side bytes, 0 for paper to 255 for
 * ink; all paper when nothing is drawn. Moving or magnifying all strokes together changes nothing, to rounding.
 */
export function fitDrawing(strokes: readonly Stroke[], box: DrawingBox): Uint8Array {
  const points = strokes.flat();
  const left = Math.min(...points.map(({ x }) => x));
  const width = Math.max(...points.map(({ x }) => x)) - left;
  const top = Math.min(...points.map(({ y }) => y));
  const height = Math.max(...points.map(({ y }) => y)) - top;

  const down = limited(Math.min(box.height / height, (2 * box.width) / width));
  const across = Math.min(down, limited(box.width / width));
  const { pen } = box;
  const placed = strokes.map((stroke) =>
    stroke.map(({ x, y }) => ({
      x: pen.side / 2 + across * (x - left - width / 2),
      y: pen.side / 2 + down * (y - top - height / 2),
    })),
  );
  return inkStrokes(placed, pen);
}

/** A dot may be magnified as one likes. */
function limited(scale: number): number {
  return Math.min(scale, Number.MAX_VALUE);
}
