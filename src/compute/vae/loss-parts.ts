/** Means over images, in nats. elbo = reconstruction - kl, whatever the beta of the training. */
export interface LossParts {
  /** E_q[log p(x | z)]. */
  readonly reconstruction: number;
  /** KL(q(z|x) || p(z)). */
  readonly kl: number;
  readonly elbo: number;
}

/**
 * The parts of an ELBO with their balance.
 * Example: lossParts(-30, 5).elbo is -35
 */
export function lossParts(reconstruction: number, kl: number): LossParts {
  return { reconstruction, kl, elbo: reconstruction - kl };
}
