import type { Numbers } from '../numbers';
import { portableExp } from '../portable-exp';
import { portableLog } from '../portable-log';

interface PixelTask {
  readonly pixels: number;
  readonly rows: number;
  /** rows * pixels: what the decoder made. */
  readonly outputs: Numbers;
  /** rows * pixels: what is to be explained. */
  readonly images: Numbers;
  /** Filled, one number per row: log p(image | code), nats. */
  readonly logLikelihood: Float64Array;
  /** Filled, rows * pixels: the slope of -log p(image | code) by each output. */
  readonly slopes: Numbers;
}

/** How an image is thought to come from the decoder's outputs. */
export type PixelLikelihood = (task: PixelTask) => void;

/**
 * Pixels as coin flips: the decoder's output is the log odds of ink, pixel by pixel.
 *
 *     log p(x | z) = sum of x t - log(1 + e^t), its slope by t is x - 1 / (1 + e^-t)
 *
 * images: 0 (paper) to 1 (ink), at most 1000 pixels. For black and white images this is a log probability,
 * in nats; for grey ones the same formula is the cross-entropy of pixels read as chances of ink, so that it
 * serves as a loss but is no density. Outputs may be of any size: no step overflows.
 */
export const coinFlipPixels: PixelLikelihood = ({
  pixels,
  rows,
  outputs,
  images,
  logLikelihood,
  slopes,
}) => {
  for (let row = 0, place = 0; row < rows; row += 1) {
    let sum = 0;
    // A product of numbers from 1 to 2, whose one logarithm replaces that of each pixel.
    let product = 1;
    for (let pixel = 0; pixel < pixels; pixel += 1, place += 1) {
      const logit = outputs[place]!;
      const image = images[place]!;
      const small = portableExp(logit > 0 ? -logit : logit);
      const chance = (logit > 0 ? 1 : small) / (1 + small);
      product *= 1 + small;
      sum += image * logit - (logit > 0 ? logit : 0);
      slopes[place] = chance - image;
    }
    logLikelihood[row] = sum - portableLog(product);
  }
};
