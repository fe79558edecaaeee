import { useEffect, useState } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { today } from './kept-progress';
import { createLesson, type Lesson } from './lesson';
import { stateAtOpening } from './opening-state';
import { UNTOUCHED } from './progress';
import { createStage, type Stage } from './stage';
import { joinWindows } from './stage-channel';
import { StageView } from './StageView';

interface Loaded {
  readonly lesson: Lesson;
  readonly stage: Stage;
}

/** The page before a room: one figure, one sentence, and the lecturer's switches. What is answered here is not kept. */
export default function Presenter() {
  const page = useExperimentStore();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (failure) throw failure;

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    page.experiment.later.guide().then(({ steps }) => {
      if (gone) return;
      const lesson = createLesson(page, steps, {
        kept: UNTOUCHED,
        today,
        keep: () => undefined,
      });
      const { step, present } = page.live.getState().view;
      const stage = createStage(page, lesson, nearestFigure());
      if (step !== null) {
        lesson.go(Math.max(0, step - 1), stateAtOpening(page.experiment.params));
      }
      stop = joinWindows({ page, lesson, stage, isScreen: present === 'screen' });
      setLoaded({ lesson, stage });
    }, setFailure);
    return () => {
      gone = true;
      stop?.();
      page.hideNumbers(false);
    };
  }, [page]);

  return loaded && <StageView {...loaded} />;
}

/** The figure named in the address, else the one that its reader was looking at. */
function nearestFigure(): string {
  const figures = [...document.querySelectorAll<HTMLElement>('figure.plate')];
  const named = figures.find(({ id }) => id === window.location.hash.slice(1));
  const middle = window.innerHeight / 2;
  const away = (figure: HTMLElement) => {
    const { top, bottom } = figure.getBoundingClientRect();
    return Math.max(0, top - middle, middle - bottom);
  };
  const [nearest] = figures.toSorted((one, other) => away(one) - away(other));
  return (named ?? nearest)?.id ?? '';
}
