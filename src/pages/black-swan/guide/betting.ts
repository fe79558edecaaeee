import { BIT } from '../../../experiment/unit';
import type { BlackSwanStep } from './black-swan-step';

/** What a bettor gains who rightly believes 60 % at a price of 50 %. */
const AT_60_PERCENT = 0.6 * Math.log(1.2) + 0.4 * Math.log(0.8);

/** What knowing better is worth, and what it costs to think one does. */
export const betting: readonly BlackSwanStep[] = [
  {
    id: 'worth',
    title: 'What knowing better is worth',
    figure: 'market',
    set: {},
    say: 'The market prices “yes” at 50 %, and you are right in believing 60 %. Splitting your money in proportion to what you believe, it grows by KL(belief‖price) = {start:growth-rate} a bet, in the logarithm: slowly.',
    question: {
      kind: 'mark',
      ask: 'Suppose that you rightly believe 90 %. How fast does it grow then?',
      quantity: 'growth-in-truth',
      covers: ['growth-in-truth', 'growth-rate', 'kl-truth-price'],
      reach: 1.2 * BIT,
      tolerance: 0.05 * BIT,
      right: 'It is the divergence of what you know relative to what the market believes.',
      tooLow:
        'Too low. Disagreement is worth more the larger it is: KL of (0.9, 0.1) relative to even odds is {end:growth-rate}.',
      tooHigh:
        'Too high. One bit a bet, doubling each time, would need certainty. It is {end:growth-rate}.',
      mistakes: [
        {
          at: () => 16 * AT_60_PERCENT,
          because:
            'You let it grow with the square of the disagreement: four times as far off, sixteen times the gain. That holds near the price; farther out it grows faster still.',
        },
        {
          at: () => 4 * AT_60_PERCENT,
          because:
            'You took four times the gain for four times the disagreement. Near the price the gain grows with its square: twice as right, four times the growth.',
        },
      ],
    },
    reveal: { belief: 0.9, truth: 0.9 },
    after:
      'Being right is worth exactly the disagreement, and agreeing with the market is worth nothing.',
    notes: 'No advice: fair prices, no fees, and the truth is known to nobody but this page.',
  },
  {
    id: 'overconfident',
    title: 'Right side, too sure',
    figure: 'market',
    set: {},
    say: 'The truth is 60 %, the price 50 %. Whoever believes more than 50 % bets on the right side.',
    question: {
      kind: 'goal',
      ask: 'Find a belief on the right side with which your money shrinks all the same. Find two: one below 80 %, and one of 80 % or more.',
      ways: 2,
      isReached: ({ market: { truth, price, belief, growth } }) =>
        truth === 0.6 && price === 0.5 && belief > price && growth < 0,
      nearMiss: ({ market: { truth, price, belief } }) =>
        truth !== 0.6 || price !== 0.5
          ? 'Leave truth and price where they were: only your belief is to move.'
          : belief < price
            ? 'That is the wrong side: there anybody loses.'
            : null,
      wayOf: ({ belief }) => (belief < 0.8 ? 'below 80 %' : '80 % or more'),
      right:
        'Being too sure costs KL(truth‖belief); from about 70 % on that is more than being on the right side earns.',
    },
    after:
      'Growth is KL(truth‖price) less KL(truth‖belief): what the market is wrong by, less what you are wrong by. Only whoever is nearer to the truth gains.',
    notes: 'At 100 % the first “no” takes everything: −∞.',
  },
];
