import { checkAtLeastZero, checkCount } from '../argument-checks';
import { crossEntropyOfLogits, logitGradient } from './softmax-loss';

export interface Descent {
  /** Probabilities that the softmax is to reach, one per class. */
  readonly target: readonly number[];
  /** The logits before the first step. */
  readonly start: readonly number[];
  /** Learning rate: how far a step goes for a slope of 1. */
  readonly rate: number;
  readonly steps: number;
  readonly temperature?: number;
  /** What the loss is multiplied by before its slope is taken. */
  readonly scale?: number;
}

export interface DescentPath {
  /** steps + 1 states, the first of them the start. */
  readonly logits: number[][];
  /** The cross-entropy at each of these states in nats, not scaled. */
  readonly losses: number[];
}

/**
 * The way of a model's logits down its loss, by gradient descent with a fixed learning rate.
 *
 *     z <- z - rate * scale * (softmax(z / T) - P) / T, the gradient of scale * H(P, softmax(z / T))
 *
 * target P: probabilities, one per class; start: as many finite logits; rate, scale: finite, at least
 * 0; steps: a whole number, 0 allowed; temperature T: above 0. Returns steps + 1 logit vectors and
 * their losses in nats, never below the entropy of P to rounding. Each step leaves the mean of the
 * logits where it is. Up to rate * scale = 4 T^2 no step raises the loss, as its curvature is at most
 * 1 / (2 T^2); beyond, the path may swing to and fro, but each step moves a logit by at most
 * rate * scale / T.
 * Throws RangeError, naming argument, index and reason, unless target is a distribution (sum within
 * 1e-9 of 1), the logits are as many and finite, and the numbers are in their ranges; it names the
 * logits if a path leaves the range of doubles.
 * Example: descend({ target: [1, 0], start: [0, 0], rate: 1, steps: 1 }) has logits
 * [[0, 0], [0.5, -0.5]] and losses [0.6931..., 0.3132...]
 * Source: Boehning, "Multinomial logistic regression algorithm" (1992), for the curvature.
 */
export function descend(descent: Descent): DescentPath {
  const { target, start, rate, steps, temperature = 1, scale = 1 } = descent;
  checkAtLeastZero(rate, 'rate');
  checkAtLeastZero(scale, 'scale');
  checkCount(steps, 'steps', 0);
  let state = [...start];
  const logits = [state];
  for (let step = 0; step < steps; step += 1) {
    const gradient = logitGradient(target, state, temperature);
    state = state.map((logit, i) => logit - rate * scale * gradient[i]!);
    logits.push(state);
  }
  const losses = logits.map((passed) => crossEntropyOfLogits(target, passed, temperature));
  return { logits, losses };
}
