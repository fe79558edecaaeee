import type { Guide } from '../../experiment/step';
import type { BlackSwanModel, BlackSwanParameters } from './experiment';
import { attention } from './guide/attention';
import { betting } from './guide/betting';
import { exploring } from './guide/exploring';
import { learning } from './guide/learning';
import { surprise } from './guide/surprise';

export const guide: Guide<BlackSwanParameters, BlackSwanModel> = {
  steps: [...surprise, ...learning, ...attention, ...betting, ...exploring],
  given: {
    'one-swan': ['prior', 'saw'],
    learning: ['alpha', 'beta', 'black', 'white'],
    attention: ['frame', 'seed'],
    market: ['belief', 'price', 'truth'],
    explore: ['rates', 'pulls', 'seed'],
  },
  learnt: [
    'Seeing what had chance q surprises by log 1/q: 1 % gives 6.64 bits, even odds one bit, 0 infinity.',
    'Infinity is no bug. It says that a belief of 0 was contradicted, which no evidence can mend: give no 0 to what logic allows.',
    'Bayesian surprise is KL(posterior‖prior), in this order: how far a belief has moved.',
    'Unpredictable is not surprising: snow has the most entropy and soon teaches little.',
    'Information gains do not add along one path; their expectations do.',
    'A bettor grows by KL(truth‖price) less KL(truth‖belief): being right is worth the disagreement, being too sure costs.',
    'Where to look to learn most is where the expected gain is largest, not where the outcome is least certain.',
  ],
};
