import { CompensatedSum } from './compensated-sum';

/** How far the sum of probabilities may be off 1: rounding passes, a forgotten outcome does not. */
const SUM_TOLERANCE = 1e-9;

/**
 * By how much the entries sum to more than 1 (negative: to less), after checking that they are a
 * probability distribution.
 *
 *     sum_i values[i] - 1, to full relative precision, also where it is 1e-32
 *
 * values: one probability per outcome; name: what the caller calls it, for the message; field: where
 * the entries are objects, the field that holds the probability.
 * Throws RangeError, naming argument, index and reason, if values is empty, if an entry is not
 * finite or negative, or if the sum is off 1 by more than 1e-9.
 * Example: excessOverOne([0.5, 0.5], 'p') is 0.
 */
export function excessOverOne(values: readonly number[], name: string, field?: string): number {
  if (values.length === 0) {
    throw new RangeError(`${name} is empty: it has to have at least one entry`);
  }
  const sum = new CompensatedSum();
  // Starting at -1 keeps the digits of a tiny excess.
  sum.add(-1);
  let index = 0;
  for (const value of values) {
    if (!(value >= 0 && value < Infinity)) {
      const entry = field === undefined ? `${name}[${index}]` : `${name}[${index}].${field}`;
      throw new RangeError(`${entry} is ${value}: it has to be ${requirementMissed(value)}`);
    }
    sum.add(value);
    index += 1;
  }
  const excess = sum.value();
  if (!(Math.abs(excess) <= SUM_TOLERANCE)) {
    const summed = field === undefined ? name : `${field} in ${name}`;
    throw new RangeError(
      `${summed} sums to ${1 + excess}: it has to sum to 1, within ${SUM_TOLERANCE}`,
    );
  }
  return excess;
}

function requirementMissed(value: number): string {
  return Number.isFinite(value) ? 'at least 0, not negative' : 'a finite number';
}
