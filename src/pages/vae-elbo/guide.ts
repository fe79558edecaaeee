import type { Guide } from '../../experiment/step';
import type { VaeElboModel } from './experiment';
import { bound } from './guide/bound';
import { finding } from './guide/finding';
import { price } from './guide/price';
import { trained } from './guide/training';
import type { VaeElboParameters } from './params';

export const guide: Guide<VaeElboParameters, VaeElboModel> = {
  steps: [...bound, ...finding, ...price, ...trained],
  given: {
    'elbo-balance': ['x', 'weight', 'noise', 'decoder', 'mu', 'sigma'],
    'gaussian-price': ['mu', 'sigma'],
    'live-vae': ['images', 'latents', 'train-beta'],
  },
  learnt: [
    'log p(x) = ELBO + KL(q‖posterior): what q gains in the one it loses in the other, and the sum stays.',
    'The loss is −ELBO, and so is variational free energy. Either sign is possible, as p(x) is a density.',
    'A VAE has two divergences: KL(q‖prior), the price of the code, is in the ELBO; KL(q‖posterior) is what the ELBO is short of.',
    'A KL of 0 in a training log says that the code is empty, not that it is right.',
    'z = μ + σε lets a slope through the draw: that is the reparameterisation trick.',
    'Reverse KL, with the approximation first, covers humps that are close and picks one where they are far apart; a gap of one bit is then left.',
    'A Gaussian code costs half the square of its mean and about one bit for each halving of its width.',
    'The decoder’s noise, or a mean in place of a sum, decides what a code may cost.',
    'A β that is too high makes the code collapse to the prior, all of it or number by number; where that begins can be told from the pictures.',
    'A β of 0 gives the best reconstructions and a model that cannot make a picture: holes.',
    'The mean over pixels in place of the sum multiplies β by their number, and annealing does not change where training ends.',
  ],
};
