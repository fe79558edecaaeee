import awkward from './awkward.json';
import divergences from './divergences.json';

/** The stored value of a JSON field: a number, or "Infinity", which JSON cannot write as a number. */
type Stored = number | string;

interface DiscreteCase {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly entropyP: Stored;
  readonly crossEntropyPQ: Stored;
  readonly klPQ: Stored;
  readonly klQP: Stored;
  readonly js: Stored;
  readonly totalVariation: Stored;
  readonly hellinger: Stored;
  readonly chiSquaredPQ: Stored;
}

/** Two parameters: [mean, sd] or [alpha, beta]. */
interface TwoParameterCase {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly klPQ: Stored;
}

interface MixtureCase {
  readonly p: readonly (readonly number[])[];
  readonly q: readonly number[];
  readonly klPQ: Stored;
  readonly klQP: Stored;
}

interface ReferenceValues {
  readonly discrete: readonly DiscreteCase[];
  readonly normal: readonly TwoParameterCase[];
  readonly beta: readonly TwoParameterCase[];
  readonly mixture: readonly MixtureCase[];
}

/** Both files of values computed at 700 digits; see README.md. */
export const referenceFiles: readonly (readonly [string, ReferenceValues])[] = [
  ['divergences.json', divergences],
  ['awkward.json', awkward],
];

/** |actual - stored| / |stored|; 0 where they are equal, infinite and zero values included. */
export function relativeError(actual: number, stored: Stored): number {
  const expected = Number(stored);
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}
