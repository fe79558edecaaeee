import { useEffect, useState } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { keepPageProgress, openProgress, pageProgress, today } from './kept-progress';
import { stateAtOpening } from './opening-state';
import { createLesson, type Lesson } from './lesson';
import { LessonPanel } from './LessonPanel';
import { carryOver, type Played } from './progress';
import { ProgressNotices } from './ProgressNotices';

interface Loaded {
  readonly lesson: Lesson;
  readonly learnt: readonly string[];
}

/** The guided lesson of the page, from where its reader left off. */
export default function LessonPlayer() {
  const store = useExperimentStore();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (failure) throw failure;

  useEffect(() => {
    let gone = false;
    const { slug } = store.experiment.about;
    store.experiment.later.guide().then(({ steps, learnt }) => {
      if (gone) return;
      openProgress();
      let found: Played = pageProgress(slug);
      const lesson = createLesson(store, steps, {
        kept: pageProgress(slug),
        today,
        keep(left) {
          keepPageProgress(slug, carryOver(found, left, pageProgress(slug)));
          found = left;
        },
      });
      const { step } = store.live.getState().view;
      const left = steps.findIndex(({ id }) => id === pageProgress(slug).at);
      const index = step ? step - 1 : Math.max(0, left);
      // Only a link that names the step may bring values of its own.
      lesson.go(index, step ? stateAtOpening(store.experiment.params) : 'moved');
      setLoaded({ lesson, learnt });
    }, setFailure);
    return () => {
      gone = true;
    };
  }, [store]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['lesson'] = '';
    return () => {
      delete dataset['lesson'];
      // The way in is the way back: focus must not fall out of the page with the panel.
      setTimeout(() => document.querySelector<HTMLElement>('.tool-main')?.focus());
    };
  }, []);

  return (
    <>
      <ProgressNotices />
      {loaded ? (
        <LessonPanel lesson={loaded.lesson} learnt={loaded.learnt} />
      ) : (
        <aside className="lesson" aria-label="Guided example" aria-busy>
          <p className="lesson-wait">The guided example is on its way …</p>
        </aside>
      )}
    </>
  );
}
