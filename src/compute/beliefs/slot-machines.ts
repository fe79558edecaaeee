import { checkCount, checkShare } from '../argument-checks';
import { checkBeta } from '../beta';
import type { Beta } from '../beta';
import { afterSightings, bayesianSurprise } from './beta-learning';
import { expectedGain } from './expected-information';
import { runGenerator } from '../random';

/** How a machine is chosen: for the largest expected gain of information, or any with equal chance. */
export type Learner = 'curious' | 'random';

export interface Machine {
  /** The chance to win, hidden from the learner. */
  readonly rate: number;
  /** What the learner believes about the rate at first. */
  readonly prior: Beta;
}

export interface Exploration {
  readonly machines: readonly Machine[];
  readonly seed: number;
  readonly learner: Learner;
  readonly pulls: number;
}

/** One pull of a machine; information in nats. */
interface Pull {
  /** Its place among the machines, from 0. */
  readonly machine: number;
  readonly win: boolean;
  readonly gain: number;
  /** The gains of this pull and all before it. */
  readonly gainSoFar: number;
}

export interface Findings {
  readonly pulls: readonly Pull[];
  /** What is believed about each rate at last. */
  readonly beliefs: readonly Beta[];
}

/**
 * A learner pulls slot machines to find out how often each wins; prizes do not matter, only information.
 *
 *     gain = KL(belief after || belief before) of the machine that was pulled
 *
 * machines: at least one, rates from 0 to 1, priors with alpha (wins) and beta (blanks) above 0; seed: any
 * whole number; learner: 'curious' pulls the machine with the largest expectedGain, of equal ones the
 * first, 'random' any with equal chance; pulls: a whole number, at least 0. A machine's n-th outcome
 * depends on seed, rate and place alone, so that both learners meet the same machines. Returns the
 * pulls in order and the last belief about each machine. Gains are in nats, above 0. The curious
 * learner gains more on average over rates that come from the priors, not for every choice of rates.
 * Throws RangeError, naming argument, index and reason, unless all this holds.
 * Example: explore({ machines: [{ rate: 1, prior: { alpha: 1, beta: 1 } }], seed: 7, learner: 'curious',
 * pulls: 1 }) wins and gains 0.1931...
 * Source: Sun, Gomez and Schmidhuber, "Planning to be surprised" (2011).
 */
export function explore({ machines, seed, learner, pulls }: Exploration): Findings {
  checkCount(machines.length, 'machines.length', 1);
  machines.forEach(({ rate, prior }, place) => {
    checkShare(rate, `machines[${place}].rate`);
    checkBeta(prior, `machines[${place}].prior`);
  });
  checkCount(pulls, 'pulls', 0);
  const nextChoice = runGenerator(seed, 0);
  const nextOutcome = machines.map((_, place) => runGenerator(seed, place + 1));
  const beliefs = machines.map(({ prior }) => prior);
  const promises = beliefs.map(expectedGain);
  let gainSoFar = 0;

  function pulled(): Pull {
    const machine =
      learner === 'curious'
        ? promises.indexOf(Math.max(...promises))
        : Math.floor(nextChoice() * machines.length);
    const belief = beliefs[machine]!;
    const win = nextOutcome[machine]!() < machines[machine]!.rate;
    // A win counts towards alpha, as a black swan does.
    const gain = bayesianSurprise(belief, win ? 'black' : 'white');
    beliefs[machine] = afterSightings(belief, { black: Number(win), white: Number(!win) });
    promises[machine] = expectedGain(beliefs[machine]);
    gainSoFar += gain;
    return { machine, win, gain, gainSoFar };
  }

  return { pulls: Array.from({ length: pulls }, pulled), beliefs };
}
