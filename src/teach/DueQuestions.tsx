import { useExperimentStore } from '../experiment/ExperimentContext';
import { pageProgress, today } from './kept-progress';
import type { Lesson } from './lesson';
import { stepsDue } from './review';

/** On a later day: the questions that come back, each asked anew. */
export function DueQuestions({ lesson }: { readonly lesson: Lesson }) {
  const { slug } = useExperimentStore().experiment.about;
  const due = stepsDue(lesson.steps, pageProgress(slug), today());
  if (due.length === 0) return null;
  const ask = (index: number) => {
    lesson.go(index);
    lesson.askAgain();
  };
  return (
    <section className="due" aria-label="Questions from last time">
      <p>You have been here before. Do you still know?</p>
      <ul className="step-links">
        {due.map((step) => (
          <li key={step.id}>
            <button type="button" onClick={() => ask(lesson.steps.indexOf(step))}>
              {step.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
