import { createStore, type StoreApi } from 'zustand/vanilla';
import { glideTo } from '../experiment/glide';
import type { Step } from '../experiment/step';
import { sameValues, type ExperimentStore } from '../experiment/store';
import { judge, valuesOf, type Answer } from './judge';
import type { Answered, PageProgress, Played } from './progress';

export interface LessonState {
  /** The open step, from 0; `steps.length` is the end of the page. */
  readonly index: number;
  readonly answers: Readonly<Record<string, Answered>>;
  /** The ways of each goal found so far, before it is reached as often as asked. */
  readonly ways: Readonly<Record<string, readonly string[]>>;
}

/** A page's steps being played, by a learner or before a room. */
export interface Lesson {
  readonly steps: readonly Step[];
  readonly state: StoreApi<LessonState>;
  /** Opens a step; `as` is the state to show: its own, or the one already on the page. */
  readonly go: (index: number, as?: 'moved' | 'found') => void;
  readonly answer: (answer: Answer) => void;
  readonly addWay: (way: string) => void;
  /** Takes the answer to the open step back, so that it can be asked again. */
  readonly askAgain: () => void;
  /** Brings the open step's state back after free play. */
  readonly putBack: () => void;
  readonly restart: () => void;
  /** Takes over where the lesson stands in another window; `open` says whether a step is open there at all. */
  readonly adopt: (state: LessonState, open: boolean) => void;
  readonly close: () => void;
}

export interface LessonKeeping {
  readonly kept: PageProgress;
  readonly today: () => string;
  readonly keep: (played: Played) => void;
}

export function createLesson(
  page: ExperimentStore,
  steps: readonly Step[],
  { kept, today, keep }: LessonKeeping,
): Lesson {
  const { experiment } = page;
  const state = createStore<LessonState>(() => ({
    index: 0,
    answers: answersThatFit(page, steps, kept.answers),
    ways: kept.ways ?? {},
  }));
  const open = () => steps[state.getState().index];
  const isAnswered = (step: Step) => Object.hasOwn(state.getState().answers, step.id);
  const save = () => {
    const { answers, ways } = state.getState();
    keep({ at: open()?.id ?? '', answers, ways });
  };

  const dress = (step: Step) => {
    const { question } = step;
    const given = state.getState().answers[step.id]?.answer;
    const asked = question?.kind === 'mark' && !given;
    page.cover(asked ? (question.covers ?? []) : []);
    const unplaced = given?.kind === 'mark' && given.unplaced;
    if (question?.kind !== 'mark' || unplaced) page.predict(null);
    else {
      page.predict({
        quantity: question.quantity,
        reach: question.reach,
        nats: given?.kind === 'mark' ? given.nats : question.reach / 2,
        placed: given !== undefined,
        committed: given !== undefined,
      });
    }
  };
  const undress = () => {
    page.cover([]);
    page.predict(null);
  };
  const record = (step: Step, answer: Answer, right: boolean) => {
    const { answers } = state.getState();
    state.setState({
      answers: { ...answers, [step.id]: { answer, right, day: today() } },
    });
    dress(step);
    if (step.reveal) glideTo(page, valuesOf(experiment, step, true));
    save();
  };

  const lesson: Lesson = {
    steps,
    state,
    go(index, as = 'moved') {
      const to = Math.max(0, Math.min(steps.length, index));
      state.setState({ index: to });
      const step = steps[to];
      page.look({ step: step ? to + 1 : steps.length });
      if (step) {
        dress(step);
        // Whoever reloads before the answer's picture has come would find it beside the question's.
        const isBehind =
          isAnswered(step) &&
          sameValues(page.live.getState().values, valuesOf(experiment, step, false));
        // A ghost is of this step's own answer, not of the step before.
        if (as === 'moved' || isBehind)
          glideTo(page, valuesOf(experiment, step, isAnswered(step)), 'no ghost');
      } else {
        undress();
      }
      save();
    },
    answer(answer) {
      const step = open();
      if (!step?.question || isAnswered(step)) return;
      const { unit } = page.live.getState();
      const verdict = judge({ experiment, step, unit }, step.question, answer);
      if (verdict) record(step, answer, verdict.right);
    },
    addWay(way) {
      const step = open();
      if (step?.question?.kind !== 'goal' || isAnswered(step)) return;
      const { ways } = state.getState();
      const before = ways[step.id] ?? [];
      if (before.includes(way)) return;
      const found = [...before, way];
      state.setState({ ways: { ...ways, [step.id]: found } });
      if (found.length >= step.question.ways) record(step, { kind: 'goal', ways: found }, true);
      else save();
    },
    askAgain() {
      const step = open();
      if (!step) return;
      const { [step.id]: _answer, ...answers } = state.getState().answers;
      const { [step.id]: _found, ...ways } = state.getState().ways;
      state.setState({ answers, ways });
      lesson.go(state.getState().index);
    },
    putBack() {
      const step = open();
      if (step) glideTo(page, valuesOf(experiment, step, isAnswered(step)));
    },
    restart() {
      state.setState({ answers: {}, ways: {} });
      lesson.go(0);
    },
    adopt(other, isOpen) {
      state.setState(other);
      const step = open();
      if (isOpen && step) dress(step);
      else undress();
      page.look({ step: isOpen ? Math.min(steps.length, other.index + 1) : null });
    },
    close() {
      undress();
      page.look({ step: null });
    },
  };
  return lesson;
}

/** Kept answers to questions that have changed since are left aside. */
function answersThatFit(
  { experiment, live }: ExperimentStore,
  steps: readonly Step[],
  kept: PageProgress['answers'],
): PageProgress['answers'] {
  const { unit } = live.getState();
  return Object.fromEntries(
    steps.flatMap((step) => {
      const answered = kept[step.id];
      const verdict =
        answered &&
        step.question &&
        judge({ experiment, step, unit }, step.question, answered.answer);
      return verdict?.right === answered?.right && answered ? [[step.id, answered] as const] : [];
    }),
  );
}
