const ORDER = 16;

interface QuadratureNode {
  readonly position: number;
  readonly weight: number;
}

const NODES = gaussLegendreNodes(ORDER);

const DEEPEST_BISECTION = 40;

/**
 * The integral of a function that is never negative, over the intervals between given points.
 *
 *     integral of f(x) dx from points[0] to the last point
 *
 * points: increasing, placed where f changes its character; between them f is to be smooth. Each
 * interval is halved until the halves agree with the whole to 14 digits, or to 15 digits of the
 * integral. f must not return NaN. Relative error about 1e-14 for bells and their logarithms.
 * A caller whose f carries rounding errors of its own asks for less, or the halving would not end:
 * agreement is relative, negligible absolute. Halves that agree to 9 digits with a whole are
 * themselves right to 14: a halving makes the error of 16 nodes smaller by a factor of 2^32.
 * Example: integrateNonNegative((x) => x * x, [0, 3]) is 9 to rounding
 * Source: Gauss-Legendre quadrature with 16 nodes, adaptive by bisection.
 */
export function integrateNonNegative(
  f: (x: number) => number,
  points: readonly number[],
  { agreement = 1e-14, negligible = 0 }: Tolerance = {},
): number {
  const pieces: { from: number; to: number; estimate: number }[] = [];
  let roughTotal = 0;
  for (let i = 1; i < points.length; i += 1) {
    const from = points[i - 1]!;
    const to = points[i]!;
    const estimate = fixedQuadrature(f, from, to);
    pieces.push({ from, to, estimate });
    roughTotal += estimate;
  }
  let total = 0;
  const tolerance = { agreement, negligible: Math.max(negligible, 1e-15 * roughTotal) };
  for (const piece of pieces) total += refined(f, { ...piece, ...tolerance, depth: 0 });
  return total;
}

interface Tolerance {
  readonly agreement?: number;
  readonly negligible?: number;
}

interface Piece extends Required<Tolerance> {
  readonly from: number;
  readonly to: number;
  readonly estimate: number;
  readonly depth: number;
}

function refined(f: (x: number) => number, piece: Piece): number {
  const { from, to, estimate, agreement, negligible } = piece;
  const middle = from + (to - from) / 2;
  const left = fixedQuadrature(f, from, middle);
  const right = fixedQuadrature(f, middle, to);
  const error = Math.abs(left + right - estimate);
  // Written so that an integral that overflows is settled too.
  const settled = !(error > agreement * (left + right) && error > negligible);
  if (settled || piece.depth === DEEPEST_BISECTION) return left + right;
  const deeper = { agreement, negligible, depth: piece.depth + 1 };
  return (
    refined(f, { ...deeper, from, to: middle, estimate: left }) +
    refined(f, { ...deeper, from: middle, to, estimate: right })
  );
}

function fixedQuadrature(f: (x: number) => number, from: number, to: number): number {
  const halfWidth = (to - from) / 2;
  const centre = from + halfWidth;
  let sum = 0;
  for (const { position, weight } of NODES) {
    sum += weight * f(centre + halfWidth * position);
  }
  return sum * halfWidth;
}

/** The roots of the Legendre polynomial of this order on [-1, 1], by Newton's method. */
function gaussLegendreNodes(order: number): QuadratureNode[] {
  return Array.from({ length: order }, (_, k) => {
    let position = Math.cos((Math.PI * (k + 0.75)) / (order + 0.5));
    for (let round = 0; round < 6; round += 1) {
      const { value, slope } = legendre(order, position);
      position -= value / slope;
    }
    const { slope } = legendre(order, position);
    return { position, weight: 2 / ((1 - position * position) * slope * slope) };
  });
}

function legendre(order: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let n = 2; n <= order; n += 1) {
    const next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
    before = value;
    value = next;
  }
  return { value, slope: (order * (x * value - before)) / (x * x - 1) };
}
