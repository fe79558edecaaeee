import type { LatentWorld } from './latent-world';
import { centralMass, standardDensity } from '../normal-density';
import { checkNormal, type Normal } from '../normal-parameters';
import { checkWorld } from './latent-world';

/** How the ELBO rises with q's mean, and with the logarithm of its sd. In nats. */
export interface ElboSlope {
  readonly mean: number;
  readonly logSd: number;
}

/**
 * The gradient of the ELBO.
 *
 *     with the mean: -m + (w / s^2) (x E[|z|]' - w m); with log sd: 1 - sd^2 + (w / s^2) (x E[|z|]' - w sd^2),
 *     where E[|z|]' is how the mean of the decoder's input changes: 1 and 0 where the decoder is linear,
 *     erf(m / (sd sqrt 2)) and 2 sd phi(m / sd) where it is folded.
 *
 * Relative error about 1e-14 of the largest part. Throws RangeError unless the world and q are in their ranges.
 * Example: at the posterior of a linear decoder both are 0 to rounding.
 */
export function elboSlope(world: LatentWorld, q: Normal): ElboSlope {
  checkWorld(world);
  checkNormal(q, 'q');
  const { x, weight, noise } = world;
  const { mean, sd } = q;
  const gain = weight / noise / noise;
  const input = inputSlope(world, q);
  return {
    mean: gain * (x * input.mean - weight * mean) - mean,
    logSd: 1 - sd * sd + gain * (x * input.logSd - weight * sd * sd),
  };
}

/**
 * The same from one draw, by the reparameterisation trick: z = mean + sd epsilon, and epsilon does not depend on q.
 *
 *     with the mean: l'(z) - mean; with log sd: l'(z) sd epsilon + 1 - sd^2, l = log p(x | z)
 *
 * epsilon: a draw from N(0, 1). The divergence from the prior keeps its exact gradient. The mean over all epsilon is
 * elboSlope. Throws as elboSlope does.
 * Example: sampledElboSlope({ x: 0, weight: 0, noise: 1, decoder: 'linear' }, { mean: 2, sd: 1 }, 1) has mean -2
 * Source: Kingma and Welling, "Auto-encoding variational Bayes" (2014), section 2.4.
 */
export function sampledElboSlope(world: LatentWorld, q: Normal, epsilon: number): ElboSlope {
  checkWorld(world);
  checkNormal(q, 'q');
  const { x, weight, noise, decoder } = world;
  const { mean, sd } = q;
  const z = mean + sd * epsilon;
  const sign = decoder === 'folded' && z < 0 ? -1 : 1;
  const slope = (weight / noise / noise) * (sign * x - weight * z);
  return { mean: slope - mean, logSd: slope * sd * epsilon + 1 - sd * sd };
}

/**
 * q after one step up a slope of the ELBO.
 *
 *     each part of the slope is divided by how strongly the ELBO bends that way, and multiplied by the rate
 *
 * rate: from 0 to 1. With exact slopes no such step goes past the top, whatever the world; the sd stays above 0.
 * Throws as elboSlope does. Example: with rate 1 one exact step takes the mean to the posterior's, in a linear world.
 */
export function climbElbo(
  world: LatentWorld,
  q: Normal,
  { slope, rate }: { readonly slope: ElboSlope; readonly rate: number },
): Normal {
  const { x, weight, noise, decoder } = world;
  const precision = 1 + (weight / noise) ** 2;
  const fold = decoder === 'folded' ? Math.abs((weight / noise) * (x / noise)) : 0;
  const peak = 2 * standardDensity(q.mean / q.sd);
  const bend = {
    mean: precision + (fold * peak) / q.sd,
    logSd: 1 + precision * q.sd * q.sd + fold * peak * q.sd,
  };
  return {
    mean: q.mean + (rate * slope.mean) / bend.mean,
    sd: q.sd * Math.exp((rate * slope.logSd) / bend.logSd),
  };
}

/** How the mean of what the decoder multiplies changes with q. */
function inputSlope({ decoder }: LatentWorld, { mean, sd }: Normal): ElboSlope {
  if (decoder === 'linear') return { mean: 1, logSd: 0 };
  return {
    mean: Math.sign(mean) * centralMass(Math.abs(mean) / sd),
    logSd: 2 * sd * standardDensity(mean / sd),
  };
}
