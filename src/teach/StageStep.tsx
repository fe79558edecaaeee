import { useStore } from 'zustand';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { Step } from '../experiment/step';
import { informationText } from '../formula/number-text';
import { GoalQuestion } from './GoalQuestion';
import { judge, truthOf } from './judge';
import type { Lesson } from './lesson';
import { RoomVote } from './RoomVote';
import type { Stage } from './stage';
import { StepText } from './StepText';

interface StageStepProps {
  readonly lesson: Lesson;
  readonly stage: Stage;
  readonly step: Step;
}

/** The step's sentence and question, big; its answer when the lecturer goes on. */
export function StageStep({ lesson, stage, step }: StageStepProps) {
  const given = useStore(lesson.state, ({ answers }) => answers[step.id]?.answer ?? null);
  const hands = useStore(stage.state, (state) => state.hands[step.id]);
  const ways = useStore(lesson.state, (state) => state.ways);
  const { question } = step;
  return (
    <div className="stage-step" aria-live="polite">
      <p className="stage-say">
        <StepText text={bigText(step, given !== null)} step={step} />
      </p>
      <p className="stage-context">
        <StepText text={smallText(step, given !== null)} step={step} />
      </p>
      {question?.kind === 'choose' && (
        <RoomVote
          step={step}
          question={question}
          hands={hands ?? []}
          answered={given !== null}
          onCount={stage.countHands}
        />
      )}
      {question?.kind === 'mark' && <StageMark step={step} answered={given !== null} />}
      {question?.kind === 'goal' && (
        <GoalQuestion step={step} question={question} given={given} ways={ways} />
      )}
    </div>
  );
}

function bigText({ question, say, after = '' }: Step, answered: boolean): string {
  if (!question) return say;
  if (!answered) return question.ask;
  return question.kind === 'choose'
    ? (question.options.find(({ right }) => right)?.because ?? '')
    : after;
}

function smallText({ question, say, after = '' }: Step, answered: boolean): string {
  if (!question) return after;
  if (!answered) return say;
  return question.kind === 'choose' ? after : '';
}

/** The marker lies on the figure's own axis; here only what it says, and in the end what is so. */
function StageMark({ step, answered }: { readonly step: Step; readonly answered: boolean }) {
  const { experiment } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const guess = useExperimentState((state) => state.prediction?.nats ?? 0);
  const { question } = step;
  if (question?.kind !== 'mark') return null;
  const truth = truthOf(experiment, step, question);
  const verdict = judge({ experiment, step, unit }, question, { kind: 'mark', nats: guess });
  return (
    <p className="stage-mark">
      The marker says <strong>{informationText(guess, unit)}</strong>
      {answered && (
        <>
          ; it is <strong>{informationText(truth, unit)}</strong>. {verdict?.because}
        </>
      )}
    </p>
  );
}
