import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Step } from '../experiment/step';
import { durationText } from '../formula/number-text';
import type { Lesson } from './lesson';
import type { Stage } from './stage';
import { StepText } from './StepText';

interface StageNotesProps {
  readonly lesson: Lesson;
  readonly stage: Stage;
  readonly step: Step | undefined;
}

/** What only the lecturer sees: notes, what comes next, and the time. */
export function StageNotes({ lesson, stage, step }: StageNotesProps) {
  const index = useStore(lesson.state, (state) => state.index);
  const frozen = useStore(stage.state, (state) => state.frozen);
  const next = step ? lesson.steps[index + 1] : lesson.steps[0];
  return (
    <section className="stage-notes" aria-label="Notes">
      <div>
        {step && (
          <>
            <h2>
              {index + 1} of {lesson.steps.length}: {step.title}
            </h2>
            <p>
              <StepText text={step.notes} step={step} />
            </p>
          </>
        )}
        {frozen && (
          <p className="note">
            The projected picture is frozen: the room does not see what you drag here.
          </p>
        )}
      </div>
      <div>
        <p>
          Next: <strong>{next?.title ?? 'the end'}</strong>
        </p>
        <Timer />
      </div>
    </section>
  );
}

/** Since the notes were opened; a click starts it again. */
function Timer() {
  const [start, setStart] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const restart = () => {
    setStart(Date.now());
    setNow(Date.now());
  };
  return (
    <p className="stage-timer">
      <span role="timer">{durationText(Math.max(0, (now - start) / 1000))}</span>{' '}
      <button type="button" className="quiet" onClick={restart}>
        From 0
      </button>
    </p>
  );
}
