import { portableExp } from '../portable-exp';
import { portableLog } from '../portable-log';

export interface Codes {
  readonly latents: number;
  /** count * latents each: q(z|x) of every image, sds above 0. */
  readonly means: ArrayLike<number>;
  readonly sds: ArrayLike<number>;
  /** At least count * latents standard normal draws. */
  readonly noise: ArrayLike<number>;
}

export interface KlSplit {
  /** The mutual information of image and code, nats. */
  readonly information: number;
  /** The KL of the mixture of all codes relative to the prior, nats. */
  readonly aggregateKl: number;
}

/**
 * What the KL of a VAE's codes is paid for: telling the images apart, or straying from the prior as a whole.
 *
 *     mean of KL(q(z|x) || p(z)) = I(x; z) + KL(q(z) || p(z)), q(z) = mean of q(z|x) over the images
 *     I(x; z) = mean of E_q[log q(z|x) - log q(z)], with one draw of z for each image
 *
 * klMean: the left side, nats. Returns both terms; they sum to klMean to rounding. The split is that of these
 * images, so that information is at most log(count), and it comes from draws: either term can be negative by a
 * few hundredths where the truth is near 0. It is exactly 0 where all codes are the same.
 * Source: Hoffman and Johnson, "ELBO surgery" (2016).
 */
export function splitKl(codes: Codes, klMean: number): KlSplit {
  const { latents, means, sds, noise } = codes;
  const count = means.length / latents;
  // Per image and without the constant that cancels: the logarithm of a bell's height, and 1 / sd.
  const heights = new Float64Array(count);
  const sharpness = new Float64Array(means.length);
  for (let place = 0; place < means.length; place += 1) {
    sharpness[place] = 1 / sds[place]!;
    heights[Math.floor(place / latents)]! -= portableLog(sds[place]!);
  }
  const logDensities = new Float64Array(count);
  const drawn = new Float64Array(latents);
  let information = 0;

  for (let image = 0; image < count; image += 1) {
    const own = image * latents;
    for (let latent = 0; latent < latents; latent += 1) {
      drawn[latent] = means[own + latent]! + sds[own + latent]! * noise[own + latent]!;
    }
    let highest = -Infinity;
    for (let other = 0, place = 0; other < count; other += 1) {
      let squares = 0;
      for (let latent = 0; latent < latents; latent += 1, place += 1) {
        const off = (drawn[latent]! - means[place]!) * sharpness[place]!;
        squares += off * off;
      }
      const logDensity = heights[other]! - squares / 2;
      logDensities[other] = logDensity;
      if (logDensity > highest) highest = logDensity;
    }
    let sum = 0;
    for (let other = 0; other < count; other += 1) {
      sum += portableExp(logDensities[other]! - highest);
    }
    information += logDensities[image]! - highest - portableLog(sum / count);
  }
  information /= count;
  return { information, aggregateKl: klMean - information };
}
