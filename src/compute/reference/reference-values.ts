import awkward from './awkward.json';
import divergences from './divergences.json';
import latents from './latents.json';
import sightings from './sightings.json';

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

interface SightingCase {
  /** [alpha, beta] */
  readonly prior: readonly number[];
  /** How many [black, white] swans the total gain is of. */
  readonly seen: readonly number[];
  readonly blackSurprise: number;
  readonly whiteSurprise: number;
  readonly expectedGain: number;
  readonly totalGain: number;
}

/** Beta priors and what swans tell about their rate, computed at 100 digits; see README.md. */
export const sightingCases: readonly SightingCase[] = sightings.cases;

interface LatentCase {
  readonly decoder: string;
  /** [x, weight, noise] */
  readonly world: readonly number[];
  /** [mean, sd] */
  readonly q: readonly number[];
  readonly logEvidence: number;
  readonly reconstruction: number;
  readonly klPosterior: number;
}

/** Worlds with one hidden number and a q, integrated with 40 digits; see README.md. */
export const latentCases: readonly LatentCase[] = latents.cases;

/** |actual - stored| / |stored|; 0 where they are equal, infinite and zero values included. */
export function relativeError(actual: number, stored: Stored): number {
  const expected = Number(stored);
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}
