import type { Beta } from '../../../compute/beta';
import { expectedGain } from '../../../compute/beliefs/expected-information';
import { explore, type Findings } from '../../../compute/beliefs/slot-machines';
import { memoizeLast } from '../../../experiment/memoize-last';
import { MOST_PULLS } from '../params';
import { PRIORS } from './machines';

/** Two learners at the same machines. Information in nats. */
export interface Exploration {
  readonly rates: readonly number[];
  readonly pulls: number;
  readonly curious: Learner;
  readonly random: Learner;
}

export interface Learner {
  /** All pulls that can be made, from the first on. */
  readonly path: Findings['pulls'];
  /** After the pulls made. */
  readonly beliefs: readonly Beta[];
  /** What the next pull of each machine would teach, in expectation. */
  readonly expectedGains: readonly number[];
  /** Gathered so far. */
  readonly gained: number;
}

interface Setting {
  readonly rates: readonly number[];
  readonly pulls: number;
  readonly seed: number;
}

export function exploration({ rates, pulls, seed }: Setting): Exploration {
  return {
    rates,
    pulls,
    curious: curious(rates, seed, pulls),
    random: random(rates, seed, pulls),
  };
}

const curious = memoizeLast(learnerOf('curious'));
const random = memoizeLast(learnerOf('random'));

function learnerOf(learner: 'curious' | 'random') {
  const play = memoizeLast((rates: readonly number[], seed: number, pulls: number) =>
    explore({
      machines: rates.map((rate, i) => ({ rate, prior: PRIORS[i] ?? { alpha: 1, beta: 1 } })),
      seed,
      learner,
      pulls,
    }),
  );
  const whole = memoizeLast(
    (rates: readonly number[], seed: number) => play(rates, seed, MOST_PULLS).pulls,
  );
  return (rates: readonly number[], seed: number, pulls: number): Learner => {
    const path = whole(rates, seed);
    const { beliefs } = play(rates, seed, pulls);
    return {
      path,
      beliefs,
      expectedGains: beliefs.map(expectedGain),
      gained: path[pulls - 1]?.gainSoFar ?? 0,
    };
  };
}
