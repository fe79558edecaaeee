import { largestGap, unitTangent, type ArcEnd } from './convex-arc';
import { excessOverOne } from '../distribution';
import {
  boundaryPoint,
  type BoundaryPoint,
  type KlDirection,
  type LevelTarget,
  type ThreeOutcomes,
} from './kl-level-ray';

type Outcome = 0 | 1 | 2;

const CORNERS: readonly [ThreeOutcomes, ThreeOutcomes, ThreeOutcomes] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const OUTCOMES: readonly Outcome[] = [0, 1, 2];
const AFTER: readonly [Outcome, Outcome, Outcome] = [1, 2, 0];
const BEFORE: readonly [Outcome, Outcome, Outcome] = [2, 0, 1];

/** How far, at most, a drawn chord may be off the curve, as a share of the triangle's side. */
const FLAT = 2e-4;
const DEEPEST_SPLIT = 16;

/**
 * The outline of the distributions Q of three outcomes that lie within a given divergence of P, to be drawn in the
 * equilateral triangle whose corners are the certainties.
 *
 *     boundary of { Q : KL(P || Q) <= level } for 'from-p', of { Q : KL(Q || P) <= level } for 'to-p'
 *
 * p: three probabilities, normalised before use. level: nats, above 0. Returns a closed polygon without repeating its
 * first point: distributions [q0, q1, q2] in the order round P in which the corners 0, 1, 2 follow each other, among
 * them those straight towards the corners; entries at least 0, exactly 0 on an edge. Each has the level as its value
 * to a relative 1e-6, or lies on an edge with a smaller value (for 'from-p' P has to exclude that edge's outcome, or
 * the edge is nearer than 1e-260). Points are closer where the curve bends: the polygon is off the curve by less than
 * 2e-4 of the triangle's side.
 * The set is convex. Where P is the corner i, 'from-p' it is the corner cut off by the line Q(i) = exp(-level), and P
 * one of three points. 'To-p' Q may not allow what P excludes: where P lies on an edge the set is a segment of that
 * edge and its two ends are returned, where P is a corner it is P and the one point is returned.
 * Throws RangeError unless p has three entries, finite, at least 0, with a sum within 1e-9 of 1, and level is finite
 * and above 0.
 * Example: klLevelSet([1, 0, 0], Math.LN2, 'from-p') is [[1, 0, 0], [0.5, 0.5, 0], [0.5, 0, 0.5]] to rounding
 * Source: convexity of KL in either argument is Cover & Thomas, Elements of Information Theory, 2nd ed., theorem 2.7.2.
 */
export function klLevelSet(
  p: readonly number[],
  level: number,
  direction: KlDirection,
): readonly ThreeOutcomes[] {
  const target = checkedTarget(p, level, direction);
  const allowed = OUTCOMES.filter((i) => target.p[i] > 0);
  if (direction === 'to-p' && allowed.length === 1) return [target.p];
  if (direction === 'to-p' && allowed.length === 2) {
    return allowed.map((corner) => boundaryPoint(target, CORNERS[corner]).q);
  }
  const towardsCorners = CORNERS.map((corner) => boundaryPoint(target, corner));
  return OUTCOMES.flatMap((corner) => {
    const first = towardsCorners[corner]!;
    const last = towardsCorners[AFTER[corner]]!;
    const side = BEFORE[corner];
    // No ray from P leaves through a side on which P lies.
    if (target.p[side] === 0) return [first.q];
    const sweep = { target, side };
    return [first.q, ...pointsBetween(sweep, arcEnd(sweep, first), arcEnd(sweep, last))];
  });
}

function checkedTarget(p: readonly number[], level: number, direction: KlDirection): LevelTarget {
  const total = 1 + excessOverOne(p, 'p');
  if (p.length !== 3) throw new RangeError(`p has ${p.length} outcomes: it has to have 3`);
  if (!(level > 0 && level < Infinity)) {
    throw new RangeError(`level is ${level}: it has to be finite and above 0`);
  }
  const normalised: ThreeOutcomes = [p[0]! / total, p[1]! / total, p[2]! / total];
  const [p0, p1, p2] = normalised;
  return { p: normalised, logP: [Math.log(p0), Math.log(p1), Math.log(p2)], level, direction };
}

/** The part of the outline that P sees in front of one side of the triangle: that on which Q(side) is 0. */
interface Sweep {
  readonly target: LevelTarget;
  readonly side: Outcome;
}

/** The points of the outline that are needed between two of them, halving what is not flat yet. */
function pointsBetween(sweep: Sweep, first: ArcEnd, last: ArcEnd): readonly ThreeOutcomes[] {
  const points: ThreeOutcomes[] = [];
  const halve = (from: ArcEnd, to: ArcEnd, depth: number): void => {
    if (depth === DEEPEST_SPLIT || isFlat(sweep, from, to)) return;
    const exit = exitOverMiddle(sweep, from.q, to.q);
    const middle = arcEnd(sweep, boundaryPoint(sweep.target, exit));
    halve(from, middle, depth + 1);
    points.push(middle.q);
    halve(middle, to, depth + 1);
  };
  halve(first, last, 0);
  return points;
}

/** Between the chord and the triangle's own side there may be no room for more than FLAT, however the outline bends. */
function isFlat({ side }: Sweep, from: ArcEnd, to: ArcEnd): boolean {
  return Math.max(from.q[side], to.q[side]) <= FLAT || largestGap(from, to) <= FLAT;
}

/** Where the ray from P through the middle of a chord leaves the triangle. */
function exitOverMiddle(
  { target: { p }, side }: Sweep,
  from: ThreeOutcomes,
  to: ThreeOutcomes,
): ThreeOutcomes {
  const middle = (i: Outcome): number => (from[i] + to[i]) / 2;
  const share = (i: Outcome): number => Math.max(0, p[side] * middle(i) - p[i] * middle(side));
  const shares: ThreeOutcomes = [share(0), share(1), share(2)];
  const total = shares[0] + shares[1] + shares[2];
  return [shares[0] / total, shares[1] / total, shares[2] / total];
}

function arcEnd({ target: { p, logP, direction }, side }: Sweep, point: BoundaryPoint): ArcEnd {
  const { q, reached } = point;
  const slope = (i: Outcome): number => {
    if (direction === 'from-p') return p[i] === 0 ? 0 : -p[i] / q[i];
    // Out of reach of the level the triangle itself is the limit.
    if (!reached) return i === side ? -1 : 0;
    return Math.log(Math.max(q[i], Number.MIN_VALUE)) - logP[i];
  };
  return { q, tangent: unitTangent([slope(0), slope(1), slope(2)]) };
}
