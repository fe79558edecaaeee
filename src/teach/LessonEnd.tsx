import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Step } from '../experiment/step';
import { countText } from '../formula/number-text';
import type { Lesson } from './lesson';
import { comingBack, wrongSteps } from './review';

interface LessonEndProps {
  readonly lesson: Lesson;
  /** What somebody who has come so far can say. */
  readonly learnt: readonly string[];
  readonly onFinish: (again: readonly string[]) => void;
}

/** The end of a page's steps: what you now can say, what to see again, and what comes back another day. */
export function LessonEnd({ lesson, learnt, onFinish }: LessonEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = useStore(lesson.state, (state) => state.answers);
  const { steps } = lesson;
  const asked = steps.filter(({ question }) => question);
  const right = asked.filter(({ id }) => answers[id]?.right);
  const wrong = wrongSteps(steps, answers);
  const open = asked.filter(({ id }) => !answers[id]);
  const again = comingBack(steps, answers);
  const finish = useRef(onFinish);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    finish.current(again);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once, when the end is reached.
  }, []);

  return (
    <div className="step">
      <h2 ref={heading} tabIndex={-1}>
        What you now can say
      </h2>
      <ul className="learnt">
        {learnt.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        {countText(right.length)} of {countText(asked.length)} questions answered right.
      </p>
      <StepLinks lesson={lesson} steps={wrong} title="Worth another look" />
      <StepLinks lesson={lesson} steps={open} title="Not answered yet" />
      {again.length > 0 && (
        <p>
          {again.length === 1 ? 'One question comes' : 'Two questions come'} back on another day:
          what is asked once more after a night stays longer. Open the guided example again
          tomorrow.
        </p>
      )}
    </div>
  );
}

interface StepLinksProps {
  readonly lesson: Lesson;
  readonly steps: readonly Step[];
  readonly title: string;
}

function StepLinks({ lesson, steps, title }: StepLinksProps) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="step-links">
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className="quiet"
              onClick={() => lesson.go(lesson.steps.indexOf(step))}
            >
              {step.title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
