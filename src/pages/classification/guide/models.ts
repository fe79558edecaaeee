import { BIT } from '../../../experiment/unit';
import type { ClassificationStep } from './classification-step';

/** Two models and a certain label: what is counted, what is not, and what a zero costs. */
export const models: readonly ClassificationStep[] = [
  {
    id: 'worked-example',
    title: 'One worked example',
    figure: 'two-models',
    set: {},
    light: 'cat',
    say:
      'The label says “cat”, with all its weight. Model A gives the cat 80 %, model B 40 %. The terms of dog and ship are ' +
      '0 log 0, which count 0, so only the cat’s is left: log 1/0.8 = {start:kl-pa} for A, log 1/0.4 = {start:kl-pb} for B. ' +
      'B gives the cat half as much chance: that is exactly one bit.',
    notes:
      'Read the two columns on the right. Half the chance, one bit more: say it before going on.',
  },
  {
    id: 'accuracy',
    title: 'Both are right',
    figure: 'two-models',
    set: {},
    light: 'kl-b',
    say: 'Asked for one class, both models answer “cat”, and both are right.',
    question: {
      kind: 'choose',
      ask: 'Are the two equally good, then?',
      options: [
        {
          text: 'Yes: both are right, and that is what counts',
          because:
            'Accuracy counts answers and cannot tell the two apart. But B says “cat” with 40 %: by its own account it is wrong on six of ten such pictures.',
        },
        {
          text: 'No: the truth surprises B one bit more',
          right: true,
          because:
            'Accuracy sees only which class is on top. The divergence sees how much chance the right class got: half as much costs a bit.',
        },
        {
          text: 'No: B is twice as bad, since it gives the cat half the chance',
          because:
            'Half the chance is not twice the loss, it is one bit more: {bits:0.322} for A, {bits:1.322} for B. Chances multiply where losses add.',
        },
      ],
    },
    after:
      'Over many pictures the losses add up to how surprising all the labels together are: the fewer bits, the better the model knew them.',
    notes: 'Most say yes at first. The same accuracy, one bit apart, on every picture.',
  },
  {
    id: 'the-rest',
    title: 'How the rest is shared out',
    figure: 'two-models',
    set: {},
    light: 'dog',
    say: 'Model B gives the cat 40 % and the dog and the ship 30 % each. Now it moves all that it gave the ship to the dog: 40 %, 60 %, 0 %.',
    question: {
      kind: 'choose',
      ask: 'What happens to its divergence, {start:kl-pb}?',
      options: [
        {
          text: 'It grows, since B now answers “dog”, which is wrong',
          because:
            'The answer is wrong now, and accuracy drops. But the cat still has 40 %, and for a certain label nothing else counts.',
        },
        {
          text: 'It becomes infinite, since B rules out the ship',
          because:
            'A zero is infinitely dear only where the label allows that class. This label does not: the ship’s term is 0 log 0/0, which counts 0.',
        },
        {
          text: 'Nothing',
          right: true,
          because:
            'The label never shows a dog or a ship, so their terms count 0 however B shares out the rest. Only the cat’s 40 % matters.',
        },
      ],
    },
    reveal: { b: [0.4, 0.6, 0] },
    after:
      'Accuracy fell and the divergence did not move. The two measure different things: either can change while the other stays.',
    notes: 'The counterpart of the step before: same KL, other accuracy.',
  },
  {
    id: 'tenth',
    title: 'Ten per cent',
    figure: 'two-models',
    set: {},
    light: 'kl-b',
    say: 'Model B gives the cat 40 % and loses {start:kl-pb}. Let it become less sure: only 10 % for the cat.',
    question: {
      kind: 'mark',
      ask: 'Where will KL(P‖B) be?',
      quantity: 'kl-pb',
      covers: ['cross-entropy-pb'],
      reach: 6 * BIT,
      tolerance: 0.25 * BIT,
      right: 'From 40 to 10 % is half of the half: two bits more.',
      tooLow:
        'Too low. Each halving of the chance costs one bit, and from 40 to 10 % there are two: {bits:1.322} and {bits:2} more.',
      tooHigh:
        'Too high. Each halving costs one bit, and from 40 to 10 % there are two of them: {end:kl-pb}.',
      mistakes: [
        {
          at: (_, unit) => (unit === 'bits' ? 0.9 * BIT : 0.9),
          because:
            'You took the chance that is missing, 1 − 0.1 = 0.9. The loss is no missing chance but a logarithm: log 1/0.1.',
        },
        {
          at: (_, unit) => (unit === 'bits' ? Math.log(10) * BIT : Math.log2(10)),
          because:
            'That is log 10 in the other unit: 3.322 bits are 2.303 nats. The switch at the top says which one you are in.',
        },
        {
          at: () => 4 * Math.log(2.5),
          because:
            'You took four times the loss for a quarter of the chance. Chances divide where losses add: two halvings, two bits more.',
        },
      ],
    },
    reveal: { b: [0.1, 0.45, 0.45] },
    after:
      'log 1/0.1 = {end:kl-pb}. Go on to 5 %, 2.5 %, and each time one bit is added, without end.',
    notes: 'Let them place markers first. Many put it at 0.9.',
  },
  {
    id: 'zero',
    title: 'The true class ruled out',
    figure: 'two-models',
    set: {},
    light: 'kl-b',
    say: 'A model can also be certain. Let B give the cat nothing at all: 0 %.',
    question: {
      kind: 'choose',
      ask: 'What is its loss on this picture?',
      options: [
        {
          text: 'About {bits:10}: the cat’s chance is so small that it hardly matters',
          because:
            '{bits:9.97} is the price of one in a thousand. Of one in a million it is twice that. At 0 there is no number left: every halving cost a bit, and now there are infinitely many.',
        },
        {
          text: 'Infinite',
          right: true,
          because:
            'What a model rules out and the label shows is infinitely surprising. One such picture makes the mean over all pictures infinite.',
        },
        {
          text: '0, since 0 log 0 counts 0',
          because:
            'The zero that counts 0 is the label’s. Here the label gives the cat 1 and the model 0: 1 · log 1/0, which is infinite.',
        },
      ],
    },
    reveal: { b: [0, 0.5, 0.5] },
    after:
      'Much code clips probabilities at 10⁻⁷ or so. The loss then says 16 nats, 23 bits, and hides that the model claimed to be certain.',
    notes:
      'Connects to the epsilon trap of the coin toss page. A softmax cannot output an exact 0: see One training step.',
  },
];
