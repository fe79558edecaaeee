import { klDivergenceWithEpsilon } from '../../compute/epsilon';
import { defineExperiment, type Experiment } from '../../experiment/experiment';
import { partsOf } from '../../experiment/parts-of';
import { about } from './about';
import { coinsOf, type Coins } from './coins';
import { raceToKl, type Race } from './flips/race';
import { params } from './params';
import { presets } from './presets';
import { quantities } from './quantities';

export type CoinTossParameters = typeof params;

export interface CoinTossModel {
  readonly coins: Coins;
  readonly race: Race;
  readonly flips: number;
  readonly epsilon: number;
  readonly klPQEpsilon: number;
}

export const coinToss: Experiment<typeof params, CoinTossModel> = defineExperiment({
  about,
  params,
  derive: partsOf({
    coins: ({ p, q }) => coinsOf(p, q),
    race: ({ p, q, seed, runs, flips }) => raceToKl(coinsOf(p, q), { seed, runs, flips }),
    flips: ({ flips }) => flips,
    epsilon: ({ epsilon }) => epsilon,
    klPQEpsilon: ({ p, q, epsilon }) => {
      const coins = coinsOf(p, q);
      return klDivergenceWithEpsilon(coins.p, coins.q, epsilon);
    },
  }),
  quantities,
  announced: ['kl-pq', 'kl-qp', 'kl-pq-epsilon', 'flips-mean'],
  presets,
  swap: { name: 'Swap P and Q', between: ['p', 'q'] },
  later: {
    guide: async () => (await import('./guide')).guide,
    takeaways: async () => (await import('./takeaways')).takeaways,
  },
});
