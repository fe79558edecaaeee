import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { Step } from '../experiment/step';
import { ChooseQuestion } from './ChooseQuestion';
import { GoalProgress } from './GoalProgress';
import { judge, truthOf } from './judge';
import type { Lesson } from './lesson';
import { MarkQuestion } from './MarkQuestion';
import { StepText } from './StepText';

interface StepCardProps {
  readonly lesson: Lesson;
  readonly step: Step;
}

/** What a step says and asks, and what it answers to the answer. */
export function StepCard({ lesson, step }: StepCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const given = useStore(lesson.state, ({ answers }) => answers[step.id]?.answer ?? null);

  // Focus goes where the step goes, so that a screen reader reads on from there. Each step is a card of its own.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.lesson-body')?.scrollTo(0, 0);
  }, []);

  return (
    <div className="step">
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p>
        <StepText text={step.say} step={step} />
      </p>
      <StepQuestion lesson={lesson} step={step} />
      <div aria-live={step.question?.kind === 'goal' ? 'polite' : 'off'}>
        {given && (
          <Feedback
            key={step.id}
            lesson={lesson}
            step={step}
            onAskAgain={() => {
              lesson.askAgain();
              // The button goes with the answer: the focus goes to where the question is read again.
              heading.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
      {step.after !== undefined && (given || !step.question) && (
        <p>
          <StepText text={step.after} step={step} />
        </p>
      )}
    </div>
  );
}

function StepQuestion({ lesson, step }: StepCardProps) {
  const { experiment } = useExperimentStore();
  const given = useStore(lesson.state, ({ answers }) => answers[step.id]?.answer ?? null);
  const ways = useStore(lesson.state, (state) => state.ways[step.id]);
  const { question } = step;
  switch (question?.kind) {
    case undefined:
      return null;
    case 'choose':
      return (
        <ChooseQuestion
          key={`${step.id} ${String(given === null)}`}
          step={step}
          question={question}
          given={given}
          onAnswer={lesson.answer}
        />
      );
    case 'mark':
      return (
        <MarkQuestion
          step={step}
          question={question}
          given={given}
          truth={truthOf(experiment, step, question)}
          onAnswer={lesson.answer}
        />
      );
    case 'goal':
      return (
        <div className="question">
          <p>
            <StepText text={question.ask} step={step} />
          </p>
          <GoalProgress step={step} question={question} given={given} ways={ways ?? []} />
        </div>
      );
  }
}

interface FeedbackProps extends StepCardProps {
  readonly onAskAgain: () => void;
}

/** The answer to the answer. It takes the focus, which is how a screen reader comes to read it, once. */
function Feedback({ lesson, step, onAskAgain }: FeedbackProps) {
  const { experiment } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const answered = useStore(lesson.state, ({ answers }) => answers[step.id]);
  const element = useRef<HTMLDivElement>(null);
  const isGoal = step.question?.kind === 'goal';

  useEffect(() => {
    // Who reaches a goal still holds the slider: there a live region speaks, and the focus stays.
    if (!isGoal) element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [isGoal]);

  if (!step.question || !answered) return null;
  const verdict = judge({ experiment, step, unit }, step.question, answered.answer);
  return (
    <div
      ref={element}
      className={answered.right ? 'feedback feedback-right' : 'feedback'}
      tabIndex={-1}
    >
      <p>
        <strong>{answered.right ? 'Right. ' : 'Not so. '}</strong>
        <StepText text={verdict?.because ?? ''} step={step} />
      </p>
      {!answered.right && (
        <button type="button" className="quiet" onClick={onAskAgain}>
          Ask me again
        </button>
      )}
    </div>
  );
}
