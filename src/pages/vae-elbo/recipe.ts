import type { Recipe } from '../../experiment/takeaways';
import type { VaeElboModel } from './experiment';

/** Programs use closed forms also where the page integrates: what the fold needs is the normal distribution function. */
export function recipe({ balance: { scene, q } }: VaeElboModel): Recipe {
  const { world, posterior } = scene;
  const isFolded = posterior.decoder === 'folded';
  return {
    outcomes: [],
    distributions: {},
    normals: {
      q: [q.mean, q.sd],
      prior: [0, 1],
      ...(!isFolded && { posterior: [posterior.hump.mean, posterior.hump.sd] as const }),
      // Codes that cost for their mean alone, and for their width alone.
      shifted: [q.mean, 1],
      stretched: [0, q.sd],
    },
    world: { x: world.x, weight: world.weight, noise: world.noise, folded: isFolded },
    numbers: [
      { quantity: 'log-evidence', is: 'log-evidence', of: ['world'] },
      { quantity: 'reconstruction', is: 'reconstruction', of: ['q', 'world'] },
      { quantity: 'elbo', is: 'elbo', of: ['q', 'world'] },
      { quantity: 'free-energy', is: 'elbo', of: ['q', 'world'], times: -1 },
      { quantity: 'kl-prior', is: 'kl-normal', of: ['q', 'prior'] },
      isFolded
        ? { quantity: 'kl-posterior', is: 'elbo-gap', of: ['q', 'world'] }
        : { quantity: 'kl-posterior', is: 'kl-normal', of: ['q', 'posterior'] },
      { quantity: 'kl-prior-back', is: 'kl-normal', of: ['prior', 'q'] },
      { quantity: 'price-of-mean', is: 'kl-normal', of: ['shifted', 'prior'] },
      { quantity: 'price-of-width', is: 'kl-normal', of: ['stretched', 'prior'] },
      { quantity: 'spread', is: 'spread', of: ['q', 'prior'] },
      { quantity: 'narrowness', is: 'narrowness', of: ['q', 'prior'] },
    ],
  };
}
