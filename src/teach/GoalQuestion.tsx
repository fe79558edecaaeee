import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { Goal, Step } from '../experiment/step';
import { countText } from '../formula/number-text';
import type { Answer } from './judge';
import { StepText } from './StepText';

interface GoalQuestionProps {
  readonly step: Step;
  readonly question: Goal;
  readonly given: Answer | null;
  /** The ways found so far. */
  readonly ways: readonly string[];
}

/** Drag until it holds. The page notices by itself; no button says "check". */
export function GoalQuestion({ step, question, given, ways }: GoalQuestionProps) {
  const { modelOf } = useExperimentStore();
  const nearMiss = useExperimentState(({ values }) =>
    given ? null : (question.nearMiss?.(modelOf(values), values) ?? null),
  );
  const found = given?.kind === 'goal' ? given.ways : ways;
  return (
    <div className="question">
      <p>
        <StepText text={question.ask} step={step} />
      </p>
      <p className="goal-count" role={given ? undefined : 'status'}>
        {countText(found.length)} of {countText(question.ways)} found
        {found.length > 0 && `: ${found.join('; ')}`}
      </p>
      {nearMiss !== null && (
        <p>
          <StepText text={nearMiss} step={step} />
        </p>
      )}
    </div>
  );
}
