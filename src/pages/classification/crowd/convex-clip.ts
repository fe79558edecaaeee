/** A corner of a polygon, or a point on a line: across, up. */
export type Corner = readonly [x: number, y: number];

/** The side of a straight line where a x + b y + c is at most 0. */
export interface HalfPlane {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** What of a convex polygon lies in a half-plane: a convex polygon again, or none. */
export function clipPolygon(corners: readonly Corner[], { a, b, c }: HalfPlane): readonly Corner[] {
  // Hundreds of cuts a frame: plain loops, and no new polygon where nothing is cut off.
  if (!corners.some(([x, y]) => a * x + b * y + c > 0)) return corners;
  const kept: Corner[] = [];
  let from = corners.at(-1)!;
  let before = a * from[0] + b * from[1] + c;
  for (const corner of corners) {
    const height = a * corner[0] + b * corner[1] + c;
    if (before <= 0 ? height > 0 : height < 0) {
      kept.push(between(from, corner, before / (before - height)));
    }
    if (height <= 0) kept.push(corner);
    [from, before] = [corner, height];
  }
  return kept;
}

/** What of the line a x + b y + c = 0 lies in all the half-planes, by its ends; null where nothing does. */
export function clipLine(
  { a, b, c }: HalfPlane,
  sides: readonly HalfPlane[],
): readonly [Corner, Corner] | null {
  const square = a * a + b * b;
  if (square === 0) return null;
  const [x0, y0] = [(-a * c) / square, (-b * c) / square];
  let [from, to] = [-Infinity, Infinity];
  for (const side of sides) {
    const slope = side.b * a - side.a * b;
    const height = side.a * x0 + side.b * y0 + side.c;
    if (slope > 0) to = Math.min(to, -height / slope);
    else if (slope < 0) from = Math.max(from, -height / slope);
    else if (height > 0) return null;
  }
  if (!(from < to)) return null;
  return [
    [x0 - b * from, y0 + a * from],
    [x0 - b * to, y0 + a * to],
  ];
}

function between([x, y]: Corner, [toX, toY]: Corner, share: number): Corner {
  return [x + share * (toX - x), y + share * (toY - y)];
}
