import type { ExperimentState, ExperimentStore } from '../experiment/store';
import type { Lesson, LessonState } from './lesson';
import type { Stage, StageState } from './stage';

/** What two windows on the same page tell each other. */
interface Shared {
  readonly page: Pick<
    ExperimentState,
    'values' | 'before' | 'unit' | 'prediction' | 'numbersHidden'
  >;
  readonly lesson: LessonState;
  readonly stage: StageState;
}

/** Each with whether it comes from a window that a room sees. */
type Message = { readonly isScreen: boolean } & (
  { readonly kind: 'hello' } | { readonly kind: 'state'; readonly shared: Shared }
);

interface Window {
  readonly page: ExperimentStore;
  readonly lesson: Lesson;
  readonly stage: Stage;
  /** The window that the room sees: while frozen it takes only the lecturer's switches. */
  readonly isScreen: boolean;
}

/**
 * Keeps the projected window and the lecturer's own together: what is dragged in one moves in the other. Projected windows
 * take nothing from each other, and one that opens shows what its link says, so that each link in a lecturer's slides does.
 */
export function joinWindows({ page, lesson, stage, isScreen }: Window): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(`kl-lab:present:${page.experiment.about.slug}`);
  let taking = false;
  let missed: Shared | null = null;

  const shared = (): Shared => {
    const { values, before, unit, prediction, numbersHidden } = page.live.getState();
    return {
      page: { values, before, unit, prediction, numbersHidden },
      lesson: lesson.state.getState(),
      stage: stage.state.getState(),
    };
  };
  const post = (message: Message) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of one origin and takes no other.
    channel.postMessage(message);
  };
  const tell = () => {
    if (!taking) post({ kind: 'state', isScreen, shared: shared() });
  };
  const take = (state: Shared) => {
    taking = true;
    const { frozen, overlay } = state.stage;
    const holds = isScreen && frozen;
    stage.state.setState(holds ? { frozen, overlay } : state.stage);
    missed = holds ? state : null;
    if (!holds) {
      lesson.adopt(state.lesson, !state.stage.free);
      const { values, before, unit, prediction, numbersHidden } = state.page;
      page.show(values, before);
      if (page.live.getState().unit !== unit) page.setUnit(unit);
      page.predict(prediction);
      page.hideNumbers(numbersHidden);
    }
    taking = false;
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (isScreen && data.isScreen) return;
    if (data.kind === 'hello') tell();
    else take(data.shared);
  });
  const stops = [
    page.live.subscribe((state, previous) => {
      if (state.view !== previous.view && state.values === previous.values) return;
      tell();
    }),
    lesson.state.subscribe(tell),
    stage.state.subscribe((state, previous) => {
      // Thawed in this very window: what the other one did meanwhile is shown now.
      if (!taking && previous.frozen && !state.frozen && missed) {
        take({ ...missed, stage: state });
      }
      tell();
    }),
  ];
  if (isScreen && !isReloaded()) tell();
  else post({ kind: 'hello', isScreen });
  return () => {
    stops.forEach((stop) => stop());
    channel.close();
  };
}

function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}
