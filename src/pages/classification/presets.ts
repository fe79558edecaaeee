import type { Preset } from '../../experiment/experiment';
import type { params } from './params';

export const presets: readonly Preset<typeof params>[] = [
  { name: 'A soft label', set: { p: [0.7, 0.2, 0.1] } },
  { name: 'A shrug', set: { b: [1 / 3, 1 / 3, 1 / 3] } },
  { name: 'Confident and wrong', set: { b: [0.02, 0.96, 0.02] } },
  { name: 'B rules the cat out', set: { b: [0, 0.5, 0.5] } },
  { name: 'A copies the label', set: { p: [0.7, 0.2, 0.1], a: [0.7, 0.2, 0.1] } },
  {
    name: 'Smooth the label',
    figure: 'training',
    set: { p: [1, 0, 0], smoothing: 0.15, updates: 0 },
  },
  {
    name: 'Too fast',
    figure: 'training',
    set: { p: [0.7, 0.2, 0.1], smoothing: 0, rate: 12, updates: 4 },
  },
  {
    name: 'Sure and wrong',
    figure: 'training',
    set: { p: [1, 0, 0], logits: [-4, 4, 0], smoothing: 0, rate: 1, updates: 0 },
  },
  {
    name: 'A cat among the dogs',
    figure: 'crowd',
    set: { stray: [2.4, -1.4] },
  },
  { name: 'Too sure of itself', figure: 'crowd', set: { sharpness: 4, spread: 1.2 } },
  { name: 'Clouds that overlap', figure: 'crowd', set: { spread: 1.6 } },
  { name: 'Cold', figure: 'distillation', set: { temperature: 1 } },
  { name: 'Hot', figure: 'distillation', set: { temperature: 20 } },
  { name: 'A copy', figure: 'distillation', set: { student: [6, 3, -2], lessons: 0 } },
];
