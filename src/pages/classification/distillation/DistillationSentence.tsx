import { useModel } from '../../../experiment/ExperimentContext';
import { boxText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CLASSES } from '../classes';
import { classification } from '../experiment';

/** What the teacher says of the classes that it takes to be wrong, and how far the student is from it. */
export function DistillationSentence() {
  const lessons = useModel(classification, (model) => model.lessons);
  const { temperature, teacher, others, student } = lessons;
  const chances = (of: readonly number[]) =>
    others.map((i) => `the ${CLASSES[i]?.label} ${percentText(of[i] ?? 0)}`).join(' and ');

  // A divergence near 0 is not enough: it hardly sees the small chances.
  if (chances(teacher.plain) === chances(student.plain)) {
    return (
      <>
        The student says what the teacher says, wrong answers and all: {chances(teacher.plain)}. The
        divergence is <Quantity name="kl-distillation" />
        {temperature !== 1 && (
          <>
            {' '}
            at T = {boxText(temperature)} and <Quantity name="kl-teacher-student" /> at T = 1
          </>
        )}
        .
      </>
    );
  }
  if (temperature === 1) {
    return (
      <>
        At T = 1 nothing is softened: the teacher gives {chances(teacher.plain)}. The student is{' '}
        <Quantity name="kl-distillation" /> off. Raise the temperature, and the wrong answers begin
        to count.
      </>
    );
  }
  return (
    <>
      At T = {boxText(temperature)} the teacher gives {chances(teacher.soft)}; without softening it
      was {percentText(teacher.plain[others[0] ?? 0] ?? 0)} and{' '}
      {percentText(teacher.plain[others[1] ?? 0] ?? 0)}. The student is{' '}
      <Quantity name="kl-distillation" /> off; times T², that is a loss of{' '}
      <Quantity name="distillation-loss" />.
    </>
  );
}
