import { BIT } from '../../../experiment/unit';
import type { CoinStep } from './coin-step';

/** Two ways that differ by less count as one. */
const tenths = (value: number) => String(Math.round(value * 10) / 10);

/** Never below zero, and what zeros do: 0 log 0, infinity, and the epsilon that hides it. */
export const zeros: readonly CoinStep[] = [
  {
    id: 'touching-point',
    title: 'Never below zero',
    figure: 'tangent',
    set: { p: 0.3, q: 0.7 },
    light: 'gap',
    say: 'The curve is the entropy of a coin, the line its tangent where Q stands. Over P, the gap between line and curve is the divergence: {start:kl-pq}.',
    question: {
      kind: 'goal',
      ask: 'Drag P or Q until the gap is closed: divergence 0.',
      ways: 1,
      isReached: ({ coins }) => coins.klPQ < 1e-6,
      wayOf: ({ p }) => `both ${tenths(p)}`,
      right:
        'The gap closes only where the line touches: P = Q. Everywhere else the line runs above the curve, so KL is never negative.',
    },
    after:
      'Try to get the line below the curve. The curve bends down everywhere, so a tangent cannot do it. That is the whole proof.',
    notes:
      'Jensen’s inequality without the name. Drag q to the left end: the tangent stands up, the gap grows without bound.',
  },
  {
    id: 'zero-log-zero',
    title: 'P never shows tails',
    figure: 'two-coins',
    set: {},
    say: 'Let P show heads always, p = 1, and believe Q = 0.6 as before. The term of tails is then 0 · log(0/0.4).',
    question: {
      kind: 'choose',
      ask: 'What does that term count?',
      options: [
        {
          text: '0',
          right: true,
          because:
            'What never happens costs nothing: as x shrinks to 0, x log x does too, so 0 log 0 counts as 0.',
        },
        {
          text: 'Infinity',
          because:
            'log 0 alone is minus infinity, but it is multiplied by a chance of 0, and that wins: x log x shrinks to 0 with x. A side that never comes costs nothing.',
        },
        {
          text: 'It has no value, so neither has the divergence',
          because:
            'The product has a limit: x log x shrinks to 0 with x. So 0 log 0 counts as 0 and the sum has a value, log 1/0.6 = {bits:0.737}.',
        },
      ],
    },
    reveal: { p: 1, q: 0.6 },
    after: 'Only heads is left: {end:kl-pq}. A zero in P is harmless.',
    notes: 'Contrast with the next step at once: zero in P, zero in Q.',
  },
  {
    id: 'infinite',
    title: 'Q rules out tails',
    figure: 'two-coins',
    set: {},
    say: 'Now the other way: P shows tails 20 % of the time, but you are certain that it cannot happen, q = 1.',
    question: {
      kind: 'choose',
      ask: 'What is the divergence then?',
      options: [
        {
          text: 'The term of tails counts 0, as before',
          because:
            'Before, P was 0: tails never came. Now it does come, 20 % of the time, and your belief gave it no chance at all: 0.2 · log(0.2/0) is infinite.',
        },
        {
          text: 'Large, but some number',
          because:
            'Which one? However large you say, a q still closer to 1 gives more. At q = 1 the ratio 0.2/0 is infinite, and so is the sum.',
        },
        {
          text: 'Infinite',
          right: true,
          because: 'One impossible thing that happens is enough: no later luck makes up for it.',
        },
      ],
    },
    reveal: { p: 0.8, q: 1 },
    after:
      'Swap the two and it is finite again: a zero in P is harmless, a zero in Q where P has none is not.',
    notes:
      'This is “infinite surprise”. Press S: KL(Q‖P) is 0.322 bits. The asymmetry at its most extreme.',
  },
  {
    id: 'epsilon',
    title: 'The answer is your epsilon',
    figure: 'epsilon',
    set: { p: 0.8, q: 1 },
    say: 'Much code adds a tiny epsilon to avoid dividing by zero. Here the true answer is infinite; with epsilon = 10⁻¹² the code says {start:kl-pq-epsilon}.',
    question: {
      kind: 'mark',
      ask: 'Epsilon becomes a thousand times smaller, 10⁻¹⁵. What will the code say?',
      quantity: 'kl-pq-epsilon',
      reach: 24 * BIT,
      tolerance: 1 * BIT,
      right:
        'It grows by the chance of tails times log 1000, a fifth of {bits:9.97}, about {bits:2}. And by as much again for every further thousandth.',
      tooLow:
        'Too low. It grows: tails costs 0.2 · log(0.2/ε), and a thousandth of epsilon adds 0.2 · log 1000, about {bits:2}.',
      tooHigh:
        'Too high. Only tails is hit, and it comes 20 % of the time. A thousandth of epsilon adds 0.2 · log 1000, about {bits:2}.',
      mistakes: [
        {
          at: ({ klPQEpsilon }) => klPQEpsilon - 0.2 * Math.log(1000),
          because:
            'You expect a tiny number to make no difference. Where Q is 0, epsilon decides everything: a thousandth of it adds 0.2 · log 1000, about {bits:2}.',
        },
        {
          at: ({ klPQEpsilon }) => klPQEpsilon + 0.8 * Math.log(1000),
          because:
            'You added the whole of log 1000, {bits:9.97}. Tails comes only 20 % of the time, so a fifth of it counts: about {bits:2}.',
        },
      ],
    },
    reveal: { p: 0.8, q: 1, epsilon: 1e-15 },
    after:
      'The truth is infinite: that the code prints a number, and which one, is the epsilon’s doing. Better let infinity stand and say which side caused it.',
    notes: 'Ask who has written eps=1e-12 in their own code. The line has slope 0.2 per factor.',
  },
];
