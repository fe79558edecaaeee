import type { Guide, Step } from '../../experiment/step';
import type { CoinTossModel, CoinTossParameters } from './experiment';

type CoinStep = Step<CoinTossParameters, CoinTossModel>;

const BIT = Math.LN2;

/** Two ways that differ by less count as one. */
const tenths = (value: number) => String(Math.round(value * 10) / 10);

/** Close enough for a hand on a slider, in nats. */
const NEAR = 0.005 * BIT;

const steps: readonly CoinStep[] = [
  {
    id: 'worked-example',
    title: 'One worked example',
    figure: 'two-coins',
    set: {},
    light: 'heads',
    say:
      'The coin falls like P: heads 80 % of the time. You believe Q: 60 %. When heads comes, Q costs you log 0.8/0.6, ' +
      'about 0.415 bits; when tails comes, log 0.2/0.4, exactly −1 bit. Weigh the two with how often P gives them and ' +
      'add: {start:kl-pq}. Every line of it stands under the bars.',
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
            'That is another measure: averaging over both leads to the Jensen-Shannon divergence. KL averages over its first argument alone, P.',
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
            'One term is not the sum. Heads adds 0.332 bits, tails takes 0.2 away, and 0.132 bits stay: more was lost than saved, as always.',
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
      reach: 2.5 * BIT,
      tolerance: 0.15 * BIT,
      right:
        'It is dearer. A fair coin shows tails half of the time, and a believer in 95 % heads is badly surprised each time.',
      tooLow:
        'It is more. Tails now comes half of the time, and your belief gave it only 5 %: each of these flips costs log 0.5/0.05, over 3 bits.',
      tooHigh:
        'Not that much. Half of the flips cost log 0.5/0.05, 3.3 bits, but on the other half you save 0.9: 1.198 bits stay.',
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
    say: 'So KL is no distance: from P to Q and back are different lengths. For nearly every pair.',
    question: {
      kind: 'choose',
      ask: 'Take P = 0.6 and Q = 0.4. Which way is dearer?',
      options: [
        {
          text: 'KL(P‖Q)',
          because:
            'Call heads tails and tails heads: P turns into Q and Q into P. So both ways must cost the same.',
        },
        {
          text: 'KL(Q‖P)',
          because:
            'Call heads tails and tails heads: P turns into Q and Q into P. So both ways must cost the same.',
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
            'The product has a limit: x log x shrinks to 0 with x. So 0 log 0 counts as 0 and the sum has a value, log 1/0.6 = 0.737 bits.',
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
        'It grows by the chance of tails times log 1000, 0.2 · 9.97, about 2 bits. And by 2 more for every further thousandth.',
      tooLow:
        'It grows: tails costs 0.2 · log(0.2/ε), and a thousandth of epsilon adds 0.2 · log 1000, about 2 bits.',
      tooHigh:
        'Less: only tails is hit, and it comes 20 % of the time. A thousandth of epsilon adds 0.2 · log 1000, about 2 bits.',
      mistakes: [
        {
          at: ({ klPQEpsilon }) => klPQEpsilon - 0.2 * Math.log(1000),
          because:
            'You expect a tiny number to make no difference. Where Q is 0, epsilon decides everything: a thousandth of it adds 0.2 · log 1000, about 2 bits.',
        },
        {
          at: ({ klPQEpsilon }) => klPQEpsilon + 0.8 * Math.log(1000),
          because:
            'You added the whole of log 1000, 10 bits. Tails comes only 20 % of the time, so a fifth of it counts: about 2 bits.',
        },
      ],
    },
    reveal: { p: 0.8, q: 1, epsilon: 1e-15 },
    after:
      'The printed number says nothing about the coins, only about the epsilon. Better let infinity stand and say which side caused it.',
    notes: 'Ask who has written eps=1e-12 in their own code. The line has slope 0.2 per factor.',
  },
  {
    id: 'bits-and-nats',
    title: 'Bits or nats',
    figure: 'two-coins',
    set: {},
    say: 'Back to the first pair: 0.132 bits. Bits come from log₂, nats from the natural logarithm; the switch at the top changes the whole app.',
    question: {
      kind: 'choose',
      ask: 'How much is 0.132 bits in nats?',
      options: [
        {
          text: '0.0915 nats',
          right: true,
          because: 'A bit is ln 2 = 0.693 nats, so the number gets smaller.',
        },
        {
          text: '0.190 nats',
          because:
            'You divided by ln 2; that is the way from nats to bits. A nat is the larger unit, 1.44 bits, so fewer of them are needed: 0.132 · 0.693 = 0.0915.',
        },
        {
          text: '0.132 nats: a divergence is a divergence',
          because:
            'The divergence is the same, the number is not, as with miles and kilometres: 0.132 bits are 0.132 · ln 2 = 0.0915 nats.',
        },
      ],
    },
    after:
      'Try the switch. Texts on KL often leave out the unit: 0.09 and 0.13 for these coins are one and the same.',
    notes:
      'Press U twice. The primer prints 0.09 in its text and 0.132 in its code: nats and bits.',
  },
  {
    id: 'not-a-probability',
    title: 'What kind of number?',
    figure: 'two-coins',
    set: {},
    say: 'Believing Q costs 0.132 bits on every flip.',
    question: {
      kind: 'choose',
      ask: 'What is 0.132 the probability of?',
      options: [
        {
          text: 'Of being wrong about a flip',
          because:
            'KL is no probability: it may be 3, or infinite. It is a mean cost in bits. How often a guess is wrong is another number: betting on heads, wrong 20 % of the time.',
        },
        {
          text: 'Of P and Q being different coins',
          because:
            'They are different; there is no chance about it. KL says how fast flips bring evidence of it, in bits a flip, and it may well exceed 1.',
        },
        {
          text: 'Of nothing: it may be larger than 1',
          right: true,
          because: 'It is a mean cost, in bits a flip. Here is a pair that costs more than 3.',
        },
      ],
    },
    reveal: { p: 0.99, q: 0.1 },
    after: 'P = 0.99 against Q = 0.1 costs {end:kl-pq}. Nothing stops it at 1.',
    notes: 'A frequent exam answer: “KL is the probability that the model is wrong”.',
  },
  {
    id: 'negative-estimate',
    title: 'A mean below zero',
    figure: 'flips',
    set: { seed: 2, flips: 20 },
    light: 'yours',
    say: 'Twenty flips of P gave only 12 heads, and the mean of log P/Q over them is {start:flips-mean}: negative.',
    question: {
      kind: 'choose',
      ask: 'The divergence cannot be negative. What is wrong?',
      options: [
        {
          text: 'The code: it should clip the result at 0',
          because:
            'Clipping would make every later average wrong: honest estimates fall on both sides of the truth. Leave it, and flip more.',
        },
        {
          text: 'Nothing: an estimate from few flips may be negative',
          right: true,
          because:
            'These 20 flips happen to look more like Q. More flips bring the mean to the divergence.',
        },
        {
          text: 'The coin: it must be Q that was flipped',
          because:
            'It looks like it, but 20 flips prove little: 12 heads or fewer come about once in 30 tries with P. Flip on before you conclude.',
        },
      ],
    },
    reveal: { seed: 2, flips: 2000 },
    after: 'After 2000 flips the mean is {end:flips-mean}, close to {end:kl-pq}.',
    notes: 'Play from 20 at 200 flips a second instead of jumping, if there is time.',
  },
  {
    id: 'how-soon',
    title: 'How soon would you notice?',
    figure: 'flips',
    set: { flips: 0 },
    say: 'Evidence against Q grows by the divergence on every flip. With Q = 0.6, 0.132 bits, odds of 20 to 1 take about 33 flips.',
    question: {
      kind: 'choose',
      ask: 'Q = 0.7 is closer to the truth: 0.037 bits. How many flips does it take now?',
      options: [
        {
          text: 'About 33 again: 20 to 1 is 20 to 1',
          because:
            'The odds to reach are the same, but each flip brings less: 0.037 bits in place of 0.132. So it takes 0.132/0.037 times as many, about 117.',
        },
        {
          text: 'About twice as many, as Q is twice as close',
          because:
            'Halving the distance more than halves the divergence: close to P it shrinks with the square. 0.132/0.037 is about 3.6, so about 117 flips.',
        },
        {
          text: 'Nearly four times as many',
          right: true,
          because:
            '0.132/0.037 is about 3.6, so about 117 flips. Close to P the divergence shrinks with the square of the distance.',
        },
      ],
    },
    reveal: { flips: 0, q: 0.7 },
    after:
      'The small marks show when each of the others could tell. KL is the speed of that evidence.',
    notes: 'Preview of testing and of Stein’s lemma, if they have met it.',
  },
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
        Math.abs(klPQ - klQP) < 0.0005 * BIT,
      wayOf: ({ p, q }) => `p about ${tenths(p)}, q about ${tenths(q)}`,
      right: 'Every pair with p + q = 1 does it: the coins mirror each other.',
    },
    after: 'For two coins these are the only ones. With more outcomes there are others.',
    notes: 'Give them a minute. Hint: what did 0.6 and 0.4 have in common?',
  },
  {
    id: 'one-bit',
    title: 'Exactly one bit, three ways',
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
        'Three pairs, one divergence. A certain coin against a fair one is exactly 1 bit: the one yes-or-no question that a fair coin leaves open.',
    },
    after:
      'Many pairs share a divergence: it says how much a belief costs, not which belief it is.',
    notes: 'p = 1, q = 0.5 is exact; p = 0, q = 0.5 too. Others: p = 0.5, q = 0.067.',
  },
];

export const guide: Guide<CoinTossParameters, CoinTossModel> = {
  steps,
  learnt: [
    'KL of P relative to Q is what believing Q costs when P is true: log P/Q, averaged over P.',
    'It has a direction. Mirrored coins are the exception, not the rule.',
    'A single term may be negative, and so may an estimate from few flips; the divergence never is.',
    'A zero in P counts nothing. A zero in Q where P has none makes it infinite, and an added epsilon only hides that.',
    'It is measured in bits or nats, and it is no probability: nothing stops it at 1.',
    'It is the speed at which flips tell two coins apart.',
  ],
};
