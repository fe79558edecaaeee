import { useState } from 'react';
import { useStore } from 'zustand';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { DueQuestions } from './DueQuestions';
import { keepPageProgress, pageProgress, today } from './kept-progress';
import type { Lesson } from './lesson';
import { LessonEnd } from './LessonEnd';
import { NextPage } from './NextPage';
import { stepsDue } from './review';
import { StepCard } from './StepCard';
import { StepPath } from './StepPath';
import { useGoal } from './useGoal';
import { usePointAt } from './usePointAt';

interface LessonPanelProps {
  readonly lesson: Lesson;
  readonly learnt: readonly string[];
}

/** The guided example beside the figures: one step at a time, and the ways on, back and out. */
export function LessonPanel({ lesson, learnt }: LessonPanelProps) {
  const { experiment } = useExperimentStore();
  const index = useStore(lesson.state, (state) => state.index);
  const isOpen = useStore(lesson.state, ({ answers }) => {
    const current = lesson.steps[index];
    return current?.question !== undefined && !answers[current.id];
  });
  const [small, setSmall] = useState(false);
  const step = lesson.steps[index];
  const { slug, name } = experiment.about;
  useGoal(lesson, step);
  usePointAt(step);

  const finish = (again: readonly string[]) => {
    // Questions that are still due stay due.
    const due = stepsDue(lesson.steps, pageProgress(slug), today());
    if (again.length === 0 || due.length > 0) return;
    keepPageProgress(slug, { ...pageProgress(slug), finished: { day: today(), again } });
  };

  return (
    <aside className={small ? 'lesson lesson-small' : 'lesson'} aria-label="Guided example">
      <header className="lesson-head">
        <p>
          {name}
          {step && (
            <>
              , step {index + 1} of {lesson.steps.length}
            </>
          )}
        </p>
        <button type="button" className="quiet lesson-fold" onClick={() => setSmall(!small)}>
          {small ? 'Unfold' : 'Fold'}
        </button>
        <button type="button" className="quiet" onClick={lesson.close}>
          Close
        </button>
      </header>
      {!small && (
        <>
          <StepPath lesson={lesson} />
          <div className="lesson-body">
            {index === 0 && <DueQuestions lesson={lesson} />}
            {step ? (
              <StepCard key={step.id} lesson={lesson} step={step} />
            ) : (
              <LessonEnd lesson={lesson} learnt={learnt} onFinish={finish} />
            )}
          </div>
          <footer className="buttons lesson-foot">
            <button type="button" disabled={index === 0} onClick={() => lesson.go(index - 1)}>
              Back
            </button>
            {!step && <NextPage />}
            {step && (
              <button type="button" onClick={() => lesson.go(index + 1)}>
                {isOpen ? 'Skip' : index === lesson.steps.length - 1 ? 'Finish' : 'Next'}
              </button>
            )}
            {step && (
              <button type="button" onClick={lesson.putBack} title="Bring this step’s state back">
                Put it back
              </button>
            )}
            <button type="button" className="quiet" onClick={lesson.restart}>
              Restart
            </button>
          </footer>
        </>
      )}
    </aside>
  );
}
