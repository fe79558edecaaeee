import type { CodeNodes } from './code-nodes';
import { lossParts, type LossParts } from './loss-parts';
import { decodePictures, forEachDecoded, loadImage } from './model-images';
import { portableExp } from '../portable-exp';
import { portableLog } from '../portable-log';
import type { Vae } from './vae';

/** What a model makes of one image. */
export interface ImageSight {
  /** The image itself, bytes from 0 (paper) to 255 (ink). */
  readonly picture: Uint8Array;
  /** q(z|x), one entry per latent. */
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  /** Nats; they sum to parts.kl. */
  readonly klPerLatent: readonly number[];
  /** Decoded from the mean of q. */
  readonly reconstructed: Uint8Array;
  readonly parts: LossParts;
  /**
   * log of the weighted mean of p(x|z) p(z) / q(z|x) over the nodes, nats. With drawn nodes it is a lower bound of
   * log p(x) on average, never below the ELBO of the same draws, and rises to log p(x) with their number.
   */
  readonly importanceBound: number;
}

/**
 * Looks at one image with care: what the model makes of its code is averaged over many nodes, not taken from one draw.
 *
 *     reconstruction = sum of w_k log p(x | m + s e_k), for nodes e_k with weights w_k
 *
 * picture: the model's number of pixels. Parameters are not changed; what the model holds of its last batch is.
 * Source: Burda, Grosse and Salakhutdinov, "Importance weighted autoencoders" (2016), for the bound.
 */
export function lookAt(model: Vae, picture: Uint8Array, nodes: CodeNodes): ImageSight {
  const { latents, batch, codes } = model;
  for (let row = 0; row < batch; row += 1) loadImage(model, row, picture);
  model.noise.fill(0);
  model.encode(1);
  const mean = Array.from(codes.means.subarray(0, latents));
  const sd = Array.from(codes.sds.subarray(0, latents));
  const klPerLatent = Array.from(codes.kl.subarray(0, latents));
  const kl = klPerLatent.reduce((sum, part) => sum + part, 0);

  const places = nodes.offsets.map((e, i) => mean[i % latents]! + sd[i % latents]! * e);
  const logLikelihoods = new Float64Array(nodes.count);
  forEachDecoded(model, places, (from, rows) => {
    model.score(rows);
    logLikelihoods.set(model.logLikelihood.subarray(0, rows), from);
  });
  let reconstruction = 0;
  const logWeights = logLikelihoods.map((logLikelihood, node) => {
    reconstruction += nodes.weights[node]! * logLikelihood;
    return logLikelihood + logPriorToCode(node);
  });

  /** log p(z) - log q(z|x) at a node. */
  function logPriorToCode(node: number): number {
    let sum = 0;
    for (let latent = 0; latent < latents; latent += 1) {
      const place = node * latents + latent;
      const e = nodes.offsets[place]!;
      sum += (e * e - places[place]! * places[place]!) / 2 + portableLog(sd[latent]!);
    }
    return sum;
  }

  const reconstructed = new Uint8Array(model.pixels);
  decodePictures(model, mean, reconstructed);
  return {
    picture,
    mean,
    sd,
    klPerLatent,
    reconstructed,
    parts: lossParts(reconstruction, kl),
    importanceBound: logMeanExp(logWeights, nodes.weights),
  };
}

function logMeanExp(logs: Float64Array, weights: Float64Array): number {
  const highest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  return (
    highest +
    portableLog(logs.reduce((sum, log, i) => sum + weights[i]! * portableExp(log - highest), 0))
  );
}
