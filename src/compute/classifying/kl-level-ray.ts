/** Probabilities of three outcomes: a point of the triangle whose corners are the certainties. */
export type ThreeOutcomes = readonly [number, number, number];

/** As seen from a fixed P, what varies with Q: 'from-p' is KL(P || Q), 'to-p' is KL(Q || P). */
export type KlDirection = 'from-p' | 'to-p';

/** Which divergence from or to which P is to reach which level. */
export interface LevelTarget {
  readonly p: ThreeOutcomes;
  readonly logP: ThreeOutcomes;
  /** Nats, above 0. */
  readonly level: number;
  readonly direction: KlDirection;
}

/** Where a ray from P meets the boundary of the set in which the divergence is at most the level. */
export interface BoundaryPoint {
  readonly q: ThreeOutcomes;
  /** False where the ray leaves the triangle before the divergence gets to the level. */
  readonly reached: boolean;
}

const RELATIVE_PRECISION = 1e-6;
const MOST_ROUNDS = 80;
/** A ray ends where exp(-this), 1e-261, of its way is left: no drawing and hardly a double tells the difference. */
const FARTHEST = 600;

/**
 * The last point, on the way straight from P to the edge of the triangle, where the divergence is at most the level.
 *
 *     q = s P + (1 - s) exit with KL(P || q) or KL(q || P) = level; s = exp(-w), found by Newton's method in w
 *
 * target.p: three probabilities with sum 1; target.logP: their logarithms; target.level: nats, above 0 and finite.
 * exit: where the ray leaves the triangle, a distribution in which an outcome that P allows is exactly 0. For 'to-p'
 * it excludes what P excludes, since elsewhere the divergence is infinite.
 * The value at q is the level to a relative 1e-6. Where it is at most the level all the way, reached is false and q is
 * the exit, or, for 'from-p', so near to it that doubles barely go nearer: q allows all that P allows. An exit that is
 * P itself is returned.
 * Example: for P = [1, 0, 0], 'from-p', level log 2 and exit [0, 1, 0], q is [0.5, 0.5, 0].
 */
export function boundaryPoint(target: LevelTarget, exit: ThreeOutcomes): BoundaryPoint {
  const { level, direction } = target;
  const end = direction === 'to-p' ? Infinity : FARTHEST;
  if (alongRay(target, exit, end).value <= level) {
    return { q: pointAt(target, exit, end), reached: false };
  }
  let nearest = 0;
  let farthest = FARTHEST;
  let w = firstGuess(target, exit);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { value, slope } = alongRay(target, exit, w);
    const excess = value - level;
    if (Math.abs(excess) <= RELATIVE_PRECISION * level) break;
    if (excess > 0) farthest = w;
    else nearest = w;
    const next = w - excess / slope;
    w = next > nearest && next < farthest ? next : (nearest + farthest) / 2;
  }
  return { q: pointAt(target, exit, w), reached: true };
}

/** The divergence after the way w from P towards the exit, and its derivative there. */
function alongRay(
  { p, logP, direction }: LevelTarget,
  exit: ThreeOutcomes,
  w: number,
): { value: number; slope: number } {
  const s = Math.exp(-w);
  let value = 0;
  let slope = 0;
  for (let i = 0; i < 3; i += 1) {
    const massP = p[i]!;
    const massExit = exit[i]!;
    const massQ = s * massP + (1 - s) * massExit;
    if (massP === 0 || (massQ === 0 && direction === 'to-p')) continue;
    const logQOverP = massExit === 0 ? -w : Math.log(massQ) - logP[i]!;
    if (direction === 'to-p') {
      value += massQ * logQOverP;
      slope += s * (massExit - massP) * logQOverP;
    } else {
      value -= massP * logQOverP;
      slope += massExit === 0 ? massP : massP * ((s * (massP - massExit)) / massQ);
    }
  }
  return { value, slope };
}

/** From the parabola that the divergence is near P. */
function firstGuess({ p, level }: LevelTarget, exit: ThreeOutcomes): number {
  let curvature = 0;
  for (let i = 0; i < 3; i += 1) {
    const massP = p[i]!;
    const gap = exit[i]! - massP;
    if (gap !== 0) curvature += (gap * gap) / Math.max(massP, level);
  }
  return Math.min(Math.sqrt((2 * level) / curvature), FARTHEST / 2);
}

function pointAt({ p, direction }: LevelTarget, exit: ThreeOutcomes, w: number): ThreeOutcomes {
  const s = Math.exp(-w);
  const mass = (i: 0 | 1 | 2): number => {
    const massQ = s * p[i] + (1 - s) * exit[i];
    return massQ === 0 && p[i] > 0 && direction === 'from-p' ? Number.MIN_VALUE : massQ;
  };
  return [mass(0), mass(1), mass(2)];
}
