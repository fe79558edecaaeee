import type { Area } from '../../../charts/Plot';
import { closedPath } from '../../../charts/line-path';
import type { Place } from '../../../charts/useDrag';

type ThreeClasses = readonly [number, number, number];

/** The triangle of all distributions over three classes: where each lies in the drawing, and back. */
export interface TrianglePlace {
  /** Where each class is certain: on top, left at the bottom, right at the bottom. */
  readonly corners: readonly [Place, Place, Place];
  readonly toPlace: (q: ThreeClasses) => Place;
  /** Of a place outside the triangle, the distribution at the nearest place of the triangle. */
  readonly toDistribution: (place: Place) => ThreeClasses;
  /** The closed outline through distributions, as SVG: two make a segment, one a dot. */
  readonly pathOf: (points: readonly ThreeClasses[]) => string;
}

const HEIGHT_OF_SIDE = Math.sqrt(3) / 2;
/** Near an edge a tenth of a pixel makes a difference to the divergence. */
const DECIMALS = 3;
/** A distribution nearer to an edge than that is on it, or a corner would come back with a chance of 1e-17 for the others. */
const ROUNDING = 1e-12;

/** The largest equilateral triangle that fits into an area, in the middle of it. */
export function trianglePlace({ width, height }: Area): TrianglePlace {
  const side = Math.min(width, height / HEIGHT_OF_SIDE);
  const tall = side * HEIGHT_OF_SIDE;
  const top = (height - tall) / 2;
  const corners: TrianglePlace['corners'] = [
    { x: width / 2, y: top },
    { x: (width - side) / 2, y: top + tall },
    { x: (width + side) / 2, y: top + tall },
  ];
  const [above, left, right] = corners;

  const toPlace = ([q0, q1, q2]: ThreeClasses): Place => ({
    x: q0 * above.x + q1 * left.x + q2 * right.x,
    y: q0 * above.y + q1 * left.y + q2 * right.y,
  });

  const toDistribution = ({ x, y }: Place): ThreeClasses => {
    const q0 = (left.y - y) / tall;
    const sideways = (x - above.x) / side;
    return nearestDistribution([q0, (1 - q0) / 2 - sideways, (1 - q0) / 2 + sideways]);
  };

  const pathOf = (points: readonly ThreeClasses[]) => {
    const places = points.map(toPlace);
    return closedPath(
      places.map(({ x, y }) => [x, y]),
      DECIMALS,
    );
  };

  return { corners, toPlace, toDistribution, pathOf };
}

/**
 * The nearest point of the triangle to three numbers that sum to 1 but may be negative. Straight distance in the
 * drawing is straight distance between these triples, and there the nearest point is had by lowering all entries
 * alike and cutting off at 0 what is below.
 */
function nearestDistribution(sharing: ThreeClasses): ThreeClasses {
  const [largest, second, smallest] = sharing.toSorted((a, b) => b - a) as [number, number, number];
  let surplus = 0;
  if (largest - second >= 1) surplus = largest - 1;
  else if (smallest < 0) surplus = (largest + second - 1) / 2;
  const kept = (share: number): number => (share - surplus > ROUNDING ? share - surplus : 0);
  const [q0, q1, q2] = [kept(sharing[0]), kept(sharing[1]), kept(sharing[2])];
  const total = q0 + q1 + q2;
  return [q0 / total, q1 / total, q2 / total];
}
