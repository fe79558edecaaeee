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
  return {
    target: training.target,
    floor: training.floor,
    // Worked out where it is drawn: the numbers of now need only the steps that were made.
    get path() {
      return training.wholePath();
    },
    updates,
    now: modelNow(training, updates),
  };
}

interface Training extends Pick<OneExample, 'target' | 'floor'> {
  readonly pathOf: (steps: number) => DescentPath;
  readonly wholePath: () => DescentPath;
}

const train = memoizeLast(
  (p: readonly number[], start: readonly number[], rate: number, smoothing: number): Training => {
    const target = smoothLabel(p, smoothing);
    const pathOf = (steps: number) => descend({ target, start, rate, steps });
    const wholePath = memoizeLast(() => pathOf(MOST_UPDATES));
    return { target, floor: entropy(target), pathOf, wholePath };
  },
);

const modelNow = memoizeLast(({ target, pathOf }: Training, updates: number): ModelNow => {
  const { logits, losses } = pathOf(updates);
  const reached = logits[updates] ?? [];
  return {
    logits: reached,
    prediction: softmax(reached),
    gradient: logitGradient(target, reached),
    loss: losses[updates] ?? 0,
    kl: klOfLogits(target, reached),
  };
});
