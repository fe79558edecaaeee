import { checkCount } from '../argument-checks';
import { checkBeta } from '../beta';
import type { Beta } from '../beta';
import { digammaLeadDrop } from '../digamma-lead';
import { logRatio } from '../log-ratio';

/** The colour of one swan. */
export type Sighting = 'black' | 'white';

/** How many swans of each colour were seen. */
export interface SwanCounts {
  readonly black: number;
  readonly white: number;
}

/**
 * What is believed about the rate of black swans after some were seen: Bayes' rule for a Beta prior.
 *
 *     Beta(alpha + black, beta + white)
 *
 * prior: alpha and beta, above 0, pseudo-counts of black and white swans; black, white: whole numbers,
 * at least 0. Returns alpha and beta; the order of the sightings does not matter.
 * Throws RangeError, naming argument and reason, unless all this holds.
 * Example: afterSightings({ alpha: 1, beta: 1 }, { black: 2, white: 0 }) is { alpha: 3, beta: 1 }
 * Source: Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.4.
 */
export function afterSightings(prior: Beta, { black, white }: SwanCounts): Beta {
  checkBeta(prior, 'prior');
  checkCount(black, 'black', 0);
  checkCount(white, 'white', 0);
  return { alpha: prior.alpha + black, beta: prior.beta + white };
}

/**
 * The chance that the next swan is black, for somebody who holds this belief: the mean of the rate.
 *
 *     alpha / (alpha + beta)
 *
 * belief: alpha and beta, above 0. A probability, without a unit.
 * Throws RangeError, naming argument and reason, unless alpha, beta and their sum are finite and above 0.
 * Example: predictiveChance({ alpha: 1, beta: 99 }) is 0.01
 */
export function predictiveChance(belief: Beta): number {
  checkBeta(belief, 'belief');
  return belief.alpha / (belief.alpha + belief.beta);
}

/**
 * The Bayesian surprise of one sighting: how far it moves the belief about the rate of black swans.
 *
 *     KL(posterior || prior) = log((alpha + beta) / alpha) + psi(alpha + 1) - psi(alpha + beta + 1)
 *
 * for a black swan; for a white one alpha and beta change places. prior: alpha and beta, above 0.
 * Nats, above 0; it goes to 0 where the prior becomes sure of what is then seen, or sure of any rate.
 * Throws RangeError, naming argument and reason, unless alpha, beta and their sum are finite and above 0.
 * Relative error below 1e-14 for alpha and beta from 0.01 to 3000: the terms of the formula, which
 * cancel, are not formed.
 * Example: bayesianSurprise({ alpha: 1, beta: 1 }, 'black') is 0.1931...
 * Source: Itti and Baldi, "Bayesian surprise attracts human attention" (2005).
 */
export function bayesianSurprise(prior: Beta, seen: Sighting): number {
  checkBeta(prior, 'prior');
  const [own, other] = ownFirst(prior, seen);
  return digammaLeadDrop(own, other);
}

/**
 * The Shannon surprise of one sighting: how improbable it was.
 *
 *     -log(alpha / (alpha + beta)) for a black swan, -log(beta / (alpha + beta)) for a white one
 *
 * belief: alpha and beta before the sighting, above 0. Nats, above 0.
 * Throws RangeError, naming argument and reason, unless alpha, beta and their sum are finite and above 0.
 * Relative error below 1e-15, also for a sighting that was almost certain.
 * Example: shannonSurprise({ alpha: 1, beta: 99 }, 'black') is 4.6051...
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., section 2.1.
 */
export function shannonSurprise(belief: Beta, seen: Sighting): number {
  checkBeta(belief, 'belief');
  const [own, other] = ownFirst(belief, seen);
  return logRatio(own + other, own, other);
}

function ownFirst({ alpha, beta }: Beta, seen: Sighting): readonly [own: number, other: number] {
  return seen === 'black' ? [alpha, beta] : [beta, alpha];
}
