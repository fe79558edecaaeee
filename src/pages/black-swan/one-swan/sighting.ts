import { klDivergence } from '../../../compute/divergence';
import type { Outcome } from '../../../experiment/parameter';

export const COLOURS: readonly [Outcome, Outcome] = [
  { id: 'black', label: 'black' },
  { id: 'white', label: 'white' },
];

/** A belief about one swan, and what is seen. In nats. */
export interface Sighting {
  /** Chances of black and white, before. */
  readonly belief: readonly [number, number];
  /** What is seen, which is certain. */
  readonly seen: readonly [number, number];
  readonly saw: 'black' | 'white';
  /** KL(seen‖belief): minus the logarithm of the chance that was given to it. */
  readonly surprise: number;
  /** KL(belief‖seen). */
  readonly surpriseBack: number;
  /** What the other colour would have cost. */
  readonly otherSurprise: number;
}

const SEEN = { black: [1, 0], white: [0, 1] } as const;

export function sighting(black: number, colour: string): Sighting {
  const belief = [black, 1 - black] as const;
  const [saw, other] =
    colour === 'black' ? (['black', 'white'] as const) : (['white', 'black'] as const);
  return {
    belief,
    seen: SEEN[saw],
    saw,
    surprise: klDivergence(SEEN[saw], belief),
    surpriseBack: klDivergence(belief, SEEN[saw]),
    otherSurprise: klDivergence(SEEN[other], belief),
  };
}
