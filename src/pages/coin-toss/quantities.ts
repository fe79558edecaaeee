import type { Quantity } from '../../experiment/experiment';
import type { CoinTossModel } from './experiment';

export const quantities: Readonly<Record<string, Quantity<CoinTossModel>>> = {
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
};
