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

/** What is believed of each before the first pull: nothing of the new ones, forty pulls' worth of the old. */
export const PRIORS: readonly Beta[] = [
  NOTHING,
  NOTHING,
  { alpha: 28, beta: 12 },
  { alpha: 16, beta: 24 },
];
