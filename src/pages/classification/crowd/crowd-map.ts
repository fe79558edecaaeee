import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath, placeText, tenth } from '../../../charts/line-path';
import type { LabelledPoint } from '../../../compute/classifying/labelled-points';
import type { BeliefRegions } from './belief-regions';
import type { Corner } from './convex-clip';
import type { Crowd } from './crowd';
import { PLANE } from '../params';

/** The plane of the two features: where a point lies in the drawing, and back. */
export interface PlaneScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export function planeScales({ width, height }: Area): PlaneScales {
  return {
    x: scaleLinear([-PLANE, PLANE], [0, width]),
    y: scaleLinear([-PLANE, PLANE], [height, 0]),
  };
}

/** The bands of confidence and the borders between favourites, as SVG. */
export function beliefPaths({ bands, borders }: BeliefRegions, scales: PlaneScales) {
  return {
    bands: bands.map((regions) =>
      regions.map((corners) => (corners.length > 0 ? `${outline(corners, scales)}Z` : '')).join(''),
    ),
    borders: borders.map((ends) => outline(ends, scales)).join(''),
  };
}

function outline(corners: readonly Corner[], { x, y }: PlaneScales): string {
  return linePath(corners.map(([across, up]) => [x(across), y(up)]));
}

/** As large as the mark of a point that is classified right, in square pixels. */
const PLAIN = 52;
/** A point that is classified wrong has a mark that is as large as what it loses. */
const PER_NAT = 75;
const LARGEST = 2400;

/** The points classified right, and those classified wrong, as the outlines of their marks. */
export function pointPaths({ points, scores }: Crowd, { x, y }: PlaneScales) {
  let [right, wrong] = ['', ''];
  points.forEach((point, i) => {
    const score = scores[i]!;
    const start = `M${placeText([x(point.x), y(point.y)])}`;
    if (score.right) right += start + PLAIN_MARKS[point.label]!;
    else wrong += start + mark(point.label, markSize(score.surprisal));
  });
  return { right, wrong };
}

/** How far round a point's place its mark reaches. */
export function markReach({ right, surprisal }: Crowd['scores'][number]): number {
  return Math.sqrt((right ? PLAIN : markSize(surprisal)) / 2);
}

function markSize(nats: number): number {
  return Math.min(LARGEST, PER_NAT * nats);
}

/** The mark of a class round the place where the path stands: a circle, a triangle, a square, all of the same area. */
export function mark(label: number, area: number): string {
  if (label === 0) {
    const r = tenth(Math.sqrt(area / Math.PI));
    return `m${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
  }
  if (label === 1) {
    const side = Math.sqrt((4 * area) / Math.sqrt(3));
    const tall = tenth((side * Math.sqrt(3)) / 2);
    const half = tenth(side / 2);
    return `m0,${tenth((-2 * tall) / 3)}l${half},${tall}h${-2 * half}z`;
  }
  const side = tenth(Math.sqrt(area));
  return `m${-side / 2},${-side / 2}h${side}v${side}h${-side}z`;
}

const PLAIN_MARKS = [0, 1, 2].map((label) => mark(label, PLAIN));

export function outOfSight(points: readonly LabelledPoint[]): number {
  return points.filter(({ x, y }) => Math.abs(x) > PLANE || Math.abs(y) > PLANE).length;
}
