import { type Numbers, zerosLike } from '../numbers';
import { portableExp } from '../portable-exp';

/** Beyond this the log variance of a code no longer moves it: e^-7 is a point, e^7 all of the plane. */
const LOG_VARIANCE_LIMIT = 14;

export interface GaussianCodes {
  readonly latents: number;
  /** batch * latents each. Of q(z|x) = N(means, sds^2), latent by latent. */
  readonly means: Numbers;
  readonly sds: Numbers;
  /** The KL of q(z|x) relative to the prior N(0, 1), nats. */
  readonly kl: Float64Array;
  /** The draws z = mean + sd * noise. */
  readonly drawn: Numbers;
  /** The slope of the reconstruction's loss by each draw: to be filled before passSlopes. */
  readonly drawnSlopes: Numbers;
  /** heads: rows * 2 latents, the means of a row and then its log variances. noise: rows * latents. */
  readonly read: (heads: Numbers, noise: Numbers, rows: number) => void;
  /** Fills headSlopes: those of the reconstruction's loss + beta * KL by each number of heads. */
  readonly passSlopes: (headSlopes: Numbers, noise: Numbers, task: SlopeTask) => void;
}

interface SlopeTask {
  readonly rows: number;
  readonly beta: number;
}

/**
 * The codes of a VAE: what the encoder says of each image is read as a bell in each latent, and one draw of it is
 * made so that slopes pass through (the reparameterisation trick).
 *
 *     z = m + s e, e ~ N(0, 1);  KL = (m^2 + s^2 - 1 - log s^2) / 2 per latent
 *
 * Log variances are held within -14 and 14. There the slope of the KL is that at the limit, so that it can lead a
 * code back, and the slope of the reconstruction is 0. sample: of which kind the numbers are to be.
 * Source: Kingma and Welling, "Auto-encoding variational Bayes" (2014).
 */
export function gaussianCodes(sample: Numbers, batch: number, latents: number): GaussianCodes {
  const size = batch * latents;
  const means = zerosLike(sample, size);
  const sds = zerosLike(sample, size);
  const drawn = zerosLike(sample, size);
  const drawnSlopes = zerosLike(sample, size);
  const kl = new Float64Array(size);
  /** 0 where the log variance is at its limit. */
  const free = new Uint8Array(size);

  function read(heads: Numbers, noise: Numbers, rows: number): void {
    for (let place = 0; place < rows * latents; place += 1) {
      const head = headOf(place);
      const mean = heads[head]!;
      const said = heads[head + latents]!;
      const logVariance = Math.min(Math.max(said, -LOG_VARIANCE_LIMIT), LOG_VARIANCE_LIMIT);
      const sd = portableExp(logVariance / 2);
      means[place] = mean;
      sds[place] = sd;
      free[place] = said === logVariance ? 1 : 0;
      kl[place] = (mean * mean + (sd * sd - 1 - logVariance)) / 2;
      drawn[place] = mean + sd * noise[place]!;
    }
  }

  function passSlopes(headSlopes: Numbers, noise: Numbers, { rows, beta }: SlopeTask): void {
    for (let place = 0; place < rows * latents; place += 1) {
      const head = headOf(place);
      const sd = sds[place]!;
      const slope = drawnSlopes[place]!;
      headSlopes[head] = slope + beta * means[place]!;
      headSlopes[head + latents] =
        (free[place]! * slope * noise[place]! * sd + beta * (sd * sd - 1)) / 2;
    }
  }

  /** Where the mean of a latent stands in the heads. */
  function headOf(place: number): number {
    return place + (place - (place % latents));
  }

  return { latents, means, sds, kl, drawn, drawnSlopes, read, passSlopes };
}
