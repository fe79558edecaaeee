/**
 * The distribution after one outcome has been given a probability: the others share what is left in proportion, or
 * equally where all of them are 0, so that a zero is never sticky. The sum stays 1.
 */
export function moveOutcome(
  weights: readonly number[],
  moved: number,
  probability: number,
): readonly number[] {
  const target = Math.min(1, Math.max(0, probability));
  const others = weights.reduce((sum, weight, i) => (i === moved ? sum : sum + weight), 0);
  const left = 1 - target;
  return weights.map((weight, i) => {
    if (i === moved) return target;
    return others > 0 ? (weight / others) * left : left / (weights.length - 1);
  });
}
