import { ratioExcess } from './log-ratio';

/** A positive number on its way to another; difference is to - from, as exactly as it is known. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
}

/** From this number on the terms below give every digit of log Gamma. */
export const STIRLING_FROM = 10;

/** B(2k) / (2k (2k - 1)), of 1/x, 1/x^3, 1/x^5, ... */
const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * How far log Gamma without its main part x log x, at one number, lies off its tangent at another.
 *
 *     f(to) - f(from) - f'(from) (to - from),
 *     f(x) = log Gamma(x) - x log x = -x - log(x) / 2 + log(2 pi) / 2 + 1/(12 x) - 1/(360 x^3) + ...
 *
 * from, to: at least STIRLING_FROM. At least 0, zero where both are equal. Relative error below
 * 1e-14, also where they almost coincide.
 * Example: stirlingBregman({ from: 10, to: 20, difference: 10 }) is 0.1575...
 * Source: Stirling's series for log Gamma, NIST Digital Library of Mathematical Functions, 5.11.1.
 */
export function stirlingBregman({ from, to, difference }: Change): number {
  const curvature = (difference / from / from) * (difference / to);
  let sum = ratioExcess(to, from, difference) / 2;
  // What 1/x^m has off its tangent; that of the next power follows from it without a subtraction.
  let offTangent = curvature;
  let power = 1 / from;
  let m = 1;
  for (const coefficient of COEFFICIENTS) {
    sum += coefficient * offTangent;
    const evenOffTangent = offTangent / to + (m + 1) * curvature * power;
    power /= from;
    offTangent = evenOffTangent / to + (m + 2) * curvature * power;
    power /= from;
    m += 2;
  }
  return sum;
}
