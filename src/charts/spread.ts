/** Moves heights no further apart than it takes for each to have its line, from 0 to the lowest. */
export function spread(
  heights: readonly number[],
  line: number,
  lowest: number,
): readonly number[] {
  const order = heights.map((_, i) => i).toSorted((a, b) => heights[a]! - heights[b]!);
  const placed = heights.slice();
  let below = lowest + line;
  for (const i of order.toReversed()) below = placed[i] = Math.min(placed[i]!, below - line);
  let above = -line;
  for (const i of order) above = placed[i] = Math.max(placed[i]!, above + line);
  return placed;
}
