import { checkWorld, type LatentWorld } from './latent-world';
import { logNormalDensity } from '../normal-density';
import { checkNormal, type Normal } from '../normal-parameters';

/**
 * What is known of the code once x is seen, where the decoder is linear: a normal distribution.
 *
 *     mean = w x / (w^2 + s^2), sd = s / sqrt(w^2 + s^2)
 *
 * world: x, weight w and noise s; its decoder is taken to be linear.
 * Throws RangeError unless x and weight are finite and noise is finite and above 0.
 * Example: linearPosterior({ x: 1.5, weight: 1, noise: 0.5, decoder: 'linear' }) has mean 1.2 and sd 0.4472...
 * Source: Bishop, "Pattern Recognition and Machine Learning" (2006), section 2.3.3.
 */
export function linearPosterior(world: LatentWorld): Normal {
  checkWorld(world);
  const { x, weight, noise } = world;
  const spread = Math.hypot(weight, noise);
  return { mean: (weight / spread) * (x / spread), sd: noise / spread };
}

/**
 * The log evidence, where the decoder is linear.
 *
 *     log p(x) = log N(x; 0, w^2 + s^2)
 *
 * Nats, of either sign: p(x) is a density. Throws as linearPosterior does.
 * Example: linearLogEvidence({ x: 0, weight: 0, noise: 0.1, decoder: 'linear' }) is 1.3836...
 */
export function linearLogEvidence(world: LatentWorld): number {
  checkWorld(world);
  return logNormalDensity(world.x, { mean: 0, sd: Math.hypot(world.weight, world.noise) });
}

/**
 * How well codes from q explain x on average, where the decoder is linear.
 *
 *     E_q[log N(x; w z, s^2)] = log N(x; w m, s^2) - (w sd / s)^2 / 2
 *
 * Nats, of either sign. Throws RangeError also unless q's mean is finite and its sd finite and above 0.
 * Example: linearReconstruction({ x: 0, weight: 1, noise: 1, decoder: 'linear' }, { mean: 0, sd: 1 }) is -1.4189...
 */
export function linearReconstruction(world: LatentWorld, q: Normal): number {
  checkWorld(world);
  checkNormal(q, 'q');
  const { x, weight, noise } = world;
  const blur = (weight * q.sd) / noise;
  return logNormalDensity(x, { mean: weight * q.mean, sd: noise }) - (blur * blur) / 2;
}
