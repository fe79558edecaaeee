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
  const heights = corners.map(([x, y]) => a * x + b * y + c);
  if (heights.every((height) => height <= 0)) return corners;
  return corners.flatMap((corner, i): readonly Corner[] => {
    const j = (i + 1) % corners.length;
    const [here, next] = [heights[i]!, heights[j]!];
    const kept = here <= 0 ? [corner] : [];
    const crosses = here <= 0 ? next > 0 : next < 0;
    return crosses ? [...kept, between(corner, corners[j]!, here / (here - next))] : kept;
  });
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
