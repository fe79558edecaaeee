import { range, scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { crossEntropy, entropy } from '../../../compute/divergence';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Coins } from '../coins';

export interface TangentGeometry {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** The entropy of a coin, for every chance of heads. */
  readonly curve: string;
  /** The line that touches the curve at q, clipped to the drawing. */
  readonly tangent: string;
  readonly p: { readonly x: number; readonly onCurve: number; readonly onTangent: number };
  readonly q: { readonly x: number; readonly onCurve: number };
  /** Towards which side the tangent falls: there is room above it. */
  readonly falls: 'left' | 'right';
  readonly infinite: boolean;
  /** The height of the tangent, and of the curve, at a place of the drawing. */
  readonly tangentAt: (x: number) => number;
  readonly curveAt: (x: number) => number;
}

const HIGHEST = Math.LN2 * 1.36;
const HEADROOM = 1.12;
// The curve is steepest at its ends: points are closer there.
const CHANCES = range(0, 121).map((i) => (1 - Math.cos((Math.PI * i) / 120)) / 2);
const CURVE = CHANCES.map((chance) => [chance, entropy([chance, 1 - chance])] as const);

/** Where the entropy curve, its tangent at q and the gap at p lie. */
export function tangentGeometry(
  coins: Coins,
  { width, height }: Area,
  unit: Unit,
): TangentGeometry {
  const { p, q, entropyP, entropyQ, crossEntropyPQ } = coins;
  const needed = Number.isFinite(crossEntropyPQ) ? crossEntropyPQ * HEADROOM : 0;
  const top = natsIn(unit, Math.max(HIGHEST, needed));
  const x = scaleLinear([0, 1], [0, width]);
  const y = scaleLinear([0, top], [height, 0]);
  const at = (nats: number) => (nats === Infinity ? 0 : y(natsIn(unit, nats)));
  const coinAt = (place: number) => {
    const heads = Math.min(1, Math.max(0, x.invert(place)));
    return [heads, 1 - heads];
  };
  const isUpright = q.includes(0);
  const onTangent = at(crossEntropyPQ);
  return {
    x,
    y,
    curve: linePath(CURVE.map(([chance, nats]) => [x(chance), at(nats)])),
    tangent: tangentPath(x, at, q),
    p: { x: x(p[0]), onCurve: at(entropyP), onTangent },
    q: { x: x(q[0]), onCurve: at(entropyQ) },
    falls: q[0] < 0.5 ? 'left' : 'right',
    infinite: coins.klPQ === Infinity,
    tangentAt: (place) => (isUpright ? onTangent : at(crossEntropy(coinAt(place), q))),
    curveAt: (place) => at(entropy(coinAt(place))),
  };
}

/** At 0 and at 1 the tangent stands upright; between, it joins the surprise of tails and the surprise of heads. */
function tangentPath(
  x: ScaleLinear<number, number>,
  at: (nats: number) => number,
  q: readonly [number, number],
): string {
  const [heads, tails] = q;
  if (heads === 0 || tails === 0) return `M${x(heads)},${at(0)}V0`;
  return `M${x(0)},${at(-Math.log(tails))}L${x(1)},${at(-Math.log(heads))}`;
}
