import type { ThreeOutcomes } from './kl-level-ray';

/** One end of an arc of a convex outline in the triangle, and the direction in which the outline goes on there. */
export interface ArcEnd {
  readonly q: ThreeOutcomes;
  readonly tangent: ThreeOutcomes;
}

/** Relative to the chord: less than that is rounding. */
const STRAIGHT = 1e-9;

/**
 * The direction of a level line of a function on the triangle, counterclockwise about lower values in a triangle with
 * corner 0 on top and corner 1 on the left.
 *
 *     (g2 - g1, g0 - g2, g1 - g0), to length 1
 *
 * gradient: the three partial derivatives, finite and not all equal; a common summand changes nothing. Returns the
 * components of a difference of distributions (sum 0), in sides of the triangle.
 * Example: unitTangent([-1, 0, 0]) is [0, -1, 1]: along the side from corner 1 to corner 2.
 */
export function unitTangent([g0, g1, g2]: ThreeOutcomes): ThreeOutcomes {
  const scale = Math.max(Math.abs(g0), Math.abs(g1), Math.abs(g2));
  const d0 = (g2 - g1) / scale;
  const d1 = (g0 - g2) / scale;
  const d2 = (g1 - g0) / scale;
  const length = drawnLength(d0, d1, d2);
  return [d0 / length, d1 / length, d2 / length];
}

/**
 * How far, at most, an arc that turns left leaves its chord: a convex curve keeps inside the triangle that the chord
 * makes with the tangents at its ends.
 *
 *     height of that triangle = (t1 x c)(c x t2) / ((t1 x t2) |c|), c the chord, t1 and t2 the tangents
 *
 * first, last: the ends, counterclockwise. In sides of the large triangle, where the tangents have length 1, from 0 (a
 * straight arc, or none) to Infinity (the arc turns by half a turn or more).
 * Example: for a chord of length 1 that the arc leaves and meets at 45 degrees it is 0.5.
 */
export function largestGap(first: ArcEnd, last: ArcEnd): number {
  const chord: ThreeOutcomes = [
    last.q[0] - first.q[0],
    last.q[1] - first.q[1],
    last.q[2] - first.q[2],
  ];
  const length = drawnLength(chord[0], chord[1], chord[2]);
  const turnIn = drawnCross(first.tangent, chord);
  const turnOut = drawnCross(chord, last.tangent);
  if (Math.min(turnIn, turnOut) <= STRAIGHT * length) return 0;
  const turn = drawnCross(first.tangent, last.tangent);
  return turn > 0 ? (turnIn * turnOut) / (turn * length) : Infinity;
}

/** The length of a difference of distributions in an equilateral triangle of side 1. */
function drawnLength(d0: number, d1: number, d2: number): number {
  return Math.sqrt((d0 * d0 + d1 * d1 + d2 * d2) / 2);
}

/** The cross product of two such differences: positive if the second is to the left of the first. */
function drawnCross(a: ThreeOutcomes, b: ThreeOutcomes): number {
  return (Math.sqrt(3) / 2) * (a[0] * b[1] - a[1] * b[0]);
}
