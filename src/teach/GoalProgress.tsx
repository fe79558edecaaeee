import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { Goal, Step } from '../experiment/step';
import { countText } from '../formula/number-text';
import type { Answer } from './judge';
import { StepText } from './StepText';

interface GoalProgressProps {
  readonly step: Step;
  readonly question: Goal;
  readonly given: Answer | null;
  /** The ways found so far. */
  readonly ways: readonly string[];
}

/** How far one has come with a goal. Drag until it holds: the page notices by itself; no button says "check". */
export function GoalProgress({ step, question, given, ways }: GoalProgressProps) {
  const { modelOf } = useExperimentStore();
  const nearMiss = useExperimentState(({ values }) =>
    given ? null : (question.nearMiss?.(modelOf(values), values) ?? null),
  );
  const found = given?.kind === 'goal' ? given.ways : ways;
  return (
    <>
      <p className="goal-count" role={given ? undefined : 'status'}>
        {countText(found.length)} of {countText(question.ways)} found
        {found.length > 0 && `: ${found.join('; ')}`}
      </p>
      {nearMiss !== null && (
        <p>
          <StepText text={nearMiss} step={step} />
        </p>
      )}
    </>
  );
}
