import { range, scaleLog, type ScaleLogarithmic } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { HOTTEST, lengthOf, type GradientSizes } from './gradient-sizes';

export interface GradientCurves {
  readonly x: ScaleLogarithmic<number, number>;
  readonly y: ScaleLogarithmic<number, number>;
  readonly scaled: string;
  readonly plain: string;
  /** Where the scaled gradient levels off. */
  readonly limit: number;
  /** The two sizes at the temperature of now, and its place. */
  readonly now: { readonly x: number; readonly scaled: number; readonly plain: number };
  /** How high each curve is so far from the left. */
  readonly scaledAt: (place: number) => number;
  readonly plainAt: (place: number) => number;
  /** Powers of ten on the upright axis. */
  readonly exponents: readonly number[];
}

interface Point {
  readonly temperature: number;
  /** The scaled gradient at it. */
  readonly gradient: readonly number[];
}

const HEADROOM = 1.6;
/** Sizes below this share of the largest lie beneath the drawing: they are rounding, or soon will be. */
const SMALLEST_SHARE = 1e-6;

/** Sizes of the gradient over the temperature, both on log axes: a power law is a straight line. */
export function gradientCurves(
  sizes: GradientSizes,
  { temperature, gradient }: Point,
  { width, height }: Area,
): GradientCurves {
  const { temperatures, scaled, plain, limit } = sizes;
  const most = Math.max(limit, ...scaled);
  const least = Math.max(SMALLEST_SHARE * most, Math.min(...plain));
  const x = scaleLog([1, HOTTEST], [0, width]);
  const y = scaleLog([least / HEADROOM, most * HEADROOM], [height, 0]);
  const at = (size: number) => (size > 0 ? Math.min(2 * height, y(size)) : 2 * height);
  const path = (values: readonly number[]) =>
    linePath(values.map((size, i) => [x(temperatures[i] ?? 1), at(size)]));
  // The temperatures stand at equal distances on their log axis.
  const heightOf = (values: readonly number[], place: number) =>
    at(values[Math.round((place / width) * (temperatures.length - 1))] ?? least);
  const size = lengthOf(gradient);
  const [first, last] = y.domain().map(Math.log10) as [number, number];
  return {
    x,
    y,
    scaled: path(scaled),
    plain: path(plain),
    limit: at(limit),
    now: {
      x: x(temperature),
      scaled: Math.min(height, at(size)),
      plain: Math.min(height, at(size / temperature ** 2)),
    },
    scaledAt: (place) => heightOf(scaled, place),
    plainAt: (place) => heightOf(plain, place),
    exponents: range(Math.ceil(first), Math.floor(last) + 1),
  };
}
