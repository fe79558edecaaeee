import { distillationGradient, distillationLoss } from '../../../compute/classifying/distillation';
import { softmax } from '../../../compute/classifying/softmax';
import { descend } from '../../../compute/classifying/softmax-descent';
import { klOfLogits } from '../../../compute/classifying/softmax-loss';
import { memoizeLast } from '../../../experiment/memoize-last';
import { MOST_LESSONS } from '../params';

/** The learning rate of the student's lessons. */
const RATE = 1;

/** A teacher and a student who learns from it, both softened by a temperature. Information in nats. */
export interface Lessons {
  readonly temperature: number;
  readonly teacher: Softened;
  /** The class that the teacher takes to be right, the first of those that are equally likely; and the others. */
  readonly favourite: number;
  readonly others: readonly number[];
  /** After the lessons taken. */
  readonly student: Softened;
  /** KL(teacher‖student) at the temperature. */
  readonly kl: number;
  /** The same, times T squared. */
  readonly loss: number;
  /** The same at temperature 1: how far the student's plain predictions are from the teacher's. */
  readonly klPlain: number;
  /** The slope of the loss in the student's logits. */
  readonly gradient: readonly number[];
}

interface Softened {
  readonly logits: readonly number[];
  readonly plain: readonly number[];
  readonly soft: readonly number[];
}

interface Setting {
  readonly teacher: readonly number[];
  readonly student: readonly number[];
  readonly temperature: number;
  readonly lessons: number;
}

export function distil({ teacher, student, temperature, lessons }: Setting): Lessons {
  return lessonsTaken(studentsPath(teacher, student, temperature), lessons);
}

interface Path {
  readonly teacher: Softened;
  readonly temperature: number;
  readonly logits: readonly (readonly number[])[];
}

const studentsPath = memoizeLast(
  (teacher: readonly number[], start: readonly number[], temperature: number): Path => {
    const softened = soften(teacher, temperature);
    const { logits } = descend({
      target: softened.soft,
      start,
      rate: RATE,
      steps: MOST_LESSONS,
      temperature,
      scale: temperature ** 2,
    });
    return { teacher: softened, temperature, logits };
  },
);

const lessonsTaken = memoizeLast((path: Path, lessons: number): Lessons => {
  const { teacher, temperature } = path;
  const student = soften(path.logits[lessons] ?? [], temperature);
  const favourite = teacher.logits.indexOf(Math.max(...teacher.logits));
  const both = { teacher: teacher.logits, student: student.logits, temperature };
  return {
    temperature,
    teacher,
    favourite,
    others: [...teacher.logits.keys()].filter((one) => one !== favourite),
    student,
    kl: klOfLogits(teacher.soft, student.logits, temperature),
    loss: distillationLoss(both),
    klPlain: klOfLogits(teacher.plain, student.logits),
    gradient: distillationGradient(both),
  };
});

function soften(logits: readonly number[], temperature: number): Softened {
  return { logits, plain: softmax(logits), soft: softmax(logits, temperature) };
}
