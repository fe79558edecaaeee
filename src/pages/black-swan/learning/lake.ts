import { klBeta, type Beta } from '../../../compute/beta';
import { afterSightings } from '../../../compute/beliefs/beta-learning';
import { expectedGain } from '../../../compute/beliefs/expected-information';
import {
  learningPath,
  type LearningPath,
  type LearningStep,
} from '../../../compute/beliefs/learning-path';
import { memoizeLast } from '../../../experiment/memoize-last';

/** What is believed of a lake's swans, and what the swans seen have taught. In nats. */
export interface Lake {
  readonly prior: Beta;
  readonly posterior: Beta;
  readonly black: number;
  readonly white: number;
  /** The share of black swans that there really is. */
  readonly rate: number;
  readonly seed: number;
  /** KL(posterior‖prior), after all sightings. */
  readonly total: number;
  /** KL(prior‖posterior). */
  readonly totalBack: number;
  /** What the next swan teaches in expectation. */
  readonly nextGain: number;
  /** Swan by swan. */
  readonly path: LearningPath;
  /** The first and the hundredth black swan, if there were so many. */
  readonly firstBlack: LearningStep | null;
  readonly hundredthBlack: LearningStep | null;
}

interface Setting {
  readonly alpha: number;
  readonly beta: number;
  readonly black: number;
  readonly white: number;
  readonly lake: number;
  readonly seed: number;
}

export function lakeOf({ alpha, beta, black, white, lake, seed }: Setting): Lake {
  const prior = priorOf(alpha, beta);
  return {
    ...learnt(prior, black, white),
    ...walked(prior, black, white, seed),
    rate: lake,
    seed,
  };
}

const priorOf = memoizeLast((alpha: number, beta: number): Beta => ({ alpha, beta }));

const learnt = memoizeLast((prior: Beta, black: number, white: number) => {
  const posterior = afterSightings(prior, { black, white });
  return {
    prior,
    posterior,
    black,
    white,
    total: klBeta(posterior, prior),
    totalBack: klBeta(prior, posterior),
    nextGain: expectedGain(posterior),
  };
});

const walked = memoizeLast((prior: Beta, black: number, white: number, seed: number) => {
  const path = learningPath({ prior, seed, black, white });
  const blackSteps = path.steps.filter(({ seen }) => seen === 'black');
  return { path, firstBlack: blackSteps[0] ?? null, hundredthBlack: blackSteps[99] ?? null };
});
