import type { Quantity } from '../../experiment/experiment';
import type { VaeElboModel } from './experiment';

export const quantities: Readonly<Record<string, Quantity<VaeElboModel>>> = {
  elbo: { label: 'evidence lower bound', short: 'ELBO', read: ({ balance }) => balance.elbo },
  'free-energy': {
    label: 'variational free energy, which is the loss',
    short: 'loss',
    read: ({ balance }) => 0 - balance.elbo,
  },
  reconstruction: {
    label: 'reconstruction term',
    short: 'E[log p(x|z)]',
    read: ({ balance }) => balance.reconstruction,
  },
  'kl-prior': {
    label: 'divergence of q relative to the prior',
    short: 'KL(q‖p(z))',
    read: ({ balance }) => balance.klPrior,
  },
  'kl-posterior': {
    label: 'divergence of q relative to the posterior',
    short: 'KL(q‖p(z|x))',
    read: ({ balance }) => balance.klPosterior,
  },
  'log-evidence': {
    label: 'log evidence',
    short: 'log p(x)',
    read: ({ balance }) => balance.logEvidence,
  },
  'kl-prior-back': {
    label: 'divergence of the prior relative to q',
    short: 'KL(p(z)‖q)',
    read: ({ price }) => price.back,
  },
  'price-of-mean': { label: 'price of the mean', read: ({ price }) => price.ofMean },
  'price-of-width': { label: 'price of the width', read: ({ price }) => price.ofWidth },
  spread: { label: 'part of the width that is paid for spread', read: ({ price }) => price.spread },
  narrowness: {
    label: 'part of the width that is paid for narrowness',
    read: ({ price }) => price.narrowness,
  },
};
