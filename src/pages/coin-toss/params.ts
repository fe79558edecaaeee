import { probability, smallNumber, wholeNumber } from '../../experiment/parameter';
import { LONGEST_RUN } from './flips/race';

export const params = {
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
