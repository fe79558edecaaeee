import { klNormal } from '../../../compute/gaussian';
import { gaussianPrice, type GaussianPrice } from '../../../compute/elbo/gaussian-price';
import { PRIOR } from '../../../compute/elbo/latent-world';
import type { Normal } from '../../../compute/normal-parameters';
import type { VaeElboValues } from '../params';

/** A code, and what it costs against the prior. In nats. */
export interface Price extends GaussianPrice {
  readonly q: Normal;
  /** KL(prior || q) */
  readonly back: number;
}

export function priceOf({ mu, sigma }: VaeElboValues): Price {
  const q = { mean: mu, sd: sigma };
  return { q, ...gaussianPrice(q), back: klNormal(PRIOR, q) };
}
