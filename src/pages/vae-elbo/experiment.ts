import { defineExperiment, type Experiment } from '../../experiment/experiment';
import { partsOf } from '../../experiment/parts-of';
import { about } from './about';
import { balanceOf, type Balance } from './elbo-balance/balance';
import { priceOf, type Price } from './gaussian-price/price';
import { params, type VaeElboParameters } from './params';
import { presets } from './presets';
import { quantities } from './quantities';

export interface VaeElboModel {
  readonly balance: Balance;
  readonly price: Price;
}

export const vaeElbo: Experiment<VaeElboParameters, VaeElboModel> = defineExperiment({
  about,
  params,
  derive: partsOf({ balance: balanceOf, price: priceOf }),
  quantities,
  announced: ['elbo', 'kl-posterior', 'kl-prior'],
  stageNumbers: {
    'elbo-balance': ['elbo', 'kl-posterior'],
    'gaussian-price': ['kl-prior'],
    'live-vae': [],
  },
  presets,
  later: {
    guide: async () => (await import('./guide')).guide,
    takeaways: async () => (await import('./takeaways')).takeaways,
  },
});
