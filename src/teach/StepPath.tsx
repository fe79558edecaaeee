import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from './lesson';

/** Every step as a mark that leads to it: open, answered right, answered wrong, still to come. Nothing is locked. */
export function StepPath({ lesson }: { readonly lesson: Lesson }) {
  const index = useStore(lesson.state, (state) => state.index);
  const answers = useStore(lesson.state, (state) => state.answers);
  const path = useRef<HTMLOListElement>(null);

  // Where the marks do not all fit, the one of now is among those in sight.
  useEffect(() => {
    path.current?.children[index]?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [index]);

  return (
    <ol ref={path} className="step-path" aria-label="Steps">
      {lesson.steps.map(({ id, title, question }, i) => {
        const answered = answers[id];
        const state = answered ? (answered.right ? 'right' : 'wrong') : question ? 'open' : 'told';
        return (
          <li key={id}>
            <button
              type="button"
              className={`step-mark step-mark-${state}`}
              aria-current={i === index ? 'step' : undefined}
              // A label beside it would make the tooltip a description, and both are read.
              title={`Step ${String(i + 1)}: ${title}${STATES[state]}`}
              onClick={() => lesson.go(i)}
            >
              <span aria-hidden>{i + 1}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

const STATES = { right: ', answered right', wrong: ', answered wrong', open: '', told: '' };
