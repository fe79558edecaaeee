import { crossEntropy, entropy, klDivergence, klTerms } from '../../compute/divergence';
import { klDivergenceWithEpsilon } from '../../compute/epsilon';
import { defineExperiment, type Experiment } from '../../experiment/experiment';
import { memoizeLast } from '../../experiment/memoize-last';
import { partsOf } from '../../experiment/parts-of';
import { probability, smallNumber, wholeNumber, type Outcome } from '../../experiment/parameter';
import { LONGEST_RUN, raceToKl, type Race } from './race';
import { about } from './about';

export const SIDES: readonly Outcome[] = [
  { id: 'heads', label: 'heads' },
  { id: 'tails', label: 'tails' },
];

const params = {
  p: probability({ symbol: 'p', label: 'P, chance of heads', default: 0.8 }),
  q: probability({ symbol: 'q', label: 'Q, chance of heads', default: 0.6 }),
  epsilon: smallNumber({
    symbol: 'ε',
    label: 'Epsilon, added to every probability',
    smallest: 1e-16,
    max: 0.1,
    default: 1e-12,
  }),
  flips: wholeNumber({ symbol: 'n', label: 'Your flips', min: 0, max: LONGEST_RUN, default: 0 }),
  runs: wholeNumber({
    symbol: 'runs',
    label: 'Other people flipping',
    min: 0,
    max: 100,
    default: 20,
  }),
  seed: wholeNumber({ symbol: 'seed', label: 'Seed', min: 0, max: 999_999, default: 1 }),
};

export type CoinTossParameters = typeof params;

/** Both coins and all that is said about them. */
export interface Coins {
  /** Chances of heads and of tails. */
  readonly p: readonly [number, number];
  readonly q: readonly [number, number];
  readonly klPQ: number;
  readonly klQP: number;
  /** The terms of the divergence of P relative to Q. */
  readonly terms: readonly [number, number];
  /** log P/Q of each side; 0 where P never shows it, since nothing is averaged there. */
  readonly logRatios: readonly [number, number];
  readonly entropyP: number;
  readonly entropyQ: number;
  readonly crossEntropyPQ: number;
}

export interface CoinTossModel {
  readonly coins: Coins;
  readonly race: Race;
  readonly flips: number;
  readonly epsilon: number;
  readonly klPQEpsilon: number;
}

const deriveCoins = memoizeLast((headsP: number, headsQ: number): Coins => {
  const p = [headsP, 1 - headsP] as const;
  const q = [headsQ, 1 - headsQ] as const;
  const [heads = 0, tails = 0] = klTerms(p, q);
  return {
    p,
    q,
    klPQ: klDivergence(p, q),
    klQP: klDivergence(q, p),
    terms: [heads, tails],
    logRatios: [p[0] === 0 ? 0 : heads / p[0], p[1] === 0 ? 0 : tails / p[1]],
    entropyP: entropy(p),
    entropyQ: entropy(q),
    crossEntropyPQ: crossEntropy(p, q),
  };
});

export const coinToss: Experiment<typeof params, CoinTossModel> = defineExperiment({
  about,
  params,
  derive: partsOf({
    coins: ({ p, q }) => deriveCoins(p, q),
    race: ({ p, q, seed, runs, flips }) => raceToKl(deriveCoins(p, q), { seed, runs, flips }),
    flips: ({ flips }) => flips,
    epsilon: ({ epsilon }) => epsilon,
    klPQEpsilon: ({ p, q, epsilon }) => {
      const coins = deriveCoins(p, q);
      return klDivergenceWithEpsilon(coins.p, coins.q, epsilon);
    },
  }),
  quantities: {
    'kl-pq': {
      label: 'divergence of P relative to Q',
      short: 'KL(P‖Q)',
      read: ({ coins }) => coins.klPQ,
    },
    'kl-qp': {
      label: 'divergence of Q relative to P',
      short: 'KL(Q‖P)',
      read: ({ coins }) => coins.klQP,
    },
    'term-heads': {
      label: 'term of heads',
      read: ({ coins }) => coins.terms[0],
    },
    'term-tails': {
      label: 'term of tails',
      read: ({ coins }) => coins.terms[1],
    },
    'ratio-heads': {
      label: 'log ratio at heads',
      read: ({ coins }) => coins.logRatios[0],
    },
    'ratio-tails': {
      label: 'log ratio at tails',
      read: ({ coins }) => coins.logRatios[1],
    },
    'entropy-p': {
      label: 'entropy of P',
      read: ({ coins }) => coins.entropyP,
    },
    'entropy-q': {
      label: 'entropy of Q',
      read: ({ coins }) => coins.entropyQ,
    },
    'cross-entropy-pq': {
      label: 'cross-entropy of P and Q',
      read: ({ coins }) => coins.crossEntropyPQ,
    },
    'kl-pq-epsilon': {
      label: 'divergence with epsilon added',
      read: (model) => model.klPQEpsilon,
    },
    'flips-mean': {
      label: 'mean of log P/Q over your flips',
      read: ({ race }) => race.yours.mean,
    },
  },
  announced: ['kl-pq', 'kl-qp', 'kl-pq-epsilon', 'flips-mean'],
  presets: [
    { name: 'The same coin', set: { p: 0.6, q: 0.6 } },
    { name: 'A mirrored pair', set: { p: 0.6, q: 0.4 } },
    { name: 'Almost right', set: { p: 0.5, q: 0.51 } },
    { name: 'P always heads', set: { p: 1, q: 0.6 } },
    { name: 'Q rules out tails', set: { p: 0.8, q: 1 } },
  ],
  swap: { name: 'Swap P and Q', between: ['p', 'q'] },
  later: {
    guide: async () => (await import('./guide')).guide,
    takeaways: async () => (await import('./takeaways')).takeaways,
  },
});
