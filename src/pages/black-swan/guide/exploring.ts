import type { BlackSwanStep } from './black-swan-step';

/** Where to look next, if all one wants is to know. */
export const exploring: readonly BlackSwanStep[] = [
  {
    id: 'which-lever',
    title: 'Which lever teaches most?',
    figure: 'explore',
    set: { pulls: 0 },
    say: 'Four slot machines. Two are new, and nobody knows anything about them. Two have been played forty times: one pays about 70 %, one about 40 %.',
    question: {
      kind: 'choose',
      ask: 'Which lever do you pull to learn most?',
      options: [
        {
          text: 'The old one that pays 70 %',
          because:
            'That is the one to pull for money. You know it well: whatever it does next, your belief hardly moves.',
        },
        {
          text: 'The old one that pays 40 %: of the two it is the harder to foretell',
          because:
            'Its outcome is hard to foretell, as the snow is. But its rate is known well, and the outcome will not change that much.',
        },
        {
          text: 'A new one',
          right: true,
          because:
            'There the outcome tells most about the rate: {start:expected-gain-new-one} in expectation, against {start:expected-gain-old-one} at an old machine.',
        },
      ],
    },
    reveal: { pulls: 12 },
    after:
      'The yellow bars are the expected information gains: the mutual information of the next outcome and the rate. Curiosity pulls the longest.',
    notes:
      'Step through the pulls: the bar of the machine just tried shrinks, and curiosity moves on.',
  },
  {
    id: 'chance-and-curiosity',
    title: 'Curiosity and chance',
    figure: 'explore',
    set: { pulls: 8 },
    say: 'After eight pulls the curious learner has gathered {start:gain-curious}, one who pulls at random {start:gain-random}.',
    question: {
      kind: 'choose',
      ask: 'Will the curious one be ahead after every number of pulls, with every luck?',
      options: [
        {
          text: 'Yes: it always takes the best lever',
          because:
            'It takes the lever that is best in expectation. What a pull really teaches is luck: one surprising win can teach more than two expected ones.',
        },
        {
          text: 'No: on average it is, but a single run can go the other way',
          right: true,
          because:
            'An expectation promises nothing about one run. And as gains do not add along one path, a lucky detour can gather more.',
        },
        {
          text: 'No: in the long run the two do the same',
          because:
            'They end up with much the same knowledge, since all machines become known. But on the way there curiosity is ahead on average.',
        },
      ],
    },
    reveal: { pulls: 8, seed: 14 },
    after:
      'With other luck, that of seed 14, the random one is ahead after eight pulls: {end:gain-random} against {end:gain-curious}. Over many seeds curiosity is ahead nearly always.',
    notes:
      'Other luck: try ten seeds and count, at twelve pulls. Greedy for information is not greedy for money either.',
  },
];
