import { denseNetwork, networkSize, type DenseNetwork } from './dense-network';
import { gaussianCodes, type GaussianCodes } from './gaussian-codes';
import type { Numbers } from '../numbers';
import { coinFlipPixels, type PixelLikelihood } from './pixel-likelihood';

export interface VaeShape {
  readonly pixels: number;
  readonly latents: number;
  /** The most images at a time. */
  readonly batch: number;
  /** Widths of the encoder's hidden layers; the decoder has them the other way round. 128 and 64 unless given. */
  readonly hidden?: readonly number[];
  /** Coin flips unless given. */
  readonly likelihood?: PixelLikelihood;
  /** 32 bits unless given. */
  readonly real?: Float32ArrayConstructor | Float64ArrayConstructor;
}

export interface Vae {
  readonly pixels: number;
  readonly latents: number;
  readonly batch: number;
  /** All that is learnt, the encoder's first. */
  readonly parameters: Numbers;
  readonly gradients: Numbers;
  /** batch * pixels, 0 to 1: to be filled before encode. */
  readonly images: Numbers;
  /** batch * latents standard normal draws: to be filled before encode; zeros make the draws the means. */
  readonly noise: Numbers;
  readonly codes: GaussianCodes;
  /** batch * pixels: what the decoder made. */
  readonly outputs: Numbers;
  /** One per image after score: log p(x | z) for the z drawn, nats. */
  readonly logLikelihood: Float64Array;
  /** images and noise to codes. */
  readonly encode: (rows: number) => void;
  /** The draws of codes to outputs. */
  readonly decode: (rows: number) => void;
  /** images and outputs to logLikelihood. */
  readonly score: (rows: number) => void;
  /** After encode, decode and score: fills gradients with the slopes of the sum of all rows' losses. */
  readonly findGradients: (rows: number, beta: number) => void;
  /** Draws new weights. */
  readonly initialise: (nextNormal: () => number) => void;
}

const HIDDEN: readonly number[] = [128, 64];
const LEAK = 0.1;

/** Codes that start close to the prior: the first steps then are not spent on bringing them there. */
const ENCODER_GAIN = 0.5;
const DECODER_GAIN = 1;

/**
 * A variational autoencoder with dense layers, and the slopes of its loss, derived by hand.
 *
 *     loss of an image = -log p(x | z) + beta KL(q(z|x) || p(z)), z one draw of q(z|x), p(z) = N(0, 1)
 *
 * With beta 1 its mean over draws is -ELBO, nats. All memory is taken at once, nothing is allocated later; no
 * function of Math is used but the square root, so that equal settings give equal bits in every engine.
 * Source: Kingma and Welling, "Auto-encoding variational Bayes" (2014); Higgins et al., "beta-VAE" (2017).
 */
export function vae(shape: VaeShape): Vae {
  const { pixels, latents, batch, hidden = HIDDEN, real: Real = Float32Array } = shape;
  const { likelihood = coinFlipPixels } = shape;
  const encoderWidths = [pixels, ...hidden, 2 * latents];
  const decoderWidths = [latents, ...hidden.toReversed(), pixels];
  const encoderSize = networkSize(encoderWidths);
  const parameters = new Real(encoderSize + networkSize(decoderWidths));
  const gradients = new Real(parameters.length);
  const network = (widths: readonly number[], from: number, lastGain: number): DenseNetwork => {
    const to = from + networkSize(widths);
    return denseNetwork(
      { widths, batch, slope: LEAK, lastGain },
      { parameters: parameters.subarray(from, to), gradients: gradients.subarray(from, to) },
    );
  };
  const encoder = network(encoderWidths, 0, ENCODER_GAIN);
  const decoder = network(decoderWidths, encoderSize, DECODER_GAIN);

  const images = new Real(batch * pixels);
  const noise = new Real(batch * latents);
  const codes = gaussianCodes(parameters, batch, latents);
  const outputs = decoder.output;
  const logLikelihood = new Float64Array(batch);

  return {
    pixels,
    latents,
    batch,
    parameters,
    gradients,
    images,
    noise,
    codes,
    outputs,
    logLikelihood,
    encode(rows) {
      encoder.forward(images, rows);
      codes.read(encoder.output, noise, rows);
    },
    decode(rows) {
      decoder.forward(codes.drawn, rows);
    },
    score(rows) {
      likelihood({ pixels, rows, outputs, images, logLikelihood, slopes: decoder.outputSlopes });
    },
    findGradients(rows, beta) {
      decoder.backward(codes.drawn, rows, codes.drawnSlopes);
      codes.passSlopes(encoder.outputSlopes, noise, { rows, beta });
      encoder.backward(images, rows, null);
    },
    initialise(nextNormal) {
      encoder.initialise(nextNormal);
      decoder.initialise(nextNormal);
    },
  };
}
