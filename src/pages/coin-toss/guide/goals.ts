import { BIT } from '../../../experiment/unit';
import type { CoinStep } from './coin-step';

/** Two ways that differ by less count as one. */
const tenths = (value: number) => String(Math.round(value * 10) / 10);

/** Close enough for a hand on a slider, in nats. */
const NEAR = 0.005 * BIT;

/** Without help: drag until it holds. */
export const goals: readonly CoinStep[] = [
  {
    id: 'equal-both-ways',
    title: 'Make both ways agree',
    figure: 'two-coins',
    set: {},
    say: 'Now without help. You have seen one pair of coins whose two directions agree.',
    question: {
      kind: 'goal',
      ask: 'Find two others: P and Q different, both directions equal.',
      ways: 2,
      isReached: ({ coins: { p, q, klPQ, klQP } }) =>
        Math.abs(p[0] - q[0]) > 0.02 &&
        Math.abs(Math.max(p[0], q[0]) - 0.6) > 0.02 &&
        Number.isFinite(klPQ) &&
        Number.isFinite(klQP) &&
        Math.abs(p[0] + q[0] - 1) < 0.005 &&
        Math.abs(klPQ - klQP) < 0.005 * BIT,
      nearMiss: ({ coins: { p, q, klPQ } }) => {
        if (p[0] === q[0])
          return 'P and Q are the same coin: both ways cost 0. Two different coins are asked for.';
        if (klPQ === Infinity) return 'An infinite divergence is no number to compare.';
        const seen = Math.abs(Math.max(p[0], q[0]) - 0.6) <= 0.02;
        return seen && Math.abs(p[0] + q[0] - 1) < 0.005
          ? 'That is the pair you have seen. What do 0.6 and 0.4 have in common?'
          : null;
      },
      wayOf: ({ p, q }) => `p about ${tenths(p)}, q about ${tenths(q)}`,
      right: 'Every pair with p + q = 1 does it, 0.7 and 0.3 for one: the coins mirror each other.',
    },
    after: 'For two coins these are the only ones. With more outcomes there are others.',
    notes: 'Give them a minute. Hint: what did 0.6 and 0.4 have in common?',
  },
  {
    id: 'one-bit',
    title: 'One bit, three ways',
    figure: 'two-coins',
    set: { p: 0.7, q: 0.3 },
    say: 'The last one: know the divergence well enough to hit it.',
    question: {
      kind: 'goal',
      ask: 'Make KL(P‖Q) 1 bit, to within 0.005, with three different pairs of coins.',
      ways: 3,
      isReached: ({ coins }) => Math.abs(coins.klPQ - BIT) <= NEAR,
      wayOf: ({ p, q }) => `p about ${tenths(p)}, q about ${tenths(q)}`,
      right:
        'Three pairs, one divergence. A certain coin against a fair one is exactly 1 bit, p = 1 or 0 against q = 0.5: the one yes-or-no question that a fair coin leaves open.',
    },
    after:
      'Many pairs share a divergence: it says how much a belief costs, not which belief it is.',
    notes: 'p = 1, q = 0.5 is exact; p = 0, q = 0.5 too. Others: p = 0.5, q = 0.067.',
  },
];
