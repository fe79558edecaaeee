import type { ImageSet } from '../pictures/image-set';
import { multiply } from './matrix-product';
import { INK } from '../pictures/stroke-ink';

const ROUNDS = 200;

/**
 * The beta above which a VAE gains nothing from its code and lets it collapse to the prior.
 *
 *     the top eigenvalue of Cov(x_i, x_j) / sqrt(m_i (1 - m_i) m_j (1 - m_j)), m the mean image
 *
 * With a code that says next to nothing, the decoder adds w_i z to the log odds of each pixel's mean; to second
 * order a code along an eigenvector pays for its KL only if beta is below its eigenvalue, as in probabilistic
 * PCA with noise m (1 - m). A collapsed model is stable above it; a trained one can hold on a little longer.
 *
 * set: images with ink from 0 to 255. Pixels that are paper everywhere, or ink, do not count; 0 if none is
 * left. Relative error about 1e-4, from the power method's end.
 * Source: Lucas et al., "Don't blame the ELBO!" (2019), for the linear case; worked out for coin flips here.
 */
export function collapseBeta({ count, side, pictures }: ImageSet): number {
  const pixels = side * side;
  const scaled = normalised(pictures, count, pixels);
  const covariance = new Float64Array(pixels * pixels);
  multiply(
    covariance,
    { a: scaled, b: scaled },
    {
      rows: pixels,
      columns: pixels,
      depth: count,
      aRow: count,
      aDepth: 1,
      bColumn: count,
      bDepth: 1,
    },
  );
  return topEigenvalue(covariance, pixels) / count;
}

/**
 * Each pixel less its mean, in units of the standard deviation of a coin with that mean. The images of one pixel lie
 * side by side, so that the sums over them run through the cache.
 */
function normalised(pictures: Uint8Array, count: number, pixels: number): Float32Array {
  const scaled = new Float32Array(pictures.length);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    let sum = 0;
    for (let image = 0; image < count; image += 1) sum += pictures[image * pixels + pixel]!;
    const mean = sum / count / INK;
    const sd = Math.sqrt(mean * (1 - mean));
    if (!(sd > 0)) continue;
    for (let image = 0; image < count; image += 1) {
      scaled[pixel * count + image] = (pictures[image * pixels + pixel]! / INK - mean) / sd;
    }
  }
  return scaled;
}

/** By the power method, from a start that no symmetry of pictures makes orthogonal to the answer. */
function topEigenvalue(matrix: Float64Array, size: number): number {
  let direction = Float64Array.from({ length: size }, (_, i) => 1 + i / size);
  let stretch = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const image = new Float64Array(size);
    for (let row = 0; row < size; row += 1) {
      let sum = 0;
      for (let column = 0; column < size; column += 1) {
        sum += matrix[row * size + column]! * direction[column]!;
      }
      image[row] = sum;
    }
    const length = Math.sqrt(image.reduce((sum, entry) => sum + entry * entry, 0));
    if (length === 0) return 0;
    stretch = length;
    direction = image.map((entry) => entry / length);
  }
  return stretch;
}
