import { excessOverOne } from './distribution';

/** A normal distribution on the real line: its mean and its standard deviation, not the variance. */
export interface Normal {
  readonly mean: number;
  readonly sd: number;
}

/** A normal distribution as one part of a mixture, with its share of the probability. */
export interface WeightedNormal extends Normal {
  readonly weight: number;
}

/**
 * Throws RangeError, naming argument and reason, unless the mean is finite and sd finite and above 0.
 * Example: checkNormal({ mean: 0, sd: 0 }, 'p') throws "p.sd is 0: ..."
 */
export function checkNormal({ mean, sd }: Normal, name: string): void {
  if (!Number.isFinite(mean)) {
    throw new RangeError(`${name}.mean is ${mean}: it has to be a finite number`);
  }
  if (!Number.isFinite(sd) || sd <= 0) {
    throw new RangeError(`${name}.sd is ${sd}: it has to be a finite number above 0`);
  }
}

/**
 * The components of a mixture that have any weight, their weights normalised to sum to 1.
 *
 * Throws RangeError, naming argument, index and reason, unless there is a component, every component
 * is a normal distribution, and the weights are finite, at least 0 and sum to 1 within 1e-9.
 * Example: normalisedMixture([{ weight: 1, mean: 0, sd: 2 }], 'q') returns an equal array
 */
export function normalisedMixture(
  components: readonly WeightedNormal[],
  name: string,
): WeightedNormal[] {
  components.forEach((component, index) => {
    checkNormal(component, `${name}[${index}]`);
  });
  const weights = components.map(({ weight }) => weight);
  const total = 1 + excessOverOne(weights, name, 'weight');
  return components
    .filter(({ weight }) => weight > 0)
    .map(({ weight, mean, sd }) => ({ weight: weight / total, mean, sd }));
}
