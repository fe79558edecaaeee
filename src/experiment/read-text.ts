import type {
  ChoiceParameter,
  DistributionParameter,
  NumberParameter,
  VectorParameter,
} from './parameter';

/** What a person typed or a link carried, as a value of the parameter, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly problem: Problem };

export type Problem =
  | 'not-a-number'
  | 'out-of-range'
  | 'not-whole'
  | 'wrong-count'
  | 'not-a-weight'
  | 'all-zero'
  | 'not-an-option';

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Reads "0.8", ".8", "8e-1", and for people also "0,8", "80%", "4/5" and a true minus sign. */
export function readNumber(parameter: NumberParameter, text: string): Reading<number> {
  const value = toNumber(text);
  if (value === null) return { problem: 'not-a-number' };
  if (value < parameter.min || value > parameter.max) return { problem: 'out-of-range' };
  if (parameter.whole && !Number.isInteger(value)) return { problem: 'not-whole' };
  return { value };
}

/** Reads comma-separated weights. They need not sum to 1: `normalise` says what they become. */
export function readWeights(
  parameter: DistributionParameter,
  text: string,
): Reading<readonly number[]> {
  const weights = text.split(',').map(decimal);
  if (weights.length !== parameter.parts.length) return { problem: 'wrong-count' };
  if (!weights.every((weight) => weight !== null)) return { problem: 'not-a-number' };
  if (weights.some((weight) => weight < 0)) return { problem: 'not-a-weight' };
  if (weights.every((weight) => weight === 0)) return { problem: 'all-zero' };
  return { value: weights };
}

/** Reads comma-separated numbers, each within the vector's range. */
export function readVector(parameter: VectorParameter, text: string): Reading<readonly number[]> {
  const parts = text.split(',').map(decimal);
  if (parts.length !== parameter.parts.length) return { problem: 'wrong-count' };
  if (!parts.every((part) => part !== null)) return { problem: 'not-a-number' };
  if (parts.some((part) => part < parameter.min || part > parameter.max)) {
    return { problem: 'out-of-range' };
  }
  return { value: parts };
}

export function readChoice(parameter: ChoiceParameter, text: string): Reading<string> {
  const isOption = parameter.options.some(({ id }) => id === text);
  return isOption ? { value: text } : { problem: 'not-an-option' };
}

const ROUNDING = 1e-9;

/** The weights as they are when they sum to 1 up to rounding, else divided by their sum. */
export function normalise(weights: readonly number[]): readonly number[] {
  // Dividing by the largest first keeps the sum of huge weights finite and of tiny ones above 0.
  const largest = Math.max(...weights);
  const sum = weights.reduce((total, weight) => total + weight / largest, 0);
  if (Math.abs(sum * largest - 1) <= ROUNDING) return weights;
  return weights.map((weight) => weight / largest / sum);
}

function toNumber(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (plain.endsWith('%')) {
    const percent = decimal(plain.slice(0, -1));
    return percent === null ? null : percent / 100;
  }
  const [numerator, denominator, ...more] = plain.split('/').map(decimal);
  if (more.length > 0 || numerator === null || numerator === undefined) return null;
  if (denominator === undefined) return numerator;
  return denominator === null || denominator === 0 ? null : numerator / denominator + 0;
}

function decimal(text: string): number | null {
  const plain = text.trim();
  const value = Number(plain);
  // Adding 0 turns a negative zero, which nobody means, into 0.
  return DECIMAL.test(plain) && Number.isFinite(value) ? value + 0 : null;
}
