import type { Beta } from '../../../compute/beta';
import type { Named } from '../../../experiment/parameter';

/** Slot machines: two that nobody has tried, two that others have played for long. */
export const MACHINES: readonly Named[] = [
  { id: 'new-one', label: 'new machine 1' },
  { id: 'new-two', label: 'new machine 2' },
  { id: 'old-one', label: 'old machine 1' },
  { id: 'old-two', label: 'old machine 2' },
];

/** A new machine may have any rate. */
export const NOTHING: Beta = { alpha: 1, beta: 1 };

/** What is believed of each before the first pull: nothing of the new ones, of the old what forty games taught. */
export const PRIORS: readonly Beta[] = [
  NOTHING,
  NOTHING,
  afterGames({ won: 28, lost: 12 }),
  afterGames({ won: 16, lost: 24 }),
];

function afterGames({ won, lost }: { readonly won: number; readonly lost: number }): Beta {
  return { alpha: NOTHING.alpha + won, beta: NOTHING.beta + lost };
}
