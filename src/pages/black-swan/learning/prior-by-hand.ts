import type { Beta } from '../../../compute/beta';
import { predictiveChance } from '../../../compute/beliefs/beta-learning';
import { positiveNumber, type NumberParameter } from '../../../experiment/parameter';
import { params } from '../params';

/** A prior by its mean and its strength: no parameters of the page, they set alpha and beta. */
export const PRIOR_MEAN: NumberParameter = positiveNumber({
  symbol: 'mean',
  label: 'Q, mean of the prior',
  min: 1e-4,
  max: 0.9999,
  default: 0.01,
});

export const PRIOR_STRENGTH: NumberParameter = positiveNumber({
  symbol: 'strength',
  label: 'Strength of the prior, in swans',
  min: 0.02,
  max: 2000,
  default: 100,
});

const { min: LEAST, max: MOST } = params.alpha;

export function meanOf(prior: Beta): number {
  return clean(predictiveChance(prior));
}

/** As many swans as would have taught the prior to somebody who began with nothing. */
export function strengthOf({ alpha, beta }: Beta): number {
  return clean(alpha + beta);
}

/** The prior with another mean, as strong as before, as far as alpha and beta can go. */
export function priorWithMean(prior: Beta, mean: number): Beta {
  const strength = strengthOf(prior);
  const least = Math.max(LEAST / strength, 1 - MOST / strength);
  const alpha = clean(strength * within(least, 1 - least, mean));
  return settled(alpha, strength - alpha);
}

/** The prior with the same mean but another strength, as far as alpha and beta can go. */
export function priorWithStrength(prior: Beta, strength: number): Beta {
  const mean = meanOf(prior);
  const least = LEAST / Math.min(mean, 1 - mean);
  const most = MOST / Math.max(mean, 1 - mean);
  const possible = within(least, Math.max(least, most), strength);
  return settled(possible * mean, possible * (1 - mean));
}

/** A mean as fine as a hand can place it on an axis that has more room for small ones. */
export function meanPlacedByHand(mean: number): number {
  return Number(mean.toPrecision(mean < 0.1 ? 2 : 3));
}

function settled(alpha: number, beta: number): Beta {
  return { alpha: within(LEAST, MOST, clean(alpha)), beta: within(LEAST, MOST, clean(beta)) };
}

function within(least: number, most: number, value: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Twelve digits are exact enough to be the number meant. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
