import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Experiment } from '../experiment/experiment';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { viewAddress } from './view-address';
import type { Lesson } from './lesson';
import type { Stage, StageAction } from './stage';
import { stageAction, stageKeysOf } from './stage-keys';
import { StageBar } from './StageBar';
import { StageKeyList } from './StageKeyList';
import { StageNotes } from './StageNotes';
import { StageNumbers } from './StageNumbers';
import { StageQr } from './StageQr';
import { StageStep } from './StageStep';
import { useGoal } from './useGoal';
import { useStageFigure } from './useStageFigure';

interface StageViewProps {
  readonly lesson: Lesson;
  readonly stage: Stage;
}

/** What a frozen screen does not do. */
const MOVES_THE_PICTURE: ReadonlySet<StageAction> = new Set([
  'next',
  'back',
  'reset',
  'swap',
  'unit',
  'numbers',
]);

/** Everything of the presenter around the figure. */
export function StageView({ lesson, stage }: StageViewProps) {
  const page = useExperimentStore();
  const { present } = useExperimentState((state) => state.view);
  const numbersHidden = useExperimentState((state) => state.numbersHidden);
  const state = useStore(stage.state);
  const index = useStore(lesson.state, (all) => all.index);
  const step = state.free ? undefined : lesson.steps[index];
  const panel = useRef<HTMLElement>(null);
  const isScreen = present === 'screen';
  const figure = step?.figure ?? state.figure;
  useStageFigure(figure, panel, {
    frozen: isScreen && state.frozen,
    speaks: step !== undefined,
  });
  useEffect(() => {
    document.documentElement.toggleAttribute('data-hidden-numbers', numbersHidden);
    return () => document.documentElement.removeAttribute('data-hidden-numbers');
  }, [numbersHidden]);
  useGoal(lesson, step);

  const act = (action: StageAction) => {
    if (isScreen && state.frozen && MOVES_THE_PICTURE.has(action)) return;
    if (action === 'leave') {
      if (state.overlay !== 'none') stage.state.setState({ overlay: 'none' });
      else if (isScreen) page.look({ present: 'no' });
      else window.close();
    } else if (action === 'fullscreen') {
      if (document.fullscreenElement) void document.exitFullscreen();
      else void document.documentElement.requestFullscreen().catch(() => undefined);
    } else if (action === 'notes') {
      window.open(
        viewAddress(page, { present: 'notes' }),
        'kl-lab-notes',
        'popup,width=1180,height=820',
      );
    } else stage.act(action);
  };
  useStageKeys(page.experiment, act);
  useSleepingBar(panel);

  return (
    <section ref={panel} className="stage" aria-label={isScreen ? 'Presenter' : 'Presenter, notes'}>
      <h1 className="unseen">{page.experiment.about.name}, presented</h1>
      {state.frozen && <p className="stage-frozen">Frozen: F goes on</p>}
      {step && <StageStep lesson={lesson} stage={stage} step={step} />}
      {!isScreen && <StageNotes lesson={lesson} stage={stage} step={step} />}
      <StageNumbers figure={figure} />
      <StageBar
        stage={state}
        place={step ? `${index + 1}/${lesson.steps.length}` : null}
        act={act}
        without={
          isScreen ? (document.fullscreenEnabled ? [] : ['fullscreen']) : ['fullscreen', 'notes']
        }
      />
      {isScreen && state.overlay === 'blank' && (
        <div className="stage-overlay stage-blank">
          <button type="button" onClick={() => act('blank')}>
            Show the figure again (B)
          </button>
        </div>
      )}
      {isScreen && state.overlay === 'qr' && <StageQr />}
      {state.overlay === 'keys' && <StageKeyList />}
    </section>
  );
}

/** Keys go to the lecturer's switches first, before sliders see them, and from the moment that the stage is seen. */
function useStageKeys(experiment: Experiment, act: (action: StageAction) => void) {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = stageAction(event, stageKeysOf(experiment));
      if (!action) return;
      if (event.repeat) {
        event.preventDefault();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      latest.current(action);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [experiment]);
}

const AWAKE_MS = 3000;

/** The buttons step back while nobody moves: the room sees the figure and the sentence, nothing else. */
function useSleepingBar(panel: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      clearTimeout(timer);
      panel.current?.removeAttribute('data-asleep');
      timer = setTimeout(() => panel.current?.setAttribute('data-asleep', ''), AWAKE_MS);
    };
    wake();
    const events = ['pointermove', 'pointerdown', 'focusin'] as const;
    events.forEach((name) => window.addEventListener(name, wake));
    return () => {
      clearTimeout(timer);
      events.forEach((name) => window.removeEventListener(name, wake));
    };
  }, [panel]);
}
