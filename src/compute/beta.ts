import { ratioExcess, relativeEntropyTerm } from './log-ratio';
import { STIRLING_FROM, stirlingBregman } from './stirling-bregman';
import type { Change } from './stirling-bregman';

/** A beta distribution on [0, 1]: its two shape parameters. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The Kullback-Leibler divergence of one beta distribution from another.
 *
 *     KL(P || Q) = log(B(aQ, bQ) / B(aP, bP)) + (aP - aQ) psi(aP) + (bP - bQ) psi(bP)
 *                  + (aQ - aP + bQ - bP) psi(aP + bP)
 *
 * p, q: alpha and beta, above 0. Nats, from 0 (P = Q) up; Infinity on overflow.
 * Throws RangeError, naming argument and reason, unless every parameter, and alpha + beta, is finite
 * and above 0. Relative error below 1e-12 for parameters from 0.01 to 1000, also where P and Q almost
 * coincide. The textbook formula would cancel there. This is the same value as a Bregman divergence:
 * what log B lies above its tangent. It is put together from parts that do not cancel.
 * Example: klBeta({ alpha: 2, beta: 1 }, { alpha: 1, beta: 1 }) is 0.1931...
 */
export function klBeta(p: Beta, q: Beta): number {
  checkBeta(p, 'p');
  checkBeta(q, 'q');
  const alpha = { from: p.alpha, to: q.alpha, difference: q.alpha - p.alpha };
  const beta = { from: p.beta, to: q.beta, difference: q.beta - p.beta };

  // Stirling's series is precise for large x, and log Gamma(x) is log Gamma(x + n) less n logarithms.
  // Lifting the sum by as much as both parameters together makes the main parts of the three log
  // Gamma functions the divergence of two coins, and not a difference of large numbers.
  const alphaSteps = stepsToStirling(alpha);
  const betaSteps = stepsToStirling(beta);
  const alphaLifted = raised(alpha, alphaSteps);
  const betaLifted = raised(beta, betaSteps);
  const sumLifted = added(alphaLifted, betaLifted);

  const above =
    sumLifted.to * coinDivergence(alphaLifted, betaLifted, sumLifted) +
    stirlingBregman(alphaLifted) +
    stirlingBregman(betaLifted) +
    loweringExcess(alpha, alphaSteps) +
    loweringExcess(beta, betaSteps);
  if (above === Infinity) return Infinity;
  const below =
    stirlingBregman(sumLifted) + loweringExcess(added(alpha, beta), alphaSteps + betaSteps);
  // Where P and Q are a last digit apart, rounding can leave a trace below 0.
  return Math.max(above - below, 0);
}

/**
 * Throws RangeError, naming argument and parameter, unless alpha, beta and their sum are finite and above 0.
 * Example: checkBeta({ alpha: 0, beta: 1 }, 'prior') throws "prior.alpha is 0: ..."
 */
export function checkBeta({ alpha, beta }: Beta, name: string): void {
  checkShape(alpha, `${name}.alpha`);
  checkShape(beta, `${name}.beta`);
  checkShape(alpha + beta, `${name}.alpha + ${name}.beta`);
}

function checkShape(value: number, label: string): void {
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`${label} is ${value}: it has to be a finite number above 0`);
  }
}

function stepsToStirling({ from, to }: Change): number {
  return Math.max(0, Math.ceil(STIRLING_FROM - Math.min(from, to)));
}

function raised({ from, to, difference }: Change, by: number): Change {
  return { from: from + by, to: to + by, difference };
}

function added(x: Change, y: Change): Change {
  return { from: x.from + y.from, to: x.to + y.to, difference: x.difference + y.difference };
}

/** How far the logarithms that lead from x + steps down to x lie off their tangent. */
function loweringExcess({ from, to, difference }: Change, steps: number): number {
  let sum = 0;
  for (let k = 0; k < steps; k += 1) {
    sum += ratioExcess(to + k, from + k, difference);
  }
  return sum;
}

/** The divergence of the coin that falls as alpha : beta after the change from the one before. */
function coinDivergence(alpha: Change, beta: Change, sum: Change): number {
  const headsBefore = alpha.from / sum.from;
  const tailsBefore = beta.from / sum.from;
  const moreHeads =
    (alpha.difference / sum.to) * tailsBefore - (beta.difference / sum.to) * headsBefore;
  return (
    relativeEntropyTerm(alpha.to / sum.to, headsBefore, moreHeads) +
    relativeEntropyTerm(beta.to / sum.to, tailsBefore, -moreHeads)
  );
}
