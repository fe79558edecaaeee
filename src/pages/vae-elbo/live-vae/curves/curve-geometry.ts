import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../../charts/Plot';
import { closedPath, linePath } from '../../../../charts/line-path';
import { natsIn, type Unit } from '../../../../experiment/unit';
import type { CurvePoint } from '../../../../workers/training-curve';

/** From steps, and from information in the reader's unit. */
export interface CurveScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export interface CurvePaths {
  readonly reconstruction: string;
  readonly elbo: string;
  /** Between the two: the KL to the prior. */
  readonly kl: string;
}

const FEWEST_STEPS = 500;
/** The untrained model's ELBO, far below all that follows, is no part of the scale. */
const SETTLED = 40;
const MOST_DRAWN = 300;
const TICKS = 5;

/** The ends of the axes for a curve: they change seldom, in round steps. */
export function curveDomain(curve: readonly CurvePoint[], unit: Unit) {
  const last = curve.at(-1)?.step ?? 0;
  const settled = curve.filter(({ step }) => step >= SETTLED);
  const counted = settled.length > 0 ? settled : curve;
  const lowest = Math.min(0, ...counted.map(({ test }) => test.elbo));
  const highest = Math.max(lowest, ...counted.map(({ test }) => test.reconstruction));
  const [bottom = 0, top = 0] = scaleLinear()
    .domain([natsIn(unit, lowest), natsIn(unit, highest)])
    .nice(TICKS)
    .domain();
  const room = highest === lowest ? 1 : 0;
  return { steps: roundUp(Math.max(FEWEST_STEPS, last)), bottom, top: top + room };
}

/** The next of 500, 1000, 2000, 5000, ... */
function roundUp(steps: number): number {
  const power = 10 ** Math.floor(Math.log10(steps));
  return ([1, 2, 5].find((digit) => digit * power >= steps) ?? 10) * power;
}

export function curvePaths(
  curve: readonly CurvePoint[],
  { x, y }: CurveScales,
  unit: Unit,
): CurvePaths {
  const drawn = thinned(curve);
  const placesOf = (part: 'reconstruction' | 'elbo') =>
    drawn.map(({ step, test }) => [x(step), y(natsIn(unit, test[part]))] as const);
  const reconstruction = placesOf('reconstruction');
  const elbo = placesOf('elbo');
  return {
    reconstruction: linePath(reconstruction),
    elbo: linePath(elbo),
    kl: closedPath([...reconstruction, ...elbo.toReversed()]),
  };
}

/** Few enough points to be drawn ten times a second, the first and the last among them. */
function thinned(curve: readonly CurvePoint[]): readonly CurvePoint[] {
  const every = Math.ceil(curve.length / MOST_DRAWN);
  if (every <= 1) return curve;
  return curve.filter((_, i) => i % every === 0 || i === curve.length - 1);
}

export interface BetaMark {
  readonly step: number;
  readonly beta: number;
}

/** Where beta was changed, and to what. Of changes that follow each other closely, as in a drag, the last one. */
export function betaMarks(curve: readonly CurvePoint[], apart: number): readonly BetaMark[] {
  const marks: BetaMark[] = [];
  curve.forEach(({ step, beta }, i) => {
    if (i === 0 || beta === curve[i - 1]?.beta) return;
    const former = marks.at(-1);
    if (former && step - former.step < apart) marks.pop();
    marks.push({ step, beta });
  });
  return marks;
}

export function curveScales(
  { width, height }: Area,
  { steps, bottom, top }: ReturnType<typeof curveDomain>,
): CurveScales {
  return { x: scaleLinear([0, steps], [0, width]), y: scaleLinear([bottom, top], [height, 0]) };
}
