import { BIT } from '../../../experiment/unit';
import type { BlackSwanStep } from './black-swan-step';

/** One swan: how surprise depends on belief, and what infinity says. */
export const surprise: readonly BlackSwanStep[] = [
  {
    id: 'worked-example',
    title: 'One worked example',
    figure: 'one-swan',
    set: {},
    say:
      'You believe that 1 % of swans are black. Then you see one, and it is black: that is certain now. The divergence of what you see ' +
      'relative to what you believed has two terms: 0 log 0/0.99 counts 0, and 1 log 1/0.01 = {start:surprise}.',
    notes:
      'What is seen comes first: it is what is true now. The belief stands under the fraction.',
  },
  {
    id: 'even-odds',
    title: 'Even odds',
    figure: 'one-swan',
    set: {},
    say: 'With a belief of 1 % the black swan surprised you by {start:surprise}. Suppose that you had thought black and white equally likely.',
    question: {
      kind: 'mark',
      ask: 'By how much does a black swan surprise you then?',
      quantity: 'surprise',
      covers: ['surprise', 'surprise-other'],
      reach: 8 * BIT,
      tolerance: 0.25 * BIT,
      right: 'One of two equal chances has come: that is what a bit is.',
      tooLow:
        'Too low. You had no idea which it would be, and now you know: one of two, {end:surprise}.',
      tooHigh:
        'Too high. You half expected it. One of two equal chances has come, and that is {end:surprise}, no more.',
      mistakes: [
        {
          at: (_, unit) => (unit === 'bits' ? 0.5 * BIT : 0.5),
          because:
            'You took the chance itself, 0.5. Surprise is its logarithm turned round: log 1/0.5.',
        },
        {
          at: () => Math.log(100) / 2,
          because:
            'You took half of the surprise at 1 %. But from 1 % to 50 % the chance grew fiftyfold, and surprise falls by log 50.',
        },
      ],
    },
    reveal: { prior: 0.5 },
    after: 'How much you learn from an event depends on what you believed before it.',
    notes:
      'Same swan, same colour: {end:surprise} instead of 6.64 bits. The information is not in the swan.',
  },
  {
    id: 'one-in-a-million',
    title: 'One in a million',
    figure: 'one-swan',
    set: {},
    say: 'Somebody gave black swans not 1 % but one in a million: ten thousand times less.',
    question: {
      kind: 'choose',
      ask: 'How much more does the black swan surprise them than you?',
      options: [
        {
          text: 'Ten thousand times as much',
          because:
            'The chance is ten thousand times smaller, but surprise is its logarithm: each factor of ten adds the same {bits:3.32}, four factors about {bits:13.3}.',
        },
        {
          text: 'Three times as much',
          right: true,
          because:
            'A hundredth is two factors of ten, a millionth six: three times as many, so three times the surprise.',
        },
        {
          text: 'Infinitely: they had all but ruled it out',
          because:
            'All but is not quite. One in a million costs {bits:19.9}; only a belief of exactly 0 costs more than any number.',
        },
      ],
    },
    reveal: { prior: 1e-6 },
    after: 'Even a very small belief keeps surprise affordable: {end:surprise}.',
    notes: 'Slide the belief down decade by decade: the curve is a straight line on this axis.',
  },
  {
    id: 'impossible',
    title: 'Impossible, and yet',
    figure: 'one-swan',
    set: {},
    say: 'Now somebody is certain that there are no black swans: a belief of exactly 0. Then a black swan swims by.',
    question: {
      kind: 'choose',
      ask: 'The formula says infinity. What does that tell us?',
      options: [
        {
          text: 'A bug: replace 0 by a tiny number and it goes away',
          because:
            'The number that comes out then is chosen by whoever chose the tiny number: 10⁻⁶ gives {bits:19.9}, 10⁻¹² gives {bits:39.9}. Infinity was the honest answer.',
        },
        {
          text: 'The belief was such that no evidence can mend it',
          right: true,
          because:
            'Bayes’ rule multiplies a belief by how well it foretold what came. Nothing times anything is nothing: a 0 stays 0, whatever is seen.',
        },
        {
          text: 'That the event did not happen: 0 log 0 counts 0',
          because:
            'The 0 that counts 0 is in front of the logarithm, for what does not happen. This swan did happen: 1 · log 1/0.',
        },
      ],
    },
    reveal: { prior: 0 },
    after:
      'Cromwell’s rule: give no chance of 0 to what logic does not exclude. Then no surprise is infinite, and every belief can be mended.',
    notes: 'Ask who would give 0 to anything. Then ask what their model does.',
  },
];
