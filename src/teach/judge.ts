import type { Experiment } from '../experiment/experiment';
import { defaultsOf, type Values } from '../experiment/parameter';
import type { Mark, Question, Step } from '../experiment/step';
import type { Unit } from '../experiment/unit';

/** What somebody answered, as it is kept. */
export type Answer =
  | { readonly kind: 'choose'; readonly option: number }
  /** Before a room nobody may have placed the marker when the lecturer goes on. */
  | { readonly kind: 'mark'; readonly nats: number; readonly unplaced?: true }
  | { readonly kind: 'goal'; readonly ways: readonly string[] };

export interface Verdict {
  readonly right: boolean;
  /** Why, for this very answer. */
  readonly because: string;
}

/** In nats: the marker's line ends at a round number of bits or nats near the question's reach. */
const BEYOND_REACH = 0.1;

/** The page's values at the start of a step, and once its answer is given. */
export function valuesOf(experiment: Experiment, step: Step, answered: boolean): Values {
  const set = { ...defaultsOf(experiment.params), ...step.set } as Values;
  return answered && step.reveal ? ({ ...set, ...step.reveal } as Values) : set;
}

/** What a question asks for, in nats. */
export function truthOf(experiment: Experiment, step: Step, question: Mark): number {
  const quantity = experiment.quantities[question.quantity];
  if (!quantity)
    throw new Error(`${step.id} asks for ${question.quantity}, which is not declared.`);
  return quantity.read(experiment.derive(valuesOf(experiment, step, true)));
}

interface Situation {
  readonly experiment: Experiment;
  readonly step: Step;
  readonly unit: Unit;
}

/** Right or wrong, and the sentence for that mistake. Null where the answer does not fit the question. */
export function judge(situation: Situation, question: Question, answer: Answer): Verdict | null {
  if (question.kind === 'choose' && answer.kind === 'choose') {
    const option = question.options[answer.option];
    return option ? { right: option.right === true, because: option.because } : null;
  }
  if (question.kind === 'mark' && answer.kind === 'mark') {
    const isOnLine = answer.nats >= 0 && answer.nats <= question.reach + BEYOND_REACH;
    if (!isOnLine) return null;
    return judgeMark(situation, question, answer.nats);
  }
  if (question.kind === 'goal' && answer.kind === 'goal') {
    return { right: answer.ways.length >= question.ways, because: question.right };
  }
  return null;
}

function judgeMark({ experiment, step, unit }: Situation, question: Mark, nats: number): Verdict {
  const truth = truthOf(experiment, step, question);
  const off = Math.abs(nats - truth);
  if (off <= question.tolerance) return { right: true, because: question.right };
  const model = experiment.derive(valuesOf(experiment, step, true));
  const [nearest] = question.mistakes
    .map((mistake) => ({
      because: mistake.because,
      away: Math.abs(mistake.at(model, unit) - nats),
    }))
    .filter(({ away }) => away <= question.tolerance && away < off)
    .toSorted((one, other) => one.away - other.away);
  const direction = nats < truth ? question.tooLow : question.tooHigh;
  return { right: false, because: nearest?.because ?? direction };
}
