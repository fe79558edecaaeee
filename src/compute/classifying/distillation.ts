import { softmax } from './softmax';
import { klOfLogits, logitGradient } from './softmax-loss';

/** A teacher's and a student's logits for one example, and the temperature that softens both. */
export interface Distillation {
  readonly teacher: readonly number[];
  readonly student: readonly number[];
  readonly temperature: number;
}

/**
 * What a student loses by expecting something other than its teacher, both softened by a temperature.
 *
 *     T^2 KL(t || s), t = softmax(teacher / T), s = softmax(student / T)
 *
 * teacher, student: logits of the same classes, finite; temperature T: above 0. The factor T^2 keeps
 * the gradient's size while T changes. Nats, from 0 (equal up to a constant) up; Infinity only on
 * overflow. For large T it approaches sum_i d_i^2 / (2n), d the student's logits less the teacher's,
 * both centred to mean 0.
 * Throws RangeError, naming argument, index and reason, unless both lists are non-empty, finite and
 * of one length and T is finite and above 0. The relative error grows with T: about 1e-16 T / |d|.
 * Example: distillationLoss({ teacher: [Math.log(3), 0], student: [0, 0], temperature: 1 }) is 0.1308...
 * Source: Hinton, Vinyals and Dean, "Distilling the knowledge in a neural network" (2015).
 */
export function distillationLoss(distillation: Distillation): number {
  checkSameClasses(distillation);
  const { teacher, student, temperature } = distillation;
  // Not times T^2, which can overflow while the product does not.
  return (
    klOfLogits(softmax(teacher, temperature), student, temperature) * temperature * temperature
  );
}

/**
 * How the distillation loss rises with each of the student's logits.
 *
 *     T (s_i - t_i), t = softmax(teacher / T), s = softmax(student / T)
 *
 * teacher, student: logits of the same classes, finite; temperature T: above 0. Returns as many
 * numbers, in nats per unit of logit, with sum 0 to rounding. For large T they approach
 * (student_i - teacher_i) / n, both centred to mean 0: the student then copies logits, not chances.
 * Throws RangeError, naming argument, index and reason, unless both lists are non-empty, finite and
 * of one length and T is finite and above 0. Absolute error about 1e-16 T.
 * Example: distillationGradient({ teacher: [Math.log(3), 0], student: [0, 0], temperature: 1 }) is
 * [-0.25, 0.25] to rounding
 * Source: Hinton, Vinyals and Dean (2015), section 2.1.
 */
export function distillationGradient(distillation: Distillation): number[] {
  checkSameClasses(distillation);
  const { teacher, student, temperature } = distillation;
  return logitGradient(softmax(teacher, temperature), student, temperature).map(
    (slope) => slope * temperature * temperature,
  );
}

function checkSameClasses({ teacher, student }: Distillation): void {
  if (teacher.length !== student.length) {
    throw new RangeError(
      `student has ${student.length} logits, but teacher has ${teacher.length}: both have to list the same classes`,
    );
  }
}
