import {
  elboBalance,
  posteriorOf,
  type ElboBalance,
  type Posterior,
} from '../../../compute/elbo/elbo';
import type { Decoder, LatentWorld } from '../../../compute/elbo/latent-world';
import type { Normal } from '../../../compute/normal-parameters';
import { memoizeLast } from '../../../experiment/memoize-last';
import type { VaeElboValues } from '../params';

/** A world, what was seen in it, and what q makes of that. In nats. */
export interface Balance extends ElboBalance {
  /** Stays the same object while only q moves. */
  readonly scene: Scene;
  readonly q: Normal;
}

export interface Scene {
  readonly world: LatentWorld;
  readonly posterior: Posterior;
}

export function balanceOf(values: VaeElboValues): Balance {
  const { x, weight, noise, decoder, mu, sigma } = values;
  const scene = sceneOf(x, weight, noise, decoder);
  const q = { mean: mu, sd: sigma };
  return { scene, q, ...elboBalance(scene.world, scene.posterior, q) };
}

const sceneOf = memoizeLast((x: number, weight: number, noise: number, decoder: string): Scene => {
  const world = { x, weight, noise, decoder: decoder as Decoder };
  return { world, posterior: posteriorOf(world) };
});
