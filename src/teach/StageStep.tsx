import { useStore } from 'zustand';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { Step } from '../experiment/step';
import { informationText } from '../formula/number-text';
import { GoalProgress } from './GoalProgress';
import { judge, truthOf, type Answer } from './judge';
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
  const ways = useStore(lesson.state, (state) => state.ways[step.id]);
  const { question } = step;
  return (
    <div>
      <p className="stage-say" aria-live="polite">
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
      {question?.kind === 'mark' && <StageMark step={step} given={given} />}
      {question?.kind === 'goal' && (
        <GoalProgress step={step} question={question} given={given} ways={ways ?? []} />
      )}
    </div>
  );
}

function bigText({ question, say, after = '' }: Step, answered: boolean): string {
  if (!question) return say;
  if (!answered) return question.ask;
  switch (question.kind) {
    case 'choose':
      return question.options.find(({ right }) => right)?.because ?? '';
    case 'mark':
      return after;
    case 'goal':
      return question.right;
  }
}

function smallText({ question, say, after = '' }: Step, answered: boolean): string {
  if (!question) return after;
  if (!answered) return say;
  return question.kind === 'mark' ? '' : after;
}

/** The marker lies on the figure's own axis; here only what it says, and in the end what is so. */
function StageMark({ step, given }: { readonly step: Step; readonly given: Answer | null }) {
  const { experiment } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const hidden = useExperimentState((state) => state.numbersHidden);
  const prediction = useExperimentState((state) => state.prediction);
  const { question } = step;
  if (question?.kind !== 'mark') return null;
  const told = (nats: number) => (hidden ? `? ${unit}` : informationText(nats, unit));
  const verdict =
    given?.kind === 'mark' && !given.unplaced
      ? judge({ experiment, step, unit }, question, given)
      : null;
  return (
    <p>
      {prediction?.placed && (
        <>
          The marker says <strong>{told(prediction.nats)}</strong>.{' '}
        </>
      )}
      {given && (
        <>
          It is <strong>{told(truthOf(experiment, step, question))}</strong>.{' '}
          <StepText text={verdict?.because ?? question.right} step={step} />
        </>
      )}
      {!given && !prediction?.placed && 'Drag the marker in the figure to where the room says.'}
    </p>
  );
}
