import type { Preset } from '../../experiment/experiment';
import { params } from './params';

/** Presets of a figure set all that it depends on, so that one after the other does what its name says. */
const AT_FIRST = {
  p: params.p.default,
  logits: params.logits.default,
  rate: params.rate.default,
  smoothing: params.smoothing.default,
  updates: 0,
};
const CALM = {
  cat: params.cat.default,
  dog: params.dog.default,
  ship: params.ship.default,
  stray: params.stray.default,
  spread: params.spread.default,
  sharpness: params.sharpness.default,
  rate: params.rate.default,
  smoothing: params.smoothing.default,
};

export const presets: readonly Preset<typeof params>[] = [
  { name: 'A soft label', set: { p: [0.7, 0.2, 0.1] } },
  { name: 'A shrug', set: { b: [1 / 3, 1 / 3, 1 / 3] } },
  { name: 'Confident and wrong', set: { b: [0.02, 0.96, 0.02] } },
  { name: 'B rules the cat out', set: { b: [0, 0.5, 0.5] } },
  { name: 'A copies the label', set: { p: [0.7, 0.2, 0.1], a: [0.7, 0.2, 0.1] } },
  {
    name: 'Smooth the label',
    figure: 'training',
    set: { ...AT_FIRST, smoothing: 0.15 },
  },
  {
    name: 'Too fast',
    figure: 'training',
    set: { ...AT_FIRST, p: [0.7, 0.2, 0.1], rate: 12, updates: 4 },
  },
  { name: 'Sure and wrong', figure: 'training', set: { ...AT_FIRST, logits: [-4, 4, 0] } },
  { name: 'A cat among the dogs', figure: 'crowd', set: { ...CALM, stray: [2.4, -1.4] } },
  { name: 'Too sure of itself', figure: 'crowd', set: { ...CALM, sharpness: 4, spread: 1.2 } },
  { name: 'Clouds that overlap', figure: 'crowd', set: { ...CALM, spread: 1.6 } },
  { name: 'Cold', figure: 'distillation', set: { temperature: 1 } },
  { name: 'Hot', figure: 'distillation', set: { temperature: 20 } },
  {
    name: 'A copy',
    figure: 'distillation',
    set: { teacher: params.teacher.default, student: params.teacher.default, lessons: 0 },
  },
];
