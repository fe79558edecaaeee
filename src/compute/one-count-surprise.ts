import { checkAboveZero } from './argument-checks';

/** From this number on the terms of the series below are right to 1e-15. */
const SERIES_FROM = 10;

/** B(2k) / (2k), of 1/x^2, 1/x^4, 1/x^6, ... */
const COEFFICIENTS = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760];

/**
 * The Bayesian surprise of one more count: how far seeing an outcome once moves a beta belief about
 * its chance. The divergence of the belief after relative to the belief before, in a form that is
 * fast enough for every pixel of a screen.
 *
 *     KL(Beta(a + 1, b) || Beta(a, b)) = g(a) - g(a + b), g(x) = psi(x + 1) - log x
 *
 * alpha a: the shape for the outcome that was seen; beta b: the shape for the other one; both finite
 * and above 0. Nats, above 0. For b fixed it falls towards 0 as a grows; for a fixed it rises with b,
 * up to g(a), so that even the breach of the longest habit surprises only so much.
 * Throws RangeError, naming the argument, unless both are finite and above 0. Relative error below
 * 1e-11 for shapes from 0.1 to 1000: the difference cancels where b is small beside a. klBeta does not.
 * Example: oneCountSurprise(1, 1) is log 2 - 1/2, or 0.1931...
 * Source: NIST Digital Library of Mathematical Functions, 5.5.2 and 5.11.2, for psi.
 */
export function oneCountSurprise(alpha: number, beta: number): number {
  checkAboveZero(alpha, 'alpha');
  checkAboveZero(beta, 'beta');
  return digammaAhead(alpha) - digammaAhead(alpha + beta);
}

/** psi(x + 1) - log x: about 1/(2x), and falling. */
function digammaAhead(x: number): number {
  let lifted = x;
  let steps = 0;
  while (lifted < SERIES_FROM) {
    lifted += 1;
    steps += 1 / lifted;
  }
  const lowering = lifted === x ? 0 : Math.log(lifted) - Math.log(x) - steps;
  const inverseSquare = 1 / (lifted * lifted);
  let power = 1;
  let ahead = 0.5 / lifted;
  for (const coefficient of COEFFICIENTS) {
    power *= inverseSquare;
    ahead -= coefficient * power;
  }
  return ahead + lowering;
}
