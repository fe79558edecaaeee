import { klDivergence, klTerms } from '../../compute/divergence';
import { klLevelSet } from '../../compute/classifying/kl-level-set';
import { softmax } from '../../compute/classifying/softmax';
import { klOfLogits } from '../../compute/classifying/softmax-loss';
import type { Table } from '../../experiment/takeaways';
import { natsIn, type Unit } from '../../experiment/unit';
import { CLASSES } from './classes';
import type { Crowd } from './crowd/crowd';
import type { Lessons } from './distillation/lessons';
import type { ClassificationModel } from './experiment';
import type { OneExample } from './training/one-example';
import { LEVELS } from './triangle/triangle-contours';
import type { TwoModels } from './two-models/two-models';

/** Label and models class by class, what each class adds to the divergences, and the columns with their two parts. */
export function twoModelsTable({ p, entropyP, a, b }: TwoModels, unit: Unit): Table {
  const [termsA, termsB] = [klTerms(p, a.q), klTerms(p, b.q)];
  const whole = [entropyP, a.kl, b.kl, a.crossEntropy, b.crossEntropy];
  return {
    columns: [
      'class',
      'P',
      'A',
      'B',
      `term of KL(P||A) (${unit})`,
      `term of KL(P||B) (${unit})`,
      `entropy of P (${unit})`,
      `KL(P||A) (${unit})`,
      `KL(P||B) (${unit})`,
      `cross-entropy of P and A (${unit})`,
      `cross-entropy of P and B (${unit})`,
    ],
    rows: CLASSES.map(({ label }, i) => [
      label,
      ...[p, a.q, b.q].map((chances) => chances[i] ?? 0),
      ...[termsA[i] ?? 0, termsB[i] ?? 0, ...whole].map((nats) => natsIn(unit, nats)),
    ]),
  };
}

/** The label, the models, and then the contours, innermost first, each a closed outline point by point. */
export function triangleTable({ models, direction }: ClassificationModel, unit: Unit): Table {
  const { p, a, b } = models;
  const nats = (level: number) => level / natsIn(unit, 1);
  const row = (what: string, level: number | '', q: readonly number[]) => {
    const kl = direction === 'from-p' ? klDivergence(p, q) : klDivergence(q, p);
    return [what, level, ...q, natsIn(unit, kl)];
  };
  return {
    columns: [
      'what',
      `level (${unit})`,
      ...CLASSES.map(({ label }) => label),
      // Where an outline runs along an edge this is less than the level.
      `${direction === 'from-p' ? 'KL(P||point)' : 'KL(point||P)'} (${unit})`,
    ],
    rows: [
      row('P', '', p),
      row('A', '', a.q),
      row('B', '', b.q),
      ...LEVELS.flatMap((level) =>
        klLevelSet(p, nats(level), direction).map((q) => row('contour', level, q)),
      ),
    ],
  };
}

/** All steps that can be made, with the loss and its two parts. */
export function trainingTable({ target, floor, path, updates }: OneExample, unit: Unit): Table {
  const forEachClass = (what: string) => CLASSES.map(({ label }) => `${what} of ${label}`);
  return {
    columns: [
      'step',
      'made',
      ...forEachClass('logit'),
      ...forEachClass('prediction'),
      ...forEachClass('target'),
      `cross-entropy (${unit})`,
      `KL(target||prediction) (${unit})`,
      `entropy of the target (${unit})`,
    ],
    rows: path.logits.map((logits, step) => {
      const parts = [path.losses[step] ?? 0, klOfLogits(target, logits), floor];
      return [
        step,
        step <= updates ? 'yes' : 'no',
        ...logits,
        ...softmax(logits),
        ...target,
        ...parts.map((nats) => natsIn(unit, nats)),
      ];
    }),
  };
}

/** Every point, where it lies and how the classifier does on it; the last is the odd cat. */
export function crowdTable({ points, scores }: Crowd, unit: Unit): Table {
  return {
    columns: [
      'feature across',
      'feature up',
      'label',
      'chance of the label',
      'confidence',
      'right',
      `KL(label||prediction) (${unit})`,
    ],
    rows: scores.map(({ chance, confidence, right, surprisal }, i) => {
      const { x = 0, y = 0, label = 0 } = points[i] ?? {};
      const name = CLASSES[label]?.label ?? '';
      return [x, y, name, chance, confidence, right ? 'yes' : 'no', natsIn(unit, surprisal)];
    }),
  };
}

/** Teacher and student class by class, plain and softened, and where the loss pushes the student. */
export function distillationTable(lessons: Lessons, unit: Unit): Table {
  const { teacher, student, temperature, gradient } = lessons;
  return {
    columns: [
      'class',
      'temperature',
      'logit of the teacher',
      'logit of the student',
      'teacher at temperature 1',
      'student at temperature 1',
      'teacher at the temperature',
      'student at the temperature',
      `slope of the loss (${unit} per unit of logit)`,
    ],
    rows: CLASSES.map(({ label }, i) => [
      label,
      temperature,
      ...[
        teacher.logits,
        student.logits,
        teacher.plain,
        student.plain,
        teacher.soft,
        student.soft,
      ].map((values) => values[i] ?? 0),
      natsIn(unit, gradient[i] ?? 0),
    ]),
  };
}
