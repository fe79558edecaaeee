import type { Preset } from '../../experiment/experiment';
import type { VaeElboParameters } from './params';

/** The posterior of the linear decoder at rest. */
const POSTERIOR = { mu: 1.2, sigma: Math.sqrt(0.2) };

export const presets: readonly Preset<VaeElboParameters>[] = [
  {
    name: 'q is the posterior',
    set: { x: 1.5, weight: 1, noise: 0.5, decoder: 'linear', ...POSTERIOR },
  },
  { name: 'Nothing said of x', set: { weight: 0, mu: 0, sigma: 1 } },
  {
    name: 'log p(x) above 0',
    set: { x: 0.1, weight: 0.1, noise: 0.1, decoder: 'linear', mu: 0, sigma: 1 },
  },
  { name: 'Two humps', set: { x: 2, weight: 1, noise: 0.5, decoder: 'folded', mu: 1, sigma: 1 } },
  {
    name: 'Humps close together',
    set: { x: 0.5, weight: 1, noise: 0.5, decoder: 'folded', mu: 1, sigma: 0.4 },
  },
  { name: 'Far out', figure: 'gaussian-price', set: { mu: 3, sigma: 1 } },
  { name: 'Nearly a point', figure: 'gaussian-price', set: { mu: 0, sigma: 0.01 } },
  { name: 'Much too wide', figure: 'gaussian-price', set: { mu: 0, sigma: 4 } },
  { name: 'Free', figure: 'gaussian-price', set: { mu: 0, sigma: 1, x: 1 } },
  { name: 'Codes for nothing', figure: 'live-vae', set: { 'train-beta': 0 } },
  { name: 'Four times the price', figure: 'live-vae', set: { 'train-beta': 4 } },
  { name: 'Too dear', figure: 'live-vae', set: { 'train-beta': 20 } },
  { name: 'Eight numbers', figure: 'live-vae', set: { latents: '8', 'train-beta': 2 } },
  { name: 'Faces', figure: 'live-vae', set: { images: 'faces', 'train-beta': 4 } },
];
