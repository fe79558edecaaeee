import { integrateNonNegative } from './gauss-legendre';
import { logRatio } from './log-ratio';
import type { Normal, WeightedNormal } from './normal-parameters';
import { pointwiseDivergence } from './pointwise-divergence';

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Beyond this ratio of lengths, doubles are too coarse to place a narrow bell where it belongs. */
const LARGEST_RATIO = 1e9;

/** In standard deviations from a mean: beyond 40 a density is 0 in doubles. */
const SPLITS = [0, 1.5, 3, 5, 7, 10, 16, 25, 40];

/** A component seen from the normal distribution: that has mean 0 and standard deviation 1. */
interface Component {
  readonly logWeight: number;
  readonly weight: number;
  readonly shift: number;
  readonly scale: number;
  /** scale - 1, with digits of its own */
  readonly stretch: number;
  readonly logScale: number;
}

/**
 * The Kullback-Leibler divergence between a normal distribution and a mixture of normals, either way.
 *
 *     integral of p log(p / q) - p + q, with x in standard deviations of the normal
 *
 * normal: checked; mixture: checked, weights above 0 with sum 1. Nats, from 0. See gaussian.ts for
 * the error. Throws RangeError if lengths differ by more than a factor 1e9. Example: mixtureIntegral({ mean: 0, sd: 1 }, [{ weight: 1, mean: 1, sd: 1 }],
 * 'normal to mixture') is 0.5 to rounding
 */
export function mixtureIntegral(
  normal: Normal,
  mixture: readonly WeightedNormal[],
  direction: 'normal to mixture' | 'mixture to normal',
): number {
  const components = mixture.map((component) => seenFrom(normal, component));
  checkResolvable(components, direction === 'normal to mixture' ? 'q' : 'p');
  const integrand = (x: number): number => {
    const logNormal = -(x * x) / 2 - LOG_ROOT_TWO_PI;
    const logMixture = mixtureLogDensity(components, x);
    const logMixtureOverNormal = logDensityRatio(components, x, logMixture - logNormal);
    return direction === 'normal to mixture'
      ? pointwiseDivergence(logNormal, logMixture, logMixtureOverNormal)
      : pointwiseDivergence(logMixture, logNormal, -logMixtureOverNormal);
  };
  return integrateNonNegative(integrand, splitPoints(components));
}

function seenFrom(normal: Normal, { weight, mean, sd }: WeightedNormal): Component {
  const sdDifference = sd - normal.sd;
  return {
    logWeight: Math.log(weight),
    weight,
    shift: (mean - normal.mean) / normal.sd,
    scale: sd / normal.sd,
    stretch: sdDifference / normal.sd,
    logScale: logRatio(sd, normal.sd, sdDifference),
  };
}

function checkResolvable(components: readonly Component[], name: string): void {
  for (const { shift, scale } of components) {
    const narrower = Math.min(1, scale);
    const longest = Math.max(1, scale, Math.abs(shift));
    if (!(longest <= LARGEST_RATIO * narrower)) {
      throw new RangeError(
        `${name} has a component ${Math.abs(shift)} standard deviations away and ${scale} times as ` +
          `wide as the normal distribution: lengths must be within a factor ${LARGEST_RATIO}`,
      );
    }
  }
}

function mixtureLogDensity(components: readonly Component[], x: number): number {
  let largest = -Infinity;
  for (const component of components) {
    largest = Math.max(largest, logWeightedDensity(component, x));
  }
  let sum = 0;
  for (const component of components) {
    sum += Math.exp(logWeightedDensity(component, x) - largest);
  }
  return largest + Math.log(sum);
}

function logWeightedDensity({ logWeight, shift, scale, logScale }: Component, x: number): number {
  const z = (x - shift) / scale;
  return logWeight - logScale - (z * z) / 2 - LOG_ROOT_TWO_PI;
}

/** log of mixture over normal; where they almost agree, from the relative surplus of the mixture. */
function logDensityRatio(components: readonly Component[], x: number, subtracted: number): number {
  if (Math.abs(subtracted) > 0.5) return subtracted;
  let surplus = 0;
  for (const { weight, shift, scale, stretch, logScale } of components) {
    const z = (x - shift) / scale;
    const gap = (x * stretch + shift) / scale;
    surplus += weight * Math.expm1((gap * (x + z)) / 2 - logScale);
  }
  return Math.log1p(surplus);
}

function splitPoints(components: readonly Component[]): number[] {
  const points: number[] = [];
  for (const { shift, scale } of [{ shift: 0, scale: 1 }, ...components]) {
    for (const split of SPLITS) {
      points.push(shift - split * scale, shift + split * scale);
    }
  }
  return [...new Set(points)].toSorted((a, b) => a - b);
}
