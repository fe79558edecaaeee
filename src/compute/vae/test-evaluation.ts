import { lossParts, type LossParts } from './loss-parts';
import { loadImage } from './model-images';
import type { Vae } from './vae';

/** Images by which a model is judged, and the draws for their codes: the same ones every time. */
export interface TestImages {
  readonly count: number;
  /** At least count * pixels bytes. */
  readonly pictures: Uint8Array;
  /** At least count * latents standard normal draws. */
  readonly noise: ArrayLike<number>;
}

/** Where the codes are put: count * latents numbers each. */
export interface CodeMemory {
  readonly means: Float32Array;
  readonly sds: Float32Array;
}

export interface Evaluation {
  readonly parts: LossParts;
  /** Means over the images, nats; they sum to parts.kl. */
  readonly klPerLatent: readonly number[];
  /** The ELBO of each image, nats, with its one draw of z. */
  readonly elbos: Float64Array;
}

/**
 * What a model makes of test images, with one draw of z for each. Parameters are not changed; what the model
 * holds of its last batch is.
 */
export function evaluate(model: Vae, test: TestImages, memory: CodeMemory): Evaluation {
  const { pixels, latents, batch, codes } = model;
  const { count, pictures, noise } = test;
  const klPerLatent: number[] = Array.from({ length: latents }, () => 0);
  const elbos = new Float64Array(count);
  let reconstruction = 0;
  for (let from = 0; from < count; from += batch) {
    const rows = Math.min(batch, count - from);
    for (let row = 0; row < rows; row += 1) {
      loadImage(model, row, pictures.subarray((from + row) * pixels, (from + row + 1) * pixels));
    }
    for (let i = 0; i < rows * latents; i += 1) model.noise[i] = noise[from * latents + i]!;
    model.encode(rows);
    model.decode(rows);
    model.score(rows);
    for (let row = 0; row < rows; row += 1) {
      reconstruction += model.logLikelihood[row]!;
      elbos[from + row] = model.logLikelihood[row]!;
      for (let latent = 0; latent < latents; latent += 1) {
        const kl = codes.kl[row * latents + latent]!;
        elbos[from + row]! -= kl;
        klPerLatent[latent]! += kl / count;
      }
    }
    memory.means.set(codes.means.subarray(0, rows * latents), from * latents);
    memory.sds.set(codes.sds.subarray(0, rows * latents), from * latents);
  }
  const kl = klPerLatent.reduce((sum, part) => sum + part, 0);
  return { parts: lossParts(reconstruction / count, kl), klPerLatent, elbos };
}
