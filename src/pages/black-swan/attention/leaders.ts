import type { Patch } from '../../../compute/watching/screen-patches';
import { latest, PATCHES, type Reading, type Screen } from './screen';

/** What differs by less is as high: the same numbers, added up in another order. */
const ALIKE = 1e-12;

export interface Leaders {
  /** At least one; several while they are alike. */
  readonly patches: readonly Patch[];
  /** How much each of them has, in nats per pixel. */
  readonly nats: number;
}

/** The patches that in the frame of now have the most predictive entropy, or the most Bayesian surprise. */
export function leaders({ patches, frame }: Screen, reading: Reading): Leaders {
  const of = (patch: Patch) => latest(patches[patch], reading, frame);
  const nats = Math.max(...PATCHES.map(of));
  return { patches: PATCHES.filter((patch) => nats - of(patch) < ALIKE), nats };
}
