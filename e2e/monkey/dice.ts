import { runGenerator } from '../../src/compute/random';

/** Chances that fall the same way again for the same seed and throw. */
export interface Dice {
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly happens: (chance: number) => boolean;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** Every action has dice of its own: how often one of them threw changes nothing for those after it. */
export function diceFor(seed: number, action: number): Dice {
  const next = runGenerator(seed, action);
  return {
    next,
    between: (low, high) => Math.round(low + next() * (high - low)),
    happens: (chance) => next() < chance,
    oneOf: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
  };
}
