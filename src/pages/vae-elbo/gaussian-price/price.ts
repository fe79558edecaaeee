import { klNormal } from '../../../compute/gaussian';
import { gaussianPrice, type GaussianPrice } from '../../../compute/gaussian-price';
import { PRIOR } from '../../../compute/latent-world';
import type { Normal } from '../../../compute/normal-parameters';
import { memoizeLast } from '../../../experiment/memoize-last';
import type { VaeElboValues } from '../params';

/** A code, and what it costs against the prior. In nats. */
export interface Price extends GaussianPrice {
  readonly q: Normal;
  /** KL(prior || q) */
  readonly back: number;
}

export function priceOf({ mu, sigma }: VaeElboValues): Price {
  return price(mu, sigma);
}

const price = memoizeLast((mean: number, sd: number): Price => {
  const q = { mean, sd };
  return { q, ...gaussianPrice(q), back: klNormal(PRIOR, q) };
});
