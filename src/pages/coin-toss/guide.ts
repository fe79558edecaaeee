import type { Guide } from '../../experiment/step';
import type { CoinTossModel, CoinTossParameters } from './experiment';
import { direction } from './guide/direction';
import { goals } from './guide/goals';
import { meaning } from './guide/meaning';
import { zeros } from './guide/zeros';

export const guide: Guide<CoinTossParameters, CoinTossModel> = {
  steps: [...direction, ...zeros, ...meaning, ...goals],
  given: {
    'two-coins': ['p', 'q'],
    tangent: ['p', 'q'],
    flips: ['p', 'q'],
    epsilon: ['p', 'q', 'epsilon'],
  },
  learnt: [
    'KL of P relative to Q is what believing Q costs when P is true: log P/Q, averaged over P.',
    'It has a direction. Mirrored coins are the exception, not the rule.',
    'A single term may be negative, and so may an estimate from few flips; the divergence never is.',
    'A zero in P counts nothing. A zero in Q where P has none makes it infinite, and an added epsilon only hides that.',
    'It is measured in bits or nats, and it is no probability: nothing stops it at 1.',
    'It is the speed at which flips tell two coins apart.',
  ],
};
