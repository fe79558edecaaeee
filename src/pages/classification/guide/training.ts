import { BIT } from '../../../experiment/unit';
import type { ClassificationStep } from './classification-step';

const SOFT = [0.7, 0.2, 0.1];
/** Logits of a model that takes the cat for a dog. */
const WRONG = [-1, 1, 0.5];

/** Downhill on one example: the gradient, the floor, and too large a step. */
export const training: readonly ClassificationStep[] = [
  {
    id: 'gradient',
    title: 'Prediction less target',
    figure: 'training',
    set: { logits: [0, 0, 0] },
    light: 'cat',
    say:
      'A model computes a number for each class, its logit, and turns them into chances: a third each, so far. The label says ' +
      'cat, so the loss is {start:training-loss}. How it changes with each logit is astonishingly simple: prediction less target. ' +
      'Now let the model give the cat 8 %, the dog 57 % and the ship 35 %.',
    question: {
      kind: 'choose',
      ask: 'Which logit will the next step of training move most?',
      options: [
        {
          text: 'The dog’s, down: it is the wrong answer that got most',
          because:
            'It goes down by 0.57 times the rate. But the cat’s goes up by 1 − 0.08 = 0.92: as much as dog and ship together go down.',
        },
        {
          text: 'The cat’s, up: it is farthest from its target',
          right: true,
          because:
            'Prediction less target is 0.08 − 1 = −0.92 for the cat, 0.57 for the dog, 0.35 for the ship. The three sum to 0.',
        },
        {
          text: 'All three equally: it is one loss',
          because:
            'It is one loss with three slopes, one for each logit: how far its chance is from its target.',
        },
      ],
    },
    reveal: { logits: WRONG },
    after:
      'No push is ever larger than 1, however wrong the model, and it fades as the model comes right.',
    notes: 'On the page, make three steps and read the arrows. Where do they vanish?',
  },
  {
    id: 'never-certain',
    title: 'Can it get there?',
    figure: 'training',
    set: { updates: 10 },
    light: 'gap',
    say: 'After ten steps the loss is {start:training-loss}, and every step makes it smaller still. The label is certain, so the floor is 0.',
    question: {
      kind: 'choose',
      ask: 'After how many steps is the loss exactly 0?',
      options: [
        {
          text: 'Never',
          right: true,
          because:
            'A softmax of finite logits gives every class some chance. The cat’s logit would have to be infinitely far above the others.',
        },
        {
          text: 'After a few hundred',
          because:
            'The loss keeps falling, ever more slowly: the push fades with what is left to do. A softmax never says exactly 1.',
        },
        {
          text: 'It depends on the learning rate alone',
          because:
            'A high rate gets near faster. But a softmax of finite logits never says exactly 1, so no rate gets there.',
        },
      ],
    },
    reveal: { updates: 60 },
    after:
      'A target out of reach makes logits grow for ever. That is one reason why labels are smoothed.',
    notes: 'Move the marker to step 60. On the page, raise the rate to 100: near 0, never at it.',
  },
  {
    id: 'floor',
    title: 'A smoothed label',
    figure: 'training',
    set: {},
    light: 'floor',
    say: 'Label smoothing takes 15 % from the cat and shares it among all three classes: the target becomes 90 %, 5 %, 5 %.',
    question: {
      kind: 'mark',
      ask: 'How low can the cross-entropy get now? Mark the floor.',
      quantity: 'training-floor',
      covers: ['training-loss', 'training-kl'],
      reach: 2 * BIT,
      tolerance: 0.09 * BIT,
      right: 'It is the entropy of the smoothed label. No model gets below it.',
      tooLow:
        'Too low. The floor is the entropy of the target: 0.9 log 1/0.9 and twice 0.05 log 1/0.05, together {end:training-floor}.',
      tooHigh:
        'Too high. The target is still nearly certain: its entropy is {end:training-floor}, far from the {bits:1.585} of three equal chances.',
      mistakes: [
        {
          at: () => 0,
          because:
            'That was the floor of the certain label. The smoothed one has an entropy, and no model’s cross-entropy gets below it.',
        },
        {
          at: () => -Math.log(0.9),
          because:
            'You took the surprise of a cat alone, log 1/0.9. The target also shows dogs and ships, seldom, but each costs log 1/0.05.',
        },
      ],
    },
    reveal: { smoothing: 0.15, updates: 60 },
    after:
      'The loss comes down to {end:training-floor} and stays. The model is right there, with finite logits.',
    notes:
      'The divergence goes to 0, the loss does not. Losses with and without smoothing cannot be compared.',
  },
  {
    id: 'subtract-floor',
    title: 'Subtract the floor',
    figure: 'training',
    set: { p: SOFT },
    light: 'floor',
    say: 'For this soft label the cross-entropy cannot get below {start:training-floor}. Somebody subtracts that and trains on the divergence instead.',
    question: {
      kind: 'choose',
      ask: 'What happens to the gradient?',
      options: [
        {
          text: 'It gets smaller, since the loss is smaller',
          because:
            'What is subtracted is the label’s entropy, and it does not depend on the model. A constant has no slope: only the floor moves.',
        },
        {
          text: 'It points elsewhere: it is another loss',
          because:
            'It is another number with the same slopes. H(P) does not depend on the model, so nothing about the way down changes.',
        },
        {
          text: 'Nothing',
          right: true,
          because:
            'For a given label, cross-entropy and divergence differ by a constant. Same gradient, same steps, same model; only the floor moves to 0.',
        },
      ],
    },
    after:
      'That is why nobody minds that libraries minimise cross-entropy. Another label, a smoothed one for instance, does change the gradient: it changes the target.',
    notes:
      'Careful wording: for a fixed label. Smoothing changes the label, hence the target in q − p.',
  },
  {
    id: 'too-fast',
    title: 'Three times too fast',
    figure: 'training',
    set: { p: SOFT, rate: 4 },
    light: 'gap',
    say: 'With the soft label and a learning rate of 4 the loss falls to its floor in a few steps. Take a rate of 12.',
    question: {
      kind: 'choose',
      ask: 'What will the loss do?',
      options: [
        {
          text: 'Fall to the floor three times as fast',
          because:
            'The slope is only true nearby. Three times the step goes past the bottom of the valley and up the other side.',
        },
        {
          text: 'Swing up and down above the floor',
          right: true,
          because:
            'A step follows the slope so far that it lands on the other side of the valley, often higher up than before; the next one swings back.',
        },
        {
          text: 'Grow without bound',
          because:
            'No push is larger than 1, so no step is larger than 12, and far out the slope always leads back. It swings, and does not explode.',
        },
      ],
    },
    reveal: { p: SOFT, rate: 12, updates: 4 },
    after:
      'Up to a rate of 4 the loss can never rise here: that is how curved it is at most. With a certain label there is no other side, and even a rate of 100 does not swing.',
    notes: 'Reset p to the certain label at rate 12: no swing. The valley has no far side then.',
  },
];
