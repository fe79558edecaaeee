import { type Numbers, zerosLike } from '../numbers';

export interface AdamSettings {
  /** About how far a parameter moves in a step. */
  readonly rate: number;
  /** The gradients given are multiplied by this: 1 / rows where they are sums over rows. */
  readonly gradientScale: number;
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const TINY = 1e-8;

/**
 * Adam: a gradient descent whose steps are measured by how much each parameter's gradient has varied lately.
 *
 *     m <- 0.9 m + 0.1 g, v <- 0.999 v + 0.001 g^2,
 *     parameter <- parameter - rate (m / (1 - 0.9^t)) / (sqrt(v / (1 - 0.999^t)) + 1e-8)
 *
 * parameters: changed in place. Returns a function that takes one step along gradients, as many as parameters.
 * Its sums are taken in doubles; nothing is allocated after this call.
 * Source: Kingma and Ba, "Adam: a method for stochastic optimization" (2015).
 */
export function adam(
  parameters: Numbers,
  { rate, gradientScale }: AdamSettings,
): (gradients: Numbers) => void {
  const means = zerosLike(parameters, parameters.length);
  const squares = zerosLike(parameters, parameters.length);
  let meanLeft = 1;
  let squareLeft = 1;

  return (gradients) => {
    meanLeft *= MEAN_DECAY;
    squareLeft *= SQUARE_DECAY;
    const stride = rate / (1 - meanLeft);
    const squareScale = 1 / (1 - squareLeft);
    for (let i = 0; i < parameters.length; i += 1) {
      const gradient = gradients[i]! * gradientScale;
      const mean = MEAN_DECAY * means[i]! + (1 - MEAN_DECAY) * gradient;
      const square = SQUARE_DECAY * squares[i]! + (1 - SQUARE_DECAY) * gradient * gradient;
      means[i] = mean;
      squares[i] = square;
      parameters[i]! -= (stride * mean) / (Math.sqrt(square * squareScale) + TINY);
    }
  };
}
