import { klTerms } from '../../compute/divergence';
import type { Takeaways } from '../../experiment/takeaways';
import { natsIn, type Unit } from '../../experiment/unit';
import { boxText, digitsText, numberText, probabilityText } from '../../formula/number-text';
import {
  alignedTex,
  informationTex,
  KL_TEX,
  klTex,
  workedDivergenceLines,
} from '../../formula/tex-divergence';
import { texFactor, texNumber } from '../../formula/tex-number';
import { CLASSES } from './classes';
import type { Crowd } from './crowd/crowd';
import type { Lessons } from './distillation/lessons';
import type { ClassificationModel, ClassificationParameters } from './experiment';
import type { OneExample } from './training/one-example';
import { recipe } from './recipe';
import {
  crowdTable,
  distillationTable,
  trainingTable,
  triangleTable,
  twoModelsTable,
} from './tables';
import { LEVELS } from './triangle/triangle-contours';
import type { TwoModels } from './two-models/two-models';

export const takeaways: Takeaways<ClassificationParameters, ClassificationModel> = {
  figures: {
    'two-models': {
      table: ({ models }, unit) => twoModelsTable(models, unit),
      formula: String.raw`-\sum_i P(i)\,\log Q(i) = \underbrace{-\sum_i P(i)\,\log P(i)}_{H(P)} + \underbrace{\sum_i P(i)\,\log\frac{P(i)}{Q(i)}}_{${KL_TEX}}`,
      formulaInNumbers: ({ models }, unit) => bothModelsTex(models, unit),
    },
    triangle: {
      table: triangleTable,
      formula: String.raw`\bigl\{\, Q : ${KL_TEX} = c \,\bigr\}, \qquad \bigl\{\, Q : ${klTex('Q', 'P')} = c \,\bigr\}`,
      formulaInNumbers: contourTex,
    },
    training: {
      table: ({ example }, unit) => trainingTable(example, unit),
      formula: String.raw`\begin{aligned}
P_s(i) &= (1 - s)\,P(i) + \frac{s}{n}, \qquad Q(i) = \frac{e^{z_i}}{\sum_k e^{z_k}} \\
H(P_s, Q) &= -\sum_i P_s(i)\,\log Q(i) = H(P_s) + ${klTex('P_s', 'Q')} \\
z_i &\leftarrow z_i - \eta\,\bigl(Q(i) - P_s(i)\bigr)
\end{aligned}`,
      formulaInNumbers: ({ example }, unit) => stepTex(example, unit),
    },
    crowd: {
      table: ({ crowd }, unit) => crowdTable(crowd, unit),
      formula: String.raw`\frac{1}{n} \sum_{k=1}^{n} \log\frac{1}{Q_k(y_k)}, \qquad Q_k(i) = \frac{e^{\beta z_{ki}}}{\sum_j e^{\beta z_{kj}}}, \qquad \beta\text{: sharpness}`,
      formulaInNumbers: ({ crowd }, unit) => meanLossTex(crowd, unit),
    },
    distillation: {
      table: ({ lessons }, unit) => distillationTable(lessons, unit),
      formula: String.raw`T^2\,${klTex('P_T', 'Q_T')}, \qquad P_T(i) = \frac{e^{t_i / T}}{\sum_k e^{t_k / T}}, \qquad Q_T(i) = \frac{e^{u_i / T}}{\sum_k e^{u_k / T}}`,
      formulaInNumbers: ({ lessons }, unit) => distillationTex(lessons, unit),
    },
  },
  recipe: (_values, model) => recipe(model),
};

function bothModelsTex({ p, entropyP, a, b }: TwoModels, unit: Unit): string {
  const lines = ([name, { q, kl, crossEntropy }]: readonly [string, TwoModels['a']]) => [
    ...workedDivergenceLines({ p, q, terms: klTerms(p, q), klPQ: kl }, unit, klTex('P', name)),
    `H(P, ${name}) &= H(P) + ${klTex('P', name)} = ${sumTex([entropyP, kl], unit)} = ${informationTex(crossEntropy, unit)}`,
  ];
  return alignedTex([...lines(['A', a]), ...lines(['B', b])]);
}

/** The equation that the points of the contours satisfy. */
function contourTex({ models: { p }, direction }: ClassificationModel, unit: Unit): string {
  const terms = CLASSES.map(({ label }, i) => {
    const [chance, model] = [probabilityTex(p[i] ?? 0), `Q(\\text{${label}})`];
    return direction === 'from-p'
      ? String.raw`${chance}\,\log\frac{${chance}}{${model}}`
      : String.raw`${model}\,\log\frac{${model}}{${chance}}`;
  });
  const levels = LEVELS.map(digitsText).join(',\\ ');
  return String.raw`${terms.join(' + ')} = c, \qquad c \in \{${levels}\}\ \text{${unit}}`;
}

function stepTex({ target, floor, now }: OneExample, unit: Unit): string {
  const { logits, prediction, gradient, kl, loss } = now;
  return alignedTex([
    `z &= ${vectorTex(logits, numberText)}`,
    `Q &= ${vectorTex(prediction, probabilityText)}`,
    `P_s &= ${vectorTex(target, probabilityText)}`,
    `Q - P_s &= ${vectorTex(gradient, numberText)}`,
    `H(P_s, Q) &= ${sumTex([floor, kl], unit)} = ${informationTex(loss, unit)}`,
  ]);
}

/** What the points of each class lose together, and the mean over all. */
function meanLossTex({ points, scores, meanKl }: Crowd, unit: Unit): string {
  const losses = CLASSES.map(({ label: name }, i) => {
    const nats = scores.reduce(
      (sum, { surprisal }, k) => (points[k]?.label === i ? sum + surprisal : sum),
      0,
    );
    return String.raw`\underbrace{${informationFactor(nats, unit)}}_{\text{${name}}}`;
  });
  return String.raw`\frac{1}{${digitsText(points.length)}} \Bigl(${losses.join(' + ')}\Bigr) = ${informationTex(meanKl, unit)}`;
}

function distillationTex({ teacher, student, temperature, kl, loss }: Lessons, unit: Unit): string {
  const [p, q] = [teacher.soft, student.soft];
  const name = klTex('P_T', 'Q_T');
  return alignedTex([
    ...workedDivergenceLines({ p, q, terms: klTerms(p, q), klPQ: kl }, unit, name),
    String.raw`T^2\,${name} &= ${boxText(temperature)}^2 \cdot ${informationFactor(kl, unit)} = ${informationTex(loss, unit)}`,
  ]);
}

function sumTex(parts: readonly number[], unit: Unit): string {
  return parts.map((nats) => informationFactor(nats, unit)).join(' + ');
}

function informationFactor(nats: number, unit: Unit): string {
  return texFactor(numberText(natsIn(unit, nats)));
}

function probabilityTex(chance: number): string {
  return texNumber(probabilityText(chance));
}

function vectorTex(values: readonly number[], text: (value: number) => string): string {
  return String.raw`\bigl(${values.map((value) => texNumber(text(value))).join(',\\ ')}\bigr)`;
}
