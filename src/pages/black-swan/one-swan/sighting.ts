import { klDivergence } from '../../../compute/divergence';
import { memoizeLast } from '../../../experiment/memoize-last';

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
}

export const sighting = memoizeLast((black: number, saw: string): Sighting => {
  const belief = [black, 1 - black] as const;
  const isBlack = saw === 'black';
  const seen = isBlack ? ([1, 0] as const) : ([0, 1] as const);
  return {
    belief,
    seen,
    saw: isBlack ? 'black' : 'white',
    surprise: klDivergence(seen, belief),
    surpriseBack: klDivergence(belief, seen),
  };
});
