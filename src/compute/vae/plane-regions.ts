/** A bell over the plane, its two directions independent of each other. */
export interface PlaneBell {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
}

/**
 * How far from its mean, in standard deviations, a bell over the plane has to be followed to hold a share of it.
 *
 *     sqrt(-2 log(1 - share))
 *
 * share: above 0, below 1. Example: ringRadius(0.9) is 2.146
 */
export function ringRadius(share: number): number {
  return Math.sqrt(-2 * Math.log(1 - share));
}

/**
 * The smallest regions of a density on a grid that hold given shares of it, each as the log density at its edge.
 *
 * logDensity: one value per cell, all cells of one size, any constant added. shares: 0 to 1.
 * Returns one level per share: the region is where logDensity is at least that.
 * Example: regionLevels([0, Math.log(3)], [0.7]) is [Math.log(3)]
 */
export function regionLevels(
  logDensity: ArrayLike<number>,
  shares: readonly number[],
): readonly number[] {
  const fromTop = Float64Array.from(logDensity).toSorted().toReversed();
  const [highest = 0] = fromTop;
  const total = fromTop.reduce((sum, log) => sum + Math.exp(log - highest), 0);
  return shares.map((share) => {
    let held = 0;
    let place = 0;
    while (place < fromTop.length - 1) {
      held += Math.exp(fromTop[place]! - highest);
      if (held >= share * total) break;
      place += 1;
    }
    return fromTop[place] ?? highest;
  });
}

/**
 * Whether a point lies within a ring of a bell, given by its radius in standard deviations.
 * Example: isWithinRing({ mean: [0, 0], sd: [1, 2] }, [0, 1.9], 1) is true
 */
export function isWithinRing(
  { mean, sd }: PlaneBell,
  at: readonly number[],
  radius: number,
): boolean {
  const square = mean.reduce((sum, centre, i) => sum + ((at[i]! - centre) / sd[i]!) ** 2, 0);
  return square <= radius * radius;
}
