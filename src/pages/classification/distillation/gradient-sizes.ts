import { range } from 'd3';
import { distillationGradient } from '../../../compute/classifying/distillation';

/** The length of the distillation gradient over the temperatures, for one teacher and one student. */
export interface GradientSizes {
  readonly temperatures: readonly number[];
  /** With the factor of T squared. */
  readonly scaled: readonly number[];
  /** Without it. */
  readonly plain: readonly number[];
  /** What the scaled gradient tends to: the distance of the two lists of logits, both centred, over the classes. */
  readonly limit: number;
}

export const HOTTEST = 20;
const STEPS = 48;
const TEMPERATURES = range(STEPS + 1).map((i) => HOTTEST ** (i / STEPS));

export function gradientSizes(
  teacher: readonly number[],
  student: readonly number[],
): GradientSizes {
  const scaled = TEMPERATURES.map((temperature) =>
    lengthOf(distillationGradient({ teacher, student, temperature })),
  );
  const differences = student.map((logit, i) => logit - (teacher[i] ?? 0));
  return {
    temperatures: TEMPERATURES,
    scaled,
    plain: scaled.map((length, i) => length / (TEMPERATURES[i] ?? 1) ** 2),
    limit: lengthOf(centred(differences)) / differences.length,
  };
}

export function lengthOf(vector: readonly number[]): number {
  return Math.hypot(...vector);
}

function centred(vector: readonly number[]): readonly number[] {
  const mean = vector.reduce((sum, entry) => sum + entry, 0) / vector.length;
  return vector.map((entry) => entry - mean);
}
