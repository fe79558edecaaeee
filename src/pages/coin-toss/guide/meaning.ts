import type { CoinStep } from './coin-step';

/** What kind of number it is: its unit, no probability, estimated from flips, the speed of evidence. */
export const meaning: readonly CoinStep[] = [
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
    say: 'Believing Q costs 0.132 bits a flip on average, or 0.0915 nats.',
    question: {
      kind: 'choose',
      ask: 'What is 0.132 the probability of?',
      options: [
        {
          text: 'Of being wrong about a flip',
          because:
            'KL is no probability: it may be 3, or infinite. It is a mean cost. How often a guess is wrong is another number: betting on heads, wrong 20 % of the time.',
        },
        {
          text: 'Of P and Q being different coins',
          because:
            'They are different; there is no chance about it. KL says how fast flips bring evidence of it, in bits or nats a flip, and it may well exceed 1.',
        },
        {
          text: 'Of nothing: it may be larger than 1',
          right: true,
          because:
            'It is a mean cost, in bits or nats a flip. Here is a pair that costs more than 3 bits.',
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
    after: 'After 2000 flips the mean is {end:flips-mean}, on its way to {end:kl-pq}.',
    notes: 'If there is time, play from 20 at 200 flips a second on the page instead of jumping.',
  },
  {
    id: 'how-soon',
    title: 'How soon would you notice?',
    figure: 'flips',
    set: { flips: 0 },
    say: 'On average each flip of P adds the divergence to the evidence against Q. With Q = 0.6, {start:kl-pq} a flip, odds of 20 to 1 take about 33 flips.',
    question: {
      kind: 'choose',
      ask: 'Q = 0.7 is closer to the truth: {bits:0.037} a flip. How many flips does it take now?',
      options: [
        {
          text: 'About 33 again: 20 to 1 is 20 to 1',
          because:
            'The odds to reach are the same, but each flip brings less: {end:kl-pq} in place of {start:kl-pq}. So it takes 3.6 times as many, about 116.',
        },
        {
          text: 'About twice as many, as Q is twice as close',
          because:
            'Halving the distance more than halves the divergence: close to P it shrinks with the square. It is 3.6 times smaller here, so about 116 flips.',
        },
        {
          text: 'Nearly four times as many',
          right: true,
          because:
            'The divergence is 3.6 times smaller, so about 116 flips. Close to P the divergence shrinks with the square of the distance.',
        },
      ],
    },
    reveal: { flips: 0, q: 0.7 },
    after:
      'The small marks show when each of the others could tell. KL is the speed of that evidence.',
    notes: 'Preview of testing and of Stein’s lemma, if they have met it.',
  },
];
