import { checkBeta } from '../beta';
import type { Beta } from '../beta';
import { afterSightings, bayesianSurprise, shannonSurprise } from './beta-learning';
import type { Sighting, SwanCounts } from './beta-learning';
import { sightingOrder } from './sightings';

/** Swans seen one after the other, and the belief about their rate before the first. */
export interface Watch extends SwanCounts {
  readonly prior: Beta;
  readonly seed: number;
}

/** One swan and what it did to the belief; surprises in nats. */
export interface LearningStep {
  readonly seen: Sighting;
  readonly shannon: number;
  readonly bayesian: number;
  readonly after: Beta;
}

export interface LearningPath {
  readonly steps: readonly LearningStep[];
  /** The sums of the surprises of all steps, in nats. */
  readonly shannonSum: number;
  readonly bayesianSum: number;
}

/**
 * The way of a belief through swans that are seen one by one, with the surprise of each.
 *
 *     shannonSum = log B(alpha, beta) - log B(alpha + black, beta + white)
 *     bayesianSum = sum over steps of KL(belief after || belief before)
 *
 * prior: alpha and beta, above 0; seed: any whole number, sets the order; black, white: whole numbers, at
 * least 0. Returns black + white steps. The order changes the steps, but neither sum nor the
 * last belief. bayesianSum is not KL(last belief || prior): gains add up in expectation only.
 * Throws RangeError, naming argument and reason, unless all this holds.
 * Example: with prior { alpha: 1, beta: 1 } and one black swan, bayesianSum is 0.1931...
 * Source: Itti and Baldi, "Bayesian surprise attracts human attention" (2005).
 */
export function learningPath({ prior, seed, black, white }: Watch): LearningPath {
  checkBeta(prior, 'prior');
  const counts = { black: 0, white: 0 };
  let before = prior;
  let shannonSum = 0;
  let bayesianSum = 0;
  const steps = sightingOrder(seed, { black, white }).map((seen): LearningStep => {
    const shannon = shannonSurprise(before, seen);
    const bayesian = bayesianSurprise(before, seen);
    counts[seen] += 1;
    before = afterSightings(prior, counts);
    shannonSum += shannon;
    bayesianSum += bayesian;
    return { seen, shannon, bayesian, after: before };
  });
  return { steps, shannonSum, bayesianSum };
}
