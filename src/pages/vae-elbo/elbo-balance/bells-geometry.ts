import { range, scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath, placeText } from '../../../charts/line-path';
import { TOOTH, tornEdge } from '../../../charts/torn-top';
import { decoded, PRIOR, type LatentWorld } from '../../../compute/elbo/latent-world';
import { logNormalDensity } from '../../../compute/normal-density';
import type { Normal } from '../../../compute/normal-parameters';
import type { Scene } from './balance';

/** Codes across, densities upwards: all of it stays while only q moves. */
export interface BellScales {
  readonly z: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly prior: string;
  readonly posterior: string;
  /** As a function of z, scaled so that its top has a height of its own. */
  readonly likelihood: string;
}

export interface BellPlaces {
  readonly outline: string;
  readonly mean: Place;
  /** Where the curve bends the other way, one width from the mean. */
  readonly width: Place;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The codes that are shown in every world; a posterior that lies farther out is shown too. */
const SHOWN = 5.5;
const SHOWN_SDS = 3.2;
const HEADROOM = 1.25;
const LIKELIHOOD_TOP = 0.94;
/** Where a bell that is too tall is torn: as far under the top as its teeth and their line need. */
const TORN_AT = TOOTH + 2;
/** How far under the top its handle stays, so that the tear is seen. */
const UNDER_THE_TEAR = 26;
/** Narrower than this no tear is seen. */
const TORN_WIDTH = 8;
const BELL = range(-5, 5.001, 0.125);
const EVENLY = range(-1, 1.001, 1 / 60);

export function bellScales({ world, posterior }: Scene, { width, height }: Area): BellScales {
  const { hump, decoder, logDensity } = posterior;
  const reach = Math.max(SHOWN, Math.abs(hump.mean) + SHOWN_SDS * hump.sd);
  const z = scaleLinear([-reach, reach], [0, width]);
  const mirrored = { mean: 0 - hump.mean, sd: hump.sd };
  // Where two humps have grown together they make a ridge, the sharper the farther their middles are beyond it.
  const ridge = { mean: 0, sd: hump.sd / Math.max(1, -hump.mean / hump.sd) };
  const shapes = decoder === 'folded' ? [hump, mirrored, ridge] : [hump];
  const peakAt = decoder === 'folded' ? Math.max(0, hump.mean) : hump.mean;
  // Also of the bell that answers one of two humps alone: it is twice as tall.
  const peak = Math.max(Math.exp(logDensity(peakAt)), density(hump, hump.mean), density(PRIOR, 0));
  const y = scaleLinear([0, HEADROOM * peak], [height, 0]);

  const logLikelihood = (code: number) =>
    logNormalDensity(world.x, { mean: decoded(world, code), sd: world.noise });
  const likely = codesNear(likelihoodBells(world), reach);
  const best = Math.max(...likely.map(logLikelihood));
  const likelihoodAt = (code: number) =>
    height * (1 - LIKELIHOOD_TOP * Math.exp(logLikelihood(code) - best));
  return {
    z,
    y,
    prior: line(codesNear([PRIOR], reach), z, (code) => y(density(PRIOR, code))),
    posterior: line(codesNear(shapes, reach), z, (code) => y(Math.exp(logDensity(code)))),
    likelihood: line(likely, z, likelihoodAt),
  };
}

/** q over these scales. A bell too tall for them is torn off at the top; its handles stay in the drawing. */
export function bellPlaces(q: Normal, { z, y }: BellScales): BellPlaces {
  const [, reach = 0] = z.domain();
  const [bottom = 0] = y.range();
  const peak = density(q, q.mean);
  const isTorn = y(peak) < 0;
  const shown = isTorn ? y.invert(UNDER_THE_TEAR) : peak;
  // The side that is in the drawing.
  const edge = q.mean + q.sd > reach ? q.mean - q.sd : q.mean + q.sd;
  return {
    outline: `${isTorn ? tornBell(q, { z, y }) : bell(q, { z, y })}V${bottom}H0Z`,
    mean: { x: z(q.mean), y: y(shown) },
    width: { x: z(edge), y: y(shown * Math.exp(-0.5)) },
  };
}

type Scales = Pick<BellScales, 'z' | 'y'>;

function bell(q: Normal, { z, y }: Scales): string {
  return line(codesNear([q], z.domain()[1] ?? 0), z, (code) => y(density(q, code)));
}

/** Up one side as far as the tear, along it, and down the other side. */
function tornBell(q: Normal, { z, y }: Scales): string {
  const half = q.sd * Math.sqrt(2 * Math.log(density(q, q.mean) / y.invert(TORN_AT)));
  const width = Math.max(TORN_WIDTH, z(half) - z(-half));
  const place = (code: number) => placeText([z(code), y(density(q, code))]);
  const codes = codesNear([q], z.domain()[1] ?? 0);
  const left = codes.filter((code) => code < q.mean - half).map(place);
  const right = codes.filter((code) => code > q.mean + half).map(place);
  const from = placeText([z(q.mean) - width / 2, TORN_AT]);
  return `M${[...left, from].join('L')}${tornEdge(width)}${right.map((at) => `L${at}`).join('')}`;
}

/** Where the likelihood has its tops, as a function of z; with a weight of 0 it has none. */
function likelihoodBells({ x, weight, noise, decoder }: LatentWorld): readonly Normal[] {
  if (weight === 0) return [];
  const top = { mean: x / weight, sd: Math.abs(noise / weight) };
  if (decoder === 'linear') return [top];
  return [top, { ...top, mean: -top.mean }, { mean: 0, sd: top.sd }];
}

/** Even over the whole drawing, closer where a bell is. */
function codesNear(bells: readonly Normal[], reach: number): readonly number[] {
  const near = bells.flatMap(({ mean, sd }) => BELL.map((sds) => mean + sds * sd));
  const codes = [...EVENLY.map((share) => share * reach), ...near];
  return codes.filter((code) => Math.abs(code) <= reach).toSorted((one, other) => one - other);
}

function line(
  codes: readonly number[],
  z: ScaleLinear<number, number>,
  yOf: (code: number) => number,
): string {
  return linePath(codes.map((code) => [z(code), yOf(code)]));
}

function density(normal: Normal, code: number): number {
  return Math.exp(logNormalDensity(code, normal));
}
