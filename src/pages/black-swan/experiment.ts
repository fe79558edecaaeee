import { defineExperiment, type Experiment } from '../../experiment/experiment';
import { partsOf } from '../../experiment/parts-of';
import { about } from './about';
import { screenOf, type Screen } from './attention/screen';
import { exploration, type Exploration } from './explore/exploration';
import { lakeOf, type Lake } from './learning/lake';
import { marketOf, type Market } from './market/bet';
import { sighting, type Sighting } from './one-swan/sighting';
import { params } from './params';
import { presets } from './presets';
import { quantities } from './quantities';

export type BlackSwanParameters = typeof params;

export interface BlackSwanModel {
  readonly sighting: Sighting;
  readonly lake: Lake;
  readonly screen: Screen;
  readonly market: Market;
  readonly exploration: Exploration;
}

export const blackSwan: Experiment<typeof params, BlackSwanModel> = defineExperiment({
  about,
  params,
  derive: partsOf({
    sighting: ({ prior, saw }) => sighting(prior, saw),
    lake: lakeOf,
    screen: screenOf,
    market: marketOf,
    exploration,
  }),
  quantities,
  announced: [
    'surprise',
    'bayesian-surprise',
    'surprise-changing',
    'surprise-snow',
    'growth-rate',
    'growth-in-truth',
    'gain-curious',
  ],
  stageNumbers: {
    'one-swan': ['surprise'],
    learning: ['bayesian-surprise', 'stepwise-surprise'],
    attention: [],
    market: ['growth-rate', 'growth-in-truth'],
    explore: ['gain-curious', 'gain-random'],
  },
  presets,
  swap: { name: 'Swap belief and price', between: ['belief', 'price'] },
  later: {
    guide: async () => (await import('./guide')).guide,
    takeaways: async () => (await import('./takeaways')).takeaways,
  },
});
