import { CompensatedSum } from './compensated-sum';

/**
 * How surprising one outcome is: minus the logarithm of its normalised probability, in nats.
 *
 *     -log(values[index] / total)
 *
 * values: entries at least 0; total: their sum. From 0 (certain) to Infinity (impossible).
 * Relative error below 1e-15, also for an outcome that is almost certain: there the logarithm is
 * taken from what the other outcomes leave it.
 * Example: surprisal([0.25, 0.75], 1, 0) is 1.3862...
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., section 2.1.
 */
export function surprisal(values: readonly number[], total: number, index: number): number {
  const share = values[index]! / total;
  return share <= 0.5 ? -Math.log(share) : -Math.log1p(-sumOfOthers(values, index) / total);
}

function sumOfOthers(values: readonly number[], index: number): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < values.length; i += 1) {
    if (i !== index) sum.add(values[i]!);
  }
  return sum.value();
}
