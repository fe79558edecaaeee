import { BIT } from '../../../experiment/unit';
import type { ClassificationStep } from './classification-step';

const SOFT = [0.7, 0.2, 0.1];

/** Close enough for a hand in a triangle, in nats. */
const ONE_BIT_TOLERANCE = 0.015 * BIT;

/** The label's side: its place among the arguments, its entropy, and the contours round it. */
export const label: readonly ClassificationStep[] = [
  {
    id: 'label-first',
    title: 'Which of the two is the label?',
    figure: 'two-models',
    set: {},
    say: 'A divergence has a first and a second argument, and they do different jobs.',
    question: {
      kind: 'choose',
      ask: 'To score a model on a picture whose label is certain, which goes first?',
      options: [
        {
          text: 'The label: KL(P‖A)',
          right: true,
          because:
            'The label says what is true, so it does the averaging. The model is what is believed, and stands under the fraction.',
        },
        {
          text: 'The model: KL(A‖P), since it is the model that is judged',
          because:
            'Then the model would do the averaging, and the label would stand under the fraction with its zeros: KL(A‖P) is {start:kl-ap} here, as for every model that is not certain itself.',
        },
        {
          text: 'It does not matter: both judge how far they are apart',
          because:
            'It matters as much as anything can: KL(P‖A) is {start:kl-pa}, KL(A‖P) is {start:kl-ap}.',
        },
      ],
    },
    after:
      'Read KL(P‖A) as “of P, relative to A”: what is true first, what is believed second. Press the swap button to see the other.',
    notes:
      'S swaps P and A on the screen. The label in front is why training tolerates uncertain models at all.',
  },
  {
    id: 'perfect-copy',
    title: 'A perfect copy',
    figure: 'two-models',
    set: { a: [0.34, 0.33, 0.33] },
    light: 'entropy',
    say:
      'So far the label was certain. Now ten people look at the picture: seven say cat, two dog, one ship. ' +
      'The label becomes 70 %, 20 %, 10 %: it is soft, and has an entropy of its own. Model A learns to give exactly that.',
    question: {
      kind: 'mark',
      ask: 'Where will its cross-entropy H(P, A) be?',
      quantity: 'cross-entropy-pa',
      reach: 4.2 * BIT,
      tolerance: 0.15 * BIT,
      right:
        'All that is left is the label’s own entropy. A copy has no divergence, and still this cross-entropy.',
      tooLow:
        'Too low. The divergence becomes 0, but cross-entropy is divergence plus the label’s entropy, and that stays: {end:cross-entropy-pa}.',
      tooHigh:
        'Too high. Divergence was part of it, and that is gone: only H(P) is left, {end:cross-entropy-pa}.',
      mistakes: [
        {
          at: () => 0,
          because:
            'You took cross-entropy for the divergence. The divergence does become 0; the label’s own entropy stays, for any model.',
        },
        {
          at: () => -Math.log(0.7),
          because:
            'That is the surprise of a cat alone, log 1/0.7. The label also shows dogs and ships, and they are dearer.',
        },
      ],
    },
    reveal: { p: SOFT, a: SOFT },
    after: 'The whole column is blue now: H(P, A) = H(P), and KL(P‖A) = {end:kl-pa}.',
    notes:
      'This is the floor that returns under the loss curve. A loss that does not reach 0 is not always a bad model.',
  },
  {
    id: 'two-names',
    title: 'Two names for one loss?',
    figure: 'two-models',
    set: { p: SOFT },
    light: 'entropy',
    say: 'Training libraries call their loss “cross-entropy”; papers often write a divergence instead.',
    question: {
      kind: 'choose',
      ask: 'When are the two the same number?',
      options: [
        {
          text: 'Always: they are two names of one thing',
          because:
            'They differ by H(P), the blue part: here by {start:entropy-p}. Only without it are they the same number.',
        },
        {
          text: 'When the label is certain',
          right: true,
          because:
            'H(P, Q) = H(P) + KL(P‖Q), and a certain label has no entropy. With soft or smoothed labels they differ by H(P).',
        },
        {
          text: 'When the model is right',
          because:
            'A model that copies the label makes the divergence 0 and leaves the cross-entropy at H(P). What makes them equal is a label without entropy.',
        },
      ],
    },
    after: 'Drag the cat’s bar of P up to 1 and watch the blue part go.',
    notes:
      'cross-entropy = KL only when H(P) = 0. For training it makes no difference: see Subtract the floor.',
  },
  {
    id: 'one-bit',
    title: 'One bit away',
    figure: 'triangle',
    set: { a: [0.7, 0.2, 0.1] },
    say: 'Every point of the triangle is a prediction, and the lines join those that are equally far from the label P in the corner.',
    question: {
      kind: 'goal',
      ask: 'Drag A until KL(P‖A) is one bit, in three places that are well apart: another tenth for the dog each time.',
      ways: 3,
      isReached: ({ models: { a, entropyP } }) =>
        entropyP === 0 && Math.abs(a.kl - BIT) < ONE_BIT_TOLERANCE,
      nearMiss: ({ models: { a, entropyP } }) => {
        if (entropyP > 0) return 'Leave the label P in its corner: only A is to move.';
        const off = Math.abs(a.kl - BIT);
        const isNear = off >= ONE_BIT_TOLERANCE && off < 0.15 * BIT;
        return isNear ? 'Nearly. In bits it is the line marked 1.' : null;
      },
      wayOf: ({ a }) => `dog near ${Math.round((a[1] ?? 0) * 10) * 10} %`,
      right:
        'All of them lie on one straight line: half the chance for the cat, the rest in any way.',
    },
    after: 'From a certain label the contours are straight, since only one class counts.',
    notes: 'Let somebody from the room drag. Ask what all the places have in common.',
  },
  {
    id: 'edges',
    title: 'The label moves inside',
    figure: 'triangle',
    set: {},
    say: 'With the label in the corner of the cat only the opposite edge is infinitely far: there the cat has no chance. Now let the label be soft, 60 %, 30 %, 10 %.',
    question: {
      kind: 'choose',
      ask: 'Which predictions are infinitely far from it?',
      options: [
        {
          text: 'Still only those on the edge without a cat',
          because:
            'The label now also shows dogs and ships. A model that rules out the ship, which comes 10 % of the time, is as lost as one that rules out the cat.',
        },
        {
          text: 'Those on all three edges',
          right: true,
          because: 'On every edge some class has no chance that the label says does come.',
        },
        {
          text: 'None: a soft label forgives everything',
          because:
            'The softer the label, the more there is to rule out wrongly. It forgives doubt, not certainty.',
        },
      ],
    },
    reveal: { p: [0.6, 0.3, 0.1] },
    after: 'The contours close round the label, and crowd together towards the edges.',
    notes: 'Switch the contours to KL(·‖P) and ask again: now no edge is infinite.',
  },
];
