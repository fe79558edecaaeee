const ROUND = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * The least round number that is at least so large: how far an axis goes. It stays where it is through most moves of a hand,
 * so that what changes in a drawing is what has changed, and not all of it with the axis.
 */
export function roundReach(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (ROUND.find((round) => power * round >= least) ?? 10);
}
