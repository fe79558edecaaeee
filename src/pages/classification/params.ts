import {
  choice,
  distribution,
  smallNumber,
  vector,
  wholeNumber,
  type Named,
  type NumberParameter,
} from '../../experiment/parameter';
import { CLASSES } from './classes';

export const MOST_UPDATES = 60;
export const MOST_ROUNDS = 200;
export const MOST_LESSONS = 60;

/** How far the plane of the two features reaches from its middle. */
export const PLANE = 4;

const ACROSS_AND_UP: readonly Named[] = [
  { id: 'across', label: 'across' },
  { id: 'up', label: 'up' },
];

export const params = {
  p: distribution({
    symbol: 'P',
    label: 'P, the label',
    parts: CLASSES,
    default: [1, 0, 0],
  }),
  a: distribution({
    symbol: 'A',
    label: 'A, the first model',
    parts: CLASSES,
    default: [0.8, 0.1, 0.1],
  }),
  b: distribution({
    symbol: 'B',
    label: 'B, the second model',
    parts: CLASSES,
    default: [0.4, 0.3, 0.3],
  }),
  contours: choice({
    symbol: 'contours',
    label: 'Contours of',
    options: [
      { id: 'from-p', label: 'KL(P‖·)', meaning: 'the label first' },
      { id: 'to-p', label: 'KL(·‖P)', meaning: 'the model first' },
    ],
    default: 'from-p',
  }),
  logits: logits('z', 'Logit at the start', [-1, 1, 0.5]),
  rate: smallNumber({
    symbol: 'η',
    label: 'Learning rate η',
    smallest: 0.01,
    max: 100,
    default: 1,
  }),
  smoothing: share({ symbol: 's', label: 'Label smoothing', default: 0 }),
  updates: wholeNumber({
    symbol: 'updates',
    label: 'Training steps made',
    min: 0,
    max: MOST_UPDATES,
    default: 0,
  }),
  cat: place('cat', 'Middle of the cats', [-1.5, -0.8]),
  dog: place('dog', 'Middle of the dogs', [1.5, -0.8]),
  ship: place('ship', 'Middle of the ships', [0, 1.6]),
  stray: place('stray', 'The odd cat', [-2.4, 0.4]),
  spread: {
    ...share({ symbol: 'spread', label: 'Spread of the clouds', default: 0.8 }),
    max: 2,
    step: 0.05,
  },
  sharpness: smallNumber({
    symbol: 'sharpness',
    label: 'Sharpness: all logits times',
    smallest: 0.1,
    max: 10,
    default: 1,
  }),
  rounds: wholeNumber({
    symbol: 'rounds',
    label: 'Rounds of training',
    min: 0,
    max: MOST_ROUNDS,
    default: 60,
  }),
  seed: wholeNumber({ symbol: 'seed', label: 'Seed', min: 0, max: 999_999, default: 1 }),
  teacher: logits('t', 'Teacher’s logit', [6, 3, -2]),
  student: logits('u', 'Student’s logit at the start', [2, -1, 1]),
  temperature: {
    ...share({ symbol: 'T', label: 'Temperature', default: 4 }),
    min: 1,
    max: 20,
    step: 0.1,
  },
  lessons: wholeNumber({
    symbol: 'lessons',
    label: 'Lessons taken',
    min: 0,
    max: MOST_LESSONS,
    default: 0,
  }),
};

function share(described: Pick<NumberParameter, 'symbol' | 'label' | 'default'>): NumberParameter {
  return {
    kind: 'number',
    min: 0,
    max: 1,
    step: 0.01,
    whole: false,
    track: { kind: 'linear' },
    ...described,
  };
}

function logits(symbol: string, label: string, start: readonly number[]) {
  return vector({ symbol, label, parts: CLASSES, min: -10, max: 10, step: 0.1, default: start });
}

function place(symbol: string, label: string, at: readonly number[]) {
  return vector({
    symbol,
    label,
    parts: ACROSS_AND_UP,
    min: -PLANE,
    max: PLANE,
    step: 0.1,
    default: at,
  });
}
