import { classifierLogits } from '../../compute/classifying/softmax-classifier';
import type { Recipe } from '../../experiment/takeaways';
import { CLASSES } from './classes';
import type { ClassificationModel } from './experiment';

/** Where the reader stands now, after the steps, rounds and lessons taken: programs judge models, they do not train them. */
export function recipe({ models, example, crowd, lessons }: ClassificationModel): Recipe {
  const { sharpness } = crowd;
  const { temperature } = lessons;
  return {
    outcomes: CLASSES.map(({ label }) => label),
    distributions: {
      p: models.p,
      a: models.a.q,
      b: models.b.q,
      target: example.target,
      teacher: lessons.teacher.plain,
      softened: lessons.teacher.soft,
    },
    logits: { model: example.now.logits, student: lessons.student.logits },
    examples: {
      logits: crowd.points.map(({ x, y }) => classifierLogits(crowd.weights, x, y)),
      labels: crowd.points.map(({ label }) => label),
    },
    numbers: [
      { quantity: 'kl-pa', is: 'kl', of: ['p', 'a'] },
      { quantity: 'kl-pb', is: 'kl', of: ['p', 'b'] },
      { quantity: 'kl-ap', is: 'kl', of: ['a', 'p'] },
      { quantity: 'kl-bp', is: 'kl', of: ['b', 'p'] },
      { quantity: 'cross-entropy-pa', is: 'cross-entropy', of: ['p', 'a'] },
      { quantity: 'cross-entropy-pb', is: 'cross-entropy', of: ['p', 'b'] },
      { quantity: 'entropy-p', is: 'entropy', of: ['p'] },
      { quantity: 'training-loss', is: 'cross-entropy-of-logits', of: TRAINING, temperature: 1 },
      { quantity: 'training-kl', is: 'kl-of-logits', of: TRAINING, temperature: 1 },
      { quantity: 'training-floor', is: 'entropy', of: ['target'] },
      { quantity: 'mean-kl', is: 'mean-loss', of: EXAMPLES, sharpness },
      { quantity: 'unsharpened-kl', is: 'mean-loss', of: EXAMPLES, sharpness: 1 },
      { quantity: 'dearest-kl', is: 'largest-loss', of: EXAMPLES, sharpness },
      { quantity: 'dearest-share', is: 'largest-share', of: EXAMPLES, sharpness },
      { quantity: 'accuracy', is: 'accuracy', of: EXAMPLES },
      { quantity: 'confidence', is: 'confidence', of: ['examples'], sharpness },
      { quantity: 'kl-distillation', is: 'kl-of-logits', of: SOFTENED, temperature },
      {
        quantity: 'distillation-loss',
        is: 'kl-of-logits',
        of: SOFTENED,
        temperature,
        times: temperature ** 2,
      },
      {
        quantity: 'kl-teacher-student',
        is: 'kl-of-logits',
        of: ['teacher', 'student'],
        temperature: 1,
      },
    ],
  };
}

const TRAINING = ['target', 'model'] as const;
const EXAMPLES = ['examples', 'labels'] as const;
const SOFTENED = ['softened', 'student'] as const;
