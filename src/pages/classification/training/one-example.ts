import { entropy } from '../../../compute/divergence';
import { softmax } from '../../../compute/classifying/softmax';
import { descend, type DescentPath } from '../../../compute/classifying/softmax-descent';
import { klOfLogits, logitGradient, smoothLabel } from '../../../compute/classifying/softmax-loss';
import { memoizeLast } from '../../../experiment/memoize-last';
import { MOST_UPDATES } from '../params';

/** One picture, one label, and a model that learns it. Information in nats. */
export interface OneExample {
  /** The label as trained on: smoothed. */
  readonly target: readonly number[];
  /** Its entropy: no model's loss comes below it. */
  readonly floor: number;
  /** The whole training, from the start logits to the last step that can be made. */
  readonly path: DescentPath;
  readonly updates: number;
  readonly now: ModelNow;
}

interface ModelNow {
  readonly logits: readonly number[];
  readonly prediction: readonly number[];
  /** How the loss rises with each logit: the prediction less the target. */
  readonly gradient: readonly number[];
  readonly loss: number;
  readonly kl: number;
}

interface Setting {
  readonly p: readonly number[];
  readonly logits: readonly number[];
  readonly rate: number;
  readonly smoothing: number;
  readonly updates: number;
}

export function oneExample({ p, logits, rate, smoothing, updates }: Setting): OneExample {
  const training = train(p, logits, rate, smoothing);
  return { ...training, updates, now: modelNow(training, updates) };
}

type Training = Omit<OneExample, 'updates' | 'now'>;

const train = memoizeLast(
  (p: readonly number[], start: readonly number[], rate: number, smoothing: number): Training => {
    const target = smoothLabel(p, smoothing);
    const path = descend({ target, start, rate, steps: MOST_UPDATES });
    return { target, floor: entropy(target), path };
  },
);

const modelNow = memoizeLast(({ target, path }: Training, updates: number): ModelNow => {
  const logits = path.logits[updates] ?? [];
  return {
    logits,
    prediction: softmax(logits),
    gradient: logitGradient(target, logits),
    loss: path.losses[updates] ?? 0,
    kl: klOfLogits(target, logits),
  };
});
