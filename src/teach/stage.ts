import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExperimentStore } from '../experiment/store';
import type { Lesson } from './lesson';

/** What the lecturer has switched, besides the page's own state. */
export interface StageState {
  /** No step is open: the figure stands alone, with its own caption. */
  readonly free: boolean;
  /** The figure shown while no step is open. */
  readonly figure: string;
  /** The projected picture stands still. */
  readonly frozen: boolean;
  readonly overlay: 'none' | 'blank' | 'qr' | 'keys';
  /** Raised hands for each option of a choice, by the step's id. */
  readonly hands: Readonly<Record<string, readonly number[]>>;
}

/** Everything that a lecturer can do, each by a key and by a button. */
export type StageAction =
  | 'next'
  | 'back'
  | 'numbers'
  | 'freeze'
  | 'reset'
  | 'swap'
  | 'unit'
  | 'blank'
  | 'qr'
  | 'keys'
  | 'fullscreen'
  | 'notes'
  | 'leave';

export interface Stage {
  readonly state: StoreApi<StageState>;
  readonly act: (action: Exclude<StageAction, 'fullscreen' | 'notes' | 'leave'>) => void;
  readonly countHands: (option: number, hands: number) => void;
}

export function createStage(page: ExperimentStore, lesson: Lesson, figure: string): Stage {
  const state = createStore<StageState>(() => ({
    free: page.live.getState().view.step === null,
    figure,
    frozen: false,
    overlay: 'none',
    hands: {},
  }));
  const toggle = (overlay: StageState['overlay']) =>
    state.setState({ overlay: state.getState().overlay === overlay ? 'none' : overlay });

  const next = () => {
    if (state.getState().free) {
      if (lesson.steps.length === 0) return;
      state.setState({ free: false });
      lesson.go(lesson.state.getState().index);
      return;
    }
    const { index } = lesson.state.getState();
    if (revealed(page, lesson)) {
      if (index < lesson.steps.length - 1) lesson.go(index + 1);
    }
  };
  const back = () => {
    const { index } = lesson.state.getState();
    if (state.getState().free) return;
    if (index > 0) lesson.go(index - 1);
    else {
      state.setState({ free: true, figure: lesson.steps[0]?.figure ?? figure });
      lesson.close();
    }
  };

  return {
    state,
    act(action) {
      const { unit, numbersHidden } = page.live.getState();
      switch (action) {
        case 'next':
          return next();
        case 'back':
          return back();
        case 'numbers':
          return page.hideNumbers(!numbersHidden);
        case 'freeze':
          return state.setState({ frozen: !state.getState().frozen });
        case 'reset':
          return state.getState().free ? page.reset() : lesson.putBack();
        case 'swap':
          return page.swap();
        case 'unit':
          return page.setUnit(unit === 'bits' ? 'nats' : 'bits');
        case 'blank':
        case 'qr':
        case 'keys':
          return toggle(action);
      }
    },
    countHands(option, hands) {
      const step = lesson.steps[lesson.state.getState().index];
      if (step?.question?.kind !== 'choose') return;
      const counts = state.getState().hands[step.id] ?? step.question.options.map(() => 0);
      const counted = counts.map((count, i) => (i === option ? hands : count));
      state.setState({ hands: { ...state.getState().hands, [step.id]: counted } });
    },
  };
}

/** Answers the open question, the first time; says whether there was nothing to answer. */
function revealed(page: ExperimentStore, lesson: Lesson): boolean {
  const { index, answers } = lesson.state.getState();
  const step = lesson.steps[index];
  if (!step?.question || answers[step.id]) return true;
  switch (step.question.kind) {
    case 'choose':
      lesson.answer({
        kind: 'choose',
        option: step.question.options.findIndex(({ right }) => right),
      });
      return false;
    case 'mark': {
      const { nats = 0, placed = false } = page.live.getState().prediction ?? {};
      lesson.answer({ kind: 'mark', nats, ...(!placed && { unplaced: true }) });
      return false;
    }
    case 'goal':
      // The room gives up, or has it in words: what was found so far stands.
      lesson.answer({ kind: 'goal', ways: lesson.state.getState().ways[step.id] ?? [] });
      return false;
  }
}
