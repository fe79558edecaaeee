import type { Guide } from '../../experiment/step';
import type { ClassificationModel, ClassificationParameters } from './experiment';
import { crowd } from './guide/crowd';
import { label } from './guide/label';
import { models } from './guide/models';
import { training } from './guide/training';

export const guide: Guide<ClassificationParameters, ClassificationModel> = {
  steps: [...models, ...label, ...training, ...crowd],
  given: {
    'two-models': ['p', 'a', 'b'],
    triangle: ['p', 'a', 'b'],
    training: ['p', 'logits', 'rate', 'smoothing'],
    crowd: ['stray', 'spread', 'rounds', 'sharpness'],
    distillation: ['teacher', 'student', 'temperature'],
  },
  triangles: { triangle: ['cat', 'dog', 'ship'] },
  learnt: [
    'On a certain label KL(P‖Q) is log 1/q of the right class: half the chance costs one bit more.',
    'Accuracy counts favourites; the divergence weighs how sure the model was. Either can change while the other stays.',
    'The label comes first: what is true does the averaging, what is believed stands under the fraction.',
    'Cross-entropy is the label’s entropy plus the divergence: one number only where the label is certain, one gradient always.',
    'The gradient in the logits is prediction less target. A softmax never says exactly 0 or 1.',
    'Sure and wrong costs most. On average the least is paid by whoever states the chances as they are.',
    'Softened by a temperature, wrong answers teach too; the factor T squared keeps a hot gradient’s size.',
  ],
};
