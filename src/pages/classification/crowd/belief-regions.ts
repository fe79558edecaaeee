import { range } from 'd3';
import { entropy } from '../../../compute/divergence';
import { classifierLogits, type Classifier } from '../../../compute/classifying/softmax-classifier';
import { clipLine, clipPolygon, type Corner, type HalfPlane } from './convex-clip';
import { PLANE } from '../params';

/** From what confidence on a band is drawn. From a half on, whoever is that sure of a class has it as the favourite. */
export const SURE = [0.5, 0.7, 0.9, 0.99] as const;

/** What a classifier believes over the plane, in the plane's own coordinates. */
export interface BeliefRegions {
  /** For each level of `SURE`: one convex polygon for each class, empty where nowhere in sight is it that sure. */
  readonly bands: readonly (readonly (readonly Corner[])[])[];
  /** Where two classes are equally likely and the third is no likelier. */
  readonly borders: readonly (readonly [Corner, Corner])[];
  /** For each class the place at the edge where it is surest; null where no place at the edge has it as the favourite. */
  readonly strongholds: readonly (Corner | null)[];
}

const SQUARE: readonly Corner[] = [
  [-PLANE, -PLANE],
  [PLANE, -PLANE],
  [PLANE, PLANE],
  [-PLANE, PLANE],
];
const SIDES: readonly HalfPlane[] = [
  { a: 1, b: 0, c: -PLANE },
  { a: -1, b: 0, c: -PLANE },
  { a: 0, b: 1, c: -PLANE },
  { a: 0, b: -1, c: -PLANE },
];
const EDGE: readonly Corner[] = range(-1, 1, 1 / 8).flatMap((step): readonly Corner[] => {
  const along = step * PLANE;
  return [
    [along, -PLANE],
    [PLANE, along],
    [-along, PLANE],
    [-PLANE, -along],
  ];
});
/** How the two other classes share what a class leaves them, evenly in log odds, and the entropy of that. */
const SHARES = [0, ...range(-6, 6.5, 0.5).map((logOdds) => 1 / (1 + Math.exp(-logOdds))), 1].map(
  (share) => ({ share, spread: entropy([share, 1 - share]) }),
);
const OTHERS = [
  [1, 2],
  [0, 2],
  [0, 1],
] as const;

/** Over three classes. */
export function beliefRegions(weights: Classifier, sharpness: number): BeliefRegions {
  return {
    bands: SURE.map((level) =>
      OTHERS.map((others, sure) => region(weights, { sure, others, level, sharpness })),
    ),
    borders: OTHERS.flatMap(([one, other], third) => {
      const line = difference(weights, one, other);
      const border = clipLine(line, [...SIDES, difference(weights, third, one)]);
      return border ? [border] : [];
    }),
    strongholds: OTHERS.map((_, sure) => stronghold(weights, sure)),
  };
}

interface Region {
  readonly sure: number;
  readonly others: readonly [number, number];
  readonly level: number;
  readonly sharpness: number;
}

/**
 * Where a class has at least chance `level`: log(e^u + e^v) <= log(1/level - 1), u and v the logits of the others
 * less its own. The left side is the largest of w u + (1 - w) v + H(w) over all shares w, so that every share gives a
 * half-plane that touches the region, and the region is what all of them have in common. No grid, no steps, and weights of 0 need no
 * care.
 */
function region(weights: Classifier, { sure, others, level, sharpness }: Region) {
  const [u, v] = others.map((other) => difference(weights, other, sure)) as [HalfPlane, HalfPlane];
  const odds = Math.log(1 / level - 1);
  let corners = SQUARE;
  for (const { share, spread } of SHARES) {
    const mix = (one: number, other: number) => sharpness * (share * one + (1 - share) * other);
    corners = clipPolygon(corners, {
      a: mix(u.a, v.a),
      b: mix(u.b, v.b),
      c: mix(u.c, v.c) + spread - odds,
    });
    if (corners.length === 0) break;
  }
  return corners;
}

/** The logit of one class less that of another, over the plane. */
function difference(weights: Classifier, one: number, other: number): HalfPlane {
  const [c, a, b] = weights[one]!;
  const [otherC, otherA, otherB] = weights[other]!;
  return { a: a - otherA, b: b - otherB, c: c - otherC };
}

function stronghold(weights: Classifier, sure: number): Corner | null {
  let best: { readonly lead: number; readonly place: Corner } | null = null;
  for (const place of EDGE) {
    const logits = classifierLogits(weights, ...place);
    const lead = logits[sure]! - Math.max(...OTHERS[sure]!.map((other) => logits[other]!));
    if (lead > (best?.lead ?? 0)) best = { lead, place };
  }
  return best && best.place;
}
