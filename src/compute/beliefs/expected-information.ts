import { checkBeta, klBeta } from '../beta';
import type { Beta } from '../beta';
import { betaBinomial } from './beta-binomial';
import { afterSightings, bayesianSurprise, predictiveChance } from './beta-learning';

/**
 * What the next sighting will tell about the rate of black swans on average: their mutual information.
 *
 *     H(E[theta]) - E[H(theta)] = E over the next swan of KL(posterior || belief), theta ~ Beta(alpha, beta)
 *
 * belief: alpha and beta, above 0; H: entropy of a coin. Nats, above 0, at most log 2; about
 * 1 / (2 (alpha + beta)) where both are large. The same to the last bit when black and white change places.
 * Throws RangeError, naming argument and reason, unless alpha, beta and their sum are finite and above 0.
 * Relative error below 1e-14 for alpha and beta from 0.01 to 3000, as the average of the surprises
 * subtracts nothing.
 * Example: expectedGain({ alpha: 1, beta: 1 }) is 0.1931...
 * Source: Lindley, "On a measure of the information provided by an experiment" (1956).
 */
export function expectedGain(belief: Beta): number {
  const { alpha, beta } = belief;
  return (
    predictiveChance(belief) * bayesianSurprise(belief, 'black') +
    predictiveChance({ alpha: beta, beta: alpha }) * bayesianSurprise(belief, 'white')
  );
}

/**
 * What the next n sightings together will tell about the rate of black swans on average.
 *
 *     sum_k P(k) KL(Beta(alpha + k, beta + n - k) || Beta(alpha, beta)), P beta-binomial
 *
 * prior: alpha and beta, above 0; n: a whole number, at least 0, made for up to 200. Nats, 0 for n = 0; it
 * grows with n, ever more slowly. By the chain rule it is the sum of the expected gains of the n single
 * sightings, each averaged over what may have been seen before it.
 * Throws RangeError, naming argument and reason, unless prior and n are such. Relative error below 1e-12
 * for alpha and beta from 0.01 to 3000.
 * Example: expectedTotalGain({ alpha: 1, beta: 1 }, 1) is 0.1931...
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., theorem 2.5.2, for the chain rule.
 */
export function expectedTotalGain(prior: Beta, n: number): number {
  checkBeta(prior, 'prior');
  let sum = 0;
  betaBinomial(prior, n).forEach((chance, black) => {
    sum += chance * klBeta(afterSightings(prior, { black, white: n - black }), prior);
  });
  return sum;
}
