import { crossEntropy, entropy, klDivergence } from '../../../compute/divergence';
import { memoizeLast } from '../../../experiment/memoize-last';

/** A label, two models, and all that is said about them. In nats. */
export interface TwoModels {
  readonly p: readonly number[];
  readonly entropyP: number;
  readonly a: ModelScore;
  readonly b: ModelScore;
}

export interface ModelScore {
  readonly q: readonly number[];
  /** KL(P‖Q), what the label says of the model. */
  readonly kl: number;
  /** KL(Q‖P), the other way round. */
  readonly klBack: number;
  readonly crossEntropy: number;
}

interface Setting {
  readonly p: readonly number[];
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export function twoModels({ p, a, b }: Setting): TwoModels {
  return { p, entropyP: entropy(p), a: scoreA(p, a), b: scoreB(p, b) };
}

const scoreA = memoizeLast(score);
const scoreB = memoizeLast(score);

function score(p: readonly number[], q: readonly number[]): ModelScore {
  return {
    q,
    kl: klDivergence(p, q),
    klBack: klDivergence(q, p),
    crossEntropy: crossEntropy(p, q),
  };
}
