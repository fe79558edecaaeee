import type { Step } from '../experiment/step';
import type { PageProgress } from './progress';

const COMES_BACK = 2;

/** Questions to which a wrong answer stands. */
export function wrongSteps(
  steps: readonly Step[],
  answers: PageProgress['answers'],
): readonly Step[] {
  return steps.filter(({ id }) => answers[id]?.right === false);
}

/** The questions that come back on a later day: those answered wrong first, then the earliest answered. */
export function comingBack(
  steps: readonly Step[],
  answers: PageProgress['answers'],
): readonly string[] {
  const asked = steps.filter(
    ({ id, question }) => question && question.kind !== 'goal' && answers[id],
  );
  const wrong = wrongSteps(asked, answers);
  const dayOf = ({ id }: Step) => answers[id]?.day ?? '';
  const rest = asked
    .filter((step) => !wrong.includes(step))
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  return [...wrong, ...rest].slice(0, COMES_BACK).map(({ id }) => id);
}

/** The ids of the questions that are due: asked on an earlier day, and not answered again since. */
export function questionsDue(
  { finished, answers }: PageProgress,
  today: string,
): readonly string[] {
  if (!finished || finished.day >= today) return [];
  return finished.again.filter((id) => !((answers[id]?.day ?? '') > finished.day));
}

/** The same as steps of the page: of what an older version asked for, there may be none. */
export function stepsDue(
  steps: readonly Step[],
  page: PageProgress,
  today: string,
): readonly Step[] {
  const ids = questionsDue(page, today);
  return steps.filter(({ id }) => ids.includes(id));
}
