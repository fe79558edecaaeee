import type { BlackSwanStep } from './black-swan-step';

/** Many swans: what each teaches, in which direction it is measured, and why gains do not add. */
export const learning: readonly BlackSwanStep[] = [
  {
    id: 'first-and-hundredth',
    title: 'The first and the hundredth',
    figure: 'learning',
    set: { black: 1, white: 0 },
    say: 'Your belief about the share of black swans is now a whole curve: few, says the dashed one. The first black swan moves it: KL(posterior‖prior) = {start:bayesian-surprise}.',
    question: {
      kind: 'choose',
      ask: 'A hundred more come, all black. How much does the last of them move the curve?',
      options: [
        {
          text: 'As much as the first: it is the same swan',
          because:
            'It is the same swan to another belief. A hundred have been counted since, and one more among so many hardly shifts the curve.',
        },
        {
          text: 'More than the first: the evidence piles up',
          because:
            'The evidence does, and with it what you know. The more you know, the less one swan can change.',
        },
        {
          text: 'Hardly at all',
          right: true,
          because:
            'So many have been counted by then that one more hardly shifts the curve. You cannot foretell its colour, black and white are about even; yet what changes no belief teaches nothing.',
        },
      ],
    },
    reveal: { black: 101, white: 0 },
    after:
      'Look along the time line: the first yellow bar stands out, the hundredth cannot be seen. More data do not always surprise more.',
    notes:
      'The pale bars are Shannon surprise, the yellow ones Bayesian. Both fall here; later they part.',
  },
  {
    id: 'which-direction',
    title: 'Which one first?',
    figure: 'learning',
    set: { black: 3, white: 7 },
    say: 'Ten swans have been seen, three of them black. Prior and posterior differ, and a divergence has two directions.',
    question: {
      kind: 'choose',
      ask: 'Which one says how much you have learnt?',
      options: [
        {
          text: 'KL(prior‖posterior): from before to after',
          because:
            'That averages over what you believed before, which you no longer do: {start:bayesian-surprise-back}. What you have learnt is judged by what you know now.',
        },
        {
          text: 'KL(posterior‖prior)',
          right: true,
          because:
            'What is believed now comes first, as the truth did with coins and labels; the old belief stands under the fraction.',
        },
        {
          text: 'Either: they are the same',
          because:
            'They are not: {start:bayesian-surprise} one way, {start:bayesian-surprise-back} the other.',
        },
      ],
    },
    after:
      'It is by how much more the evidence surprised you than it would somebody who knew the share, averaged over what you now believe.',
    notes: 'Itti and Baldi’s Bayesian surprise is KL(posterior‖prior), in this order.',
  },
  {
    id: 'do-not-add',
    title: 'There and back',
    figure: 'learning',
    set: { alpha: 1, beta: 1, black: 1, white: 0 },
    say: 'You begin with the flat belief: every share is equally likely. The first swan is black and moves your belief by {start:bayesian-surprise}. The second is white.',
    question: {
      kind: 'choose',
      ask: 'Compare the sum of the two steps with KL from the very first belief to the last.',
      options: [
        {
          text: 'They are equal: information adds up',
          because:
            'In expectation it does. Along one path it need not: the second swan took back part of what the first had said, and both steps count.',
        },
        {
          text: 'The sum is larger',
          right: true,
          because:
            'The black swan pushed the belief to one side, the white one back. Two steps were made, yet in the end the belief is near where it began.',
        },
        {
          text: 'The sum is smaller',
          because:
            'That happens too, when all steps go the same way. Here the second went back: two moves, little gained.',
        },
      ],
    },
    reveal: { alpha: 1, beta: 1, black: 1, white: 1 },
    after:
      'Steps {end:stepwise-surprise}, in all {end:bayesian-surprise}. What does add is the expectation: before any swan is seen, what two should teach is what the first should plus what the second should.',
    notes:
      'Now ten black ones from the same start: the sum is below the total. The chain rule holds in the mean only.',
  },
];
