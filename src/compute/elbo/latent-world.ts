import { checkAboveZero } from '../argument-checks';

/** How a code z becomes the mean of what is seen: weight z, or weight |z|, which has forgotten the sign. */
export type Decoder = 'linear' | 'folded';

/** A world with one hidden number: z from N(0, 1), then x from N(decoder(z), noise^2); and the x that was seen. */
export interface LatentWorld {
  readonly x: number;
  readonly weight: number;
  /** A standard deviation. */
  readonly noise: number;
  readonly decoder: Decoder;
}

/** What a code is before anything is seen. */
export const PRIOR = { mean: 0, sd: 1 } as const;

/**
 * The mean of what is seen, given a code.
 * Example: decoded({ x: 0, weight: 2, noise: 1, decoder: 'folded' }, -3) is 6
 */
export function decoded({ weight, decoder }: LatentWorld, z: number): number {
  return weight * (decoder === 'folded' ? Math.abs(z) : z);
}

/**
 * Throws RangeError, naming what is wrong, unless x and weight are finite and noise is finite and above 0.
 * Example: checkWorld({ x: NaN, weight: 1, noise: 1, decoder: 'linear' }) throws "x is NaN: ..."
 */
export function checkWorld({ x, weight, noise }: LatentWorld): void {
  for (const [name, value] of [
    ['x', x],
    ['weight', weight],
  ] as const) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}: it has to be finite`);
  }
  checkAboveZero(noise, 'noise');
}
