import { BIT } from '../../../experiment/unit';
import type { CoinStep } from './coin-step';

/** From the worked example to the two directions: who averages, what a negative term says, when both ways agree. */
export const direction: readonly CoinStep[] = [
  {
    id: 'worked-example',
    title: 'One worked example',
    figure: 'two-coins',
    set: {},
    light: 'heads',
    say:
      'The coin falls like P: heads 80 % of the time. You believe Q: 60 %. When heads comes, Q costs you log 0.8/0.6, ' +
      '{bits:0.415}; when tails comes, log 0.2/0.4, {bits:−1}. Weigh the two with how often P gives them and ' +
      'add: {start:kl-pq}. In the figure each product is an area.',
    notes:
      'Walk through the worked lines once, left to right. Say “averaged over what P does” aloud: the next steps hang on it.',
  },
  {
    id: 'which-coin-averages',
    title: 'Whose flips count?',
    figure: 'two-coins',
    set: {},
    say: 'Both coins stand in the formula, yet they do different jobs in it.',
    question: {
      kind: 'choose',
      ask: 'The divergence of P relative to Q is an average of log P/Q. Over whose flips?',
      options: [
        {
          text: 'Over the flips of P',
          right: true,
          because:
            'P decides what happens, and so how often each cost is paid. Q only decides how high the costs are.',
        },
        {
          text: 'Over the flips of Q',
          because:
            'Q is what you believe; it does not make anything happen. The coin falls like P, so the costs are paid as often as P says: the first argument does the averaging.',
        },
        {
          text: 'Over both, half and half',
          because:
            'That would set one direction off against the other: half of KL(P‖Q) less KL(Q‖P), which may even be negative. KL averages over its first argument alone, P.',
        },
      ],
    },
    after:
      'In the figure it is the width of each block: widths come from P. Drag p and watch the widths; drag q and only heights move.',
    notes:
      'Drag q in the figure after the vote: no width moves. That is the picture of “P averages”.',
  },
  {
    id: 'negative-term',
    title: 'A block below the line',
    figure: 'two-coins',
    set: {},
    light: 'tails',
    say: 'The hatched block of tails lies below zero: its term is {start:term-tails}.',
    question: {
      kind: 'choose',
      ask: 'What does a negative term tell you?',
      options: [
        {
          text: 'There is a mistake in the calculation',
          because:
            'Nothing went wrong. A single term may well be negative; only the sum of all of them cannot be.',
        },
        {
          text: 'Q gave that side more chance than P does',
          right: true,
          because:
            'You expected tails more often than it comes, so it surprises you less than it should: log 0.2/0.4 is negative.',
        },
        {
          text: 'The divergence is negative for this pair',
          because:
            'One term is not the sum. Heads adds {bits:0.332}, tails takes {bits:0.2} away, and {bits:0.132} stay: more was lost than saved, as always.',
        },
      ],
    },
    after:
      'Code that drops or clips negative terms computes something else. Leave them in: they are what makes the sum right.',
    notes: 'Common bug: max(0, term). Ask what the sum would be without the hatched block.',
  },
  {
    id: 'swap',
    title: 'The other way round',
    figure: 'two-coins',
    set: { p: 0.95, q: 0.5 },
    say: 'P shows heads 95 % of the time, Q is fair, and believing Q costs {start:kl-pq}. Now the coins change places: the fair one is tossed, the other believed.',
    question: {
      kind: 'mark',
      ask: 'Where will the divergence be once P and Q are swapped?',
      quantity: 'kl-pq',
      covers: ['kl-qp'],
      reach: 3 * BIT,
      tolerance: 0.1 * BIT,
      right:
        'It is dearer. A fair coin shows tails half of the time, and a believer in 95 % heads is badly surprised each time.',
      tooLow:
        'Too low. Tails now comes half of the time, and your belief gave it only 5 %: each of these flips costs log 0.5/0.05, over {bits:3}.',
      tooHigh:
        'Too high. Half of the flips cost log 0.5/0.05, {bits:3.3}, but on the other half you save {bits:0.9}: {end:kl-pq} stay.',
      mistakes: [
        {
          at: ({ coins }) => coins.klQP,
          because:
            'You left it where it was, as if it were a distance, the same from both sides. It is not: other flips are averaged now.',
        },
        {
          at: ({ coins }) => coins.klPQ + coins.klQP,
          because:
            'You added the two directions. That sum has a name of its own, Jeffreys’ divergence; swapped, KL is only the second of the two.',
        },
        {
          at: ({ coins }, unit) => (unit === 'bits' ? coins.klPQ * BIT : coins.klPQ / BIT),
          because:
            'That is the right divergence in the other unit: 1.198 bits are 0.830 nats. The switch at the top says which one you are in.',
        },
      ],
    },
    reveal: { p: 0.5, q: 0.95 },
    after:
      'Which argument comes first matters. Read KL(P‖Q) as “of P, relative to Q”: what happens comes first, what you believe second.',
    notes:
      'Let them vote by marker before pressing on. Most mark 0.71 again: the distance mistake. The ghost shows the state before the swap.',
  },
  {
    id: 'mirrored-pair',
    title: 'When both ways agree',
    figure: 'two-coins',
    set: {},
    say: 'So KL is no distance: swap P and Q and, for nearly every pair, the number changes.',
    question: {
      kind: 'choose',
      ask: 'Let P show heads 60 % of the time and Q 40 %. Which way is dearer?',
      options: [
        {
          text: 'KL(P‖Q)',
          because:
            'P is further from fair only in name: call heads tails, and P turns into Q and Q into P. So both ways must cost the same.',
        },
        {
          text: 'KL(Q‖P)',
          because:
            'That would be so for the pair before, 0.8 and 0.6. Here the two mirror each other: call heads tails and each becomes the other, so both ways must cost the same.',
        },
        {
          text: 'Neither: they are equal',
          right: true,
          because:
            'The two coins mirror each other: rename the sides and each becomes the other, and KL does not care for names.',
        },
      ],
    },
    reveal: { p: 0.6, q: 0.4 },
    after:
      'Both are {end:kl-pq}. One pair with equal directions does not make KL symmetric: move either coin a little.',
    notes:
      'The classic counterexample to “KL is always different both ways”. 0.117 bits either way.',
  },
];
