import type { Quantity } from '../../experiment/experiment';
import type { ClassificationModel } from './experiment';

export const quantities = {
  'kl-pa': {
    label: 'divergence of the label P relative to model A',
    short: 'KL(P‖A)',
    read: ({ models }) => models.a.kl,
  },
  'kl-pb': {
    label: 'divergence of the label P relative to model B',
    short: 'KL(P‖B)',
    read: ({ models }) => models.b.kl,
  },
  'kl-ap': {
    label: 'divergence of model A relative to the label P',
    read: ({ models }) => models.a.klBack,
  },
  'kl-bp': {
    label: 'divergence of model B relative to the label P',
    read: ({ models }) => models.b.klBack,
  },
  'cross-entropy-pa': {
    label: 'cross-entropy of P and A',
    read: ({ models }) => models.a.crossEntropy,
  },
  'cross-entropy-pb': {
    label: 'cross-entropy of P and B',
    read: ({ models }) => models.b.crossEntropy,
  },
  'entropy-p': {
    label: 'entropy of the label P',
    read: ({ models }) => models.entropyP,
  },
  'training-loss': {
    label: 'cross-entropy of the model in training',
    short: 'H(target, Q)',
    read: ({ example }) => example.now.loss,
  },
  'training-kl': {
    label: 'divergence of its target relative to the model in training',
    short: 'KL(target‖Q)',
    read: ({ example }) => example.now.kl,
  },
  'training-floor': {
    label: 'entropy of its target',
    read: ({ example }) => example.floor,
  },
  'mean-kl': {
    label: 'mean divergence of the labels relative to the classifier',
    short: 'mean KL',
    read: ({ crowd }) => crowd.meanKl,
  },
  'unsharpened-kl': {
    label: 'the same at sharpness 1',
    read: ({ crowd }) => crowd.meanKls[crowd.rounds] ?? 0,
  },
  'dearest-kl': {
    label: 'divergence of the label of the dearest point',
    read: ({ crowd }) => crowd.dearest.kl,
  },
  'dearest-share': {
    label: 'share of the dearest point in the whole loss',
    measure: 'share',
    read: ({ crowd }) => crowd.dearest.share,
  },
  accuracy: {
    label: 'share of points classified right',
    short: 'right',
    measure: 'share',
    read: ({ crowd }) => crowd.accuracy,
  },
  confidence: {
    label: 'mean confidence of the classifier',
    measure: 'share',
    read: ({ crowd }) => crowd.confidence,
  },
  'kl-distillation': {
    label: 'divergence of the teacher relative to the student at the temperature',
    short: 'KL(t‖s)',
    read: ({ lessons }) => lessons.kl,
  },
  'distillation-loss': {
    label: 'distillation loss, times the temperature squared',
    short: 'times T²',
    read: ({ lessons }) => lessons.loss,
  },
  'kl-teacher-student': {
    label: 'divergence of the teacher relative to the student at temperature 1',
    read: ({ lessons }) => lessons.klPlain,
  },
} satisfies Readonly<Record<string, Quantity<ClassificationModel>>>;
