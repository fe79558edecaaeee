import type { Place } from '../../../charts/useDrag';
import { klDivergence } from '../../../compute/divergence';
import type { KlDirection, ThreeOutcomes } from '../../../compute/classifying/kl-level-ray';
import { klLevelSet } from '../../../compute/classifying/kl-level-set';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { TrianglePlace } from './triangle-geometry';

export interface Contour {
  /** In the reader's unit. */
  readonly level: number;
  readonly path: string;
  /** Where its number stands; null where the contour does not come to its level or there is no room. */
  readonly label: Place | null;
}

interface Seen {
  readonly p: readonly number[];
  readonly direction: KlDirection;
  readonly unit: Unit;
}

/** In the reader's unit. */
export const LEVELS = [0.1, 0.25, 0.5, 1, 2, 4];
const BETWEEN_LABELS = 19;
/** Nearer to a corner its name is in the way. */
const FROM_CORNER = 24;
const BESIDE = 16;

/** Where the divergence from or to P is the same, innermost first. */
export function triangleContours(
  triangle: TrianglePlace,
  { p, direction, unit }: Seen,
): readonly Contour[] {
  const from = triangle.toPlace(p as ThreeOutcomes);
  const outward = towards(from, farthestCorner(triangle, from));
  const level = (nats: number) => nats / natsIn(unit, 1);
  const contours: Contour[] = [];
  let last = from;
  for (const shown of LEVELS) {
    const outline = klLevelSet(p, level(shown), direction);
    const end = outermost(outline, triangle, outward);
    const reached = isAt(end.q, { p, direction, level: level(shown) });
    const beside = besideEdge(end.place, triangle);
    const hasRoom =
      reached &&
      distance(end.place, last) >= BETWEEN_LABELS &&
      distance(beside, from) >= BETWEEN_LABELS &&
      triangle.corners.every((corner) => distance(end.place, corner) >= FROM_CORNER);
    if (hasRoom) last = end.place;
    contours.push({
      level: shown,
      path: triangle.pathOf(outline),
      label: hasRoom ? beside : null,
    });
  }
  return contours;
}

/** Away from the middle of the triangle: beside an edge that is outside of it. */
function besideEdge(place: Place, { corners }: TrianglePlace): Place {
  const middle = {
    x: (corners[0].x + corners[1].x + corners[2].x) / 3,
    y: (corners[0].y + corners[1].y + corners[2].y) / 3,
  };
  const outward = towards(middle, place);
  return { x: place.x + BESIDE * outward.x, y: place.y + BESIDE * outward.y };
}

/** The numbers of the contours run out towards the corner that leaves them most room, the right one if there are two. */
function farthestCorner({ corners }: TrianglePlace, from: Place): Place {
  const [above, left, right] = corners;
  return [above, left].reduce(
    (farthest, corner) =>
      distance(from, corner) > distance(from, farthest) + 1 ? corner : farthest,
    right,
  );
}

function outermost(
  outline: readonly ThreeOutcomes[],
  triangle: TrianglePlace,
  outward: Place,
): { readonly q: ThreeOutcomes; readonly place: Place } {
  const ends = outline.map((q) => ({ q, place: triangle.toPlace(q) }));
  const along = ({ x, y }: Place) => x * outward.x + y * outward.y;
  return ends.reduce((most, end) => (along(end.place) > along(most.place) ? end : most));
}

interface Level {
  readonly p: readonly number[];
  readonly direction: KlDirection;
  /** In nats. */
  readonly level: number;
}

/** An outline also runs along edges, where the divergence has not come to the level. */
function isAt(q: ThreeOutcomes, { p, direction, level }: Level): boolean {
  const value = direction === 'from-p' ? klDivergence(p, q) : klDivergence(q, p);
  return Math.abs(value - level) < 1e-3 * level;
}

function towards(from: Place, to: Place): Place {
  const length = distance(from, to);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
