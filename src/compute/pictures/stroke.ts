import type { Point } from '../point-cloud';

/** Points that a pen passes in this order, joined by straight lines; y points down. One point is a dot. */
export type Stroke = readonly Point[];

/** Straight pieces per piece of a curve: at 14 pixels no corner can be seen. */
const PIECES = 6;

/**
 * A smooth stroke through points.
 *
 *     between b and c, with neighbours a and d, at u from 0 to 1:
 *     (2b + (c - a) u + (2a - 5b + 4c - d) u^2 + (3b - a - 3c + d) u^3) / 2
 *
 * points: at least one. closed: whether it returns to the first. Returns the points and five between each two;
 * an open curve starts and ends as if its ends stood there twice.
 * Example: curveThrough([{ x: 0, y: 0 }, { x: 1, y: 0 }], false) has 7 points, on a line
 * Source: Catmull and Rom, "A class of local interpolating splines" (1974).
 */
export function curveThrough(points: Stroke, closed: boolean): Stroke {
  const count = points.length;
  const at = (index: number): Point =>
    closed ? points[(index + count) % count]! : points[Math.min(Math.max(index, 0), count - 1)]!;
  const curve: Point[] = [];
  const spans = closed ? count : count - 1;
  for (let span = 0; span < spans; span += 1) {
    const [a, b, c, d] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    for (let piece = 0; piece < PIECES; piece += 1) {
      const u = piece / PIECES;
      curve.push({ x: along([a.x, b.x, c.x, d.x], u), y: along([a.y, b.y, c.y, d.y], u) });
    }
  }
  curve.push(at(spans));
  return curve;
}

function along([a, b, c, d]: readonly [number, number, number, number], u: number): number {
  const cubic = 3 * b - a - 3 * c + d;
  const square = 2 * a - 5 * b + 4 * c - d;
  return b + (u * (c - a + u * (square + u * cubic))) / 2;
}
