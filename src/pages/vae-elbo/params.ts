import {
  choice,
  positiveNumber,
  realNumber,
  smallNumber,
  wholeNumber,
  type Values,
} from '../../experiment/parameter';

const MOST_STEPS = 500;

/** So many test pictures of a training can be looked at. */
const PICTURES = 384;

export const params = {
  x: realNumber({
    symbol: 'x',
    label: 'x, what is seen',
    min: -5,
    max: 5,
    step: 0.1,
    default: 1.5,
  }),
  weight: realNumber({
    symbol: 'w',
    label: 'w, weight of the decoder',
    min: -3,
    max: 3,
    step: 0.1,
    default: 1,
  }),
  noise: realNumber({
    symbol: 's',
    label: 's, noise of the decoder',
    min: 0.1,
    max: 3,
    step: 0.05,
    default: 0.5,
  }),
  mu: realNumber({ symbol: 'μ', label: 'μ, mean of q', min: -5, max: 5, step: 0.1, default: 0 }),
  sigma: positiveNumber({
    symbol: 'σ',
    label: 'σ, width of q',
    min: 0.01,
    max: 5,
    step: 20,
    default: 1,
  }),
  decoder: choice({
    symbol: 'decoder',
    label: 'Decoder',
    options: [
      { id: 'linear', label: 'linear: w z' },
      { id: 'folded', label: 'folded: w |z|' },
    ],
    default: 'linear',
  }),
  gradient: choice({
    symbol: 'gradient',
    label: 'Gradients',
    options: [
      { id: 'exact', label: 'exact' },
      { id: 'sampled', label: 'one draw each' },
    ],
    default: 'exact',
  }),
  steps: wholeNumber({
    symbol: 'steps',
    label: 'Steps made',
    min: 0,
    max: MOST_STEPS,
    default: 0,
  }),
  seed: wholeNumber({ symbol: 'seed', label: 'Seed', min: 0, max: 999_999, default: 1 }),
  images: choice({
    symbol: 'images',
    label: 'Pictures',
    options: [
      { id: 'digits', label: 'digits' },
      { id: 'faces', label: 'faces' },
    ],
    default: 'digits',
  }),
  latents: choice({
    symbol: 'latents',
    label: 'Numbers in a code',
    options: [
      { id: '2', label: '2' },
      { id: '8', label: '8' },
    ],
    default: '2',
  }),
  'train-beta': smallNumber({
    symbol: 'β',
    label: 'β, weight of the KL in the loss',
    smallest: 0.1,
    max: 30,
    step: 12,
    default: 1,
  }),
  speed: choice({
    symbol: 'speed',
    label: 'Speed',
    options: [
      { id: 'slow', label: 'slow' },
      { id: 'usual', label: 'usual' },
      { id: 'flat-out', label: 'flat out' },
    ],
    default: 'usual',
  }),
  picture: wholeNumber({
    symbol: 'picture',
    label: 'Test picture looked at',
    min: 0,
    max: PICTURES - 1,
    default: 0,
  }),
  z1: realNumber({
    symbol: 'z₁',
    label: 'z₁ of the code decoded',
    min: -3,
    max: 3,
    step: 0.1,
    default: 0,
  }),
  z2: realNumber({
    symbol: 'z₂',
    label: 'z₂ of the code decoded',
    min: -3,
    max: 3,
    step: 0.1,
    default: 0,
  }),
};

export type VaeElboParameters = typeof params;
export type VaeElboValues = Values<VaeElboParameters>;
