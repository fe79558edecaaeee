import { defineExperiment, type Experiment } from '../../experiment/experiment';
import { partsOf } from '../../experiment/parts-of';
import { about } from './about';
import { crowd, type Crowd } from './crowd/crowd';
import { distil, type Lessons } from './distillation/lessons';
import { oneExample, type OneExample } from './training/one-example';
import { params } from './params';
import { presets } from './presets';
import { quantities } from './quantities';
import { twoModels, type TwoModels } from './two-models/two-models';

export type ClassificationParameters = typeof params;

export interface ClassificationModel {
  readonly models: TwoModels;
  readonly direction: 'from-p' | 'to-p';
  readonly example: OneExample;
  readonly crowd: Crowd;
  readonly lessons: Lessons;
}

export const classification: Experiment<typeof params, ClassificationModel> = defineExperiment({
  about,
  params,
  derive: partsOf({
    models: twoModels,
    direction: ({ contours }) => (contours === 'to-p' ? 'to-p' : 'from-p'),
    example: oneExample,
    crowd,
    lessons: distil,
  }),
  quantities,
  announced: ['kl-pa', 'kl-pb', 'training-loss', 'mean-kl', 'kl-distillation'],
  stageNumbers: {
    'two-models': ['kl-pa', 'kl-pb'],
    triangle: ['kl-pa', 'kl-pb'],
    training: ['training-loss', 'training-kl'],
    crowd: ['mean-kl', 'accuracy'],
    distillation: ['kl-distillation', 'distillation-loss'],
  },
  presets,
  swap: { name: 'Swap P and A', between: ['p', 'a'] },
  later: {
    guide: async () => (await import('./guide')).guide,
    takeaways: async () => (await import('./takeaways')).takeaways,
  },
});
