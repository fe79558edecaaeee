import { foldedPosterior, foldedReconstruction, klToFoldedPosterior } from './folded-latent';
import type { FoldedPosterior } from './folded-latent';
import { klNormal } from '../gaussian';
import { PRIOR, type LatentWorld } from './latent-world';
import { linearLogEvidence, linearPosterior, linearReconstruction } from './linear-latent';
import { logNormalDensity } from '../normal-density';
import type { Normal } from '../normal-parameters';

/** What is known of the code once x is seen. */
export type Posterior =
  | {
      readonly decoder: 'linear';
      readonly logEvidence: number;
      readonly logDensity: (z: number) => number;
      /** The whole of it. */
      readonly hump: Normal;
    }
  | ({ readonly decoder: 'folded' } & FoldedPosterior);

/** The evidence and its parts, for one choice of q. In nats. */
export interface ElboBalance {
  readonly logEvidence: number;
  /** E_q[log p(x | z)] */
  readonly reconstruction: number;
  /** KL(q || p(z)) */
  readonly klPrior: number;
  /** KL(q || p(z | x)) */
  readonly klPosterior: number;
  /** reconstruction - klPrior */
  readonly elbo: number;
}

/**
 * The posterior of a world and its evidence, in closed form for a linear decoder and by quadrature for a folded one.
 *
 * Throws RangeError unless x and weight are finite and noise is finite and above 0.
 * Example: posteriorOf({ x: 0, weight: 0, noise: 1, decoder: 'linear' }).hump is { mean: 0, sd: 1 }
 */
export function posteriorOf(world: LatentWorld): Posterior {
  if (world.decoder === 'folded') return { decoder: 'folded', ...foldedPosterior(world) };
  const hump = linearPosterior(world);
  return {
    decoder: 'linear',
    hump,
    logEvidence: linearLogEvidence(world),
    logDensity: (z) => logNormalDensity(z, hump),
  };
}

/**
 * The evidence lower bound of q, and what parts it from the evidence.
 *
 *     log p(x) = ELBO + KL(q || p(z | x)), ELBO = E_q[log p(x | z)] - KL(q || p(z))
 *
 * world and its posterior; q: a normal distribution. Only the ELBO is made from other parts; the four that the
 * identity relates are each computed on their own, so that it holds to rounding, 1e-12 of the largest of them. Nats.
 * Throws RangeError, naming argument and reason, as posteriorOf does, and unless q is a normal distribution.
 * Example: where q is the posterior of a linear decoder, klPosterior is 0 and elbo is logEvidence to rounding.
 * Source: Kingma and Welling, "Auto-encoding variational Bayes" (2014), equations 1 and 3.
 */
export function elboBalance(world: LatentWorld, posterior: Posterior, q: Normal): ElboBalance {
  const reconstruction =
    posterior.decoder === 'folded'
      ? foldedReconstruction(world, q)
      : linearReconstruction(world, q);
  const klPosterior =
    posterior.decoder === 'folded'
      ? klToFoldedPosterior(q, posterior)
      : klNormal(q, posterior.hump);
  const klPrior = klNormal(q, PRIOR);
  const { logEvidence } = posterior;
  return { logEvidence, reconstruction, klPrior, klPosterior, elbo: reconstruction - klPrior };
}
