/**
 * Where a value stands among others: how many of them are lower, in percent, with ties as half.
 *
 * among: at least one number. Returns 0 to 100.
 * Example: percentileOf(3, [1, 2, 3, 4]) is 62.5
 */
export function percentileOf(value: number, among: Float64Array): number {
  let lower = 0;
  for (const other of among) lower += other < value ? 1 : Number(other === value) / 2;
  return (100 * lower) / among.length;
}
