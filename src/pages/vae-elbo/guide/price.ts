import { BIT } from '../../../experiment/unit';
import { POSTERIOR, type VaeStep } from './vae-step';

/** What a Gaussian code costs, and what it is worth paying. */
export const price: readonly VaeStep[] = [
  {
    id: 'price-of-mean',
    title: 'Two off the middle',
    figure: 'gaussian-price',
    set: { mu: 1, sigma: 1 },
    say: 'A code as wide as the prior, with its mean 1 off the middle, costs {start:kl-prior}.',
    question: {
      kind: 'mark',
      ask: 'What does it cost 2 off the middle?',
      quantity: 'kl-prior',
      covers: ['kl-prior', 'price-of-mean'],
      reach: 5 * BIT,
      tolerance: 0.2 * BIT,
      right: 'Twice as far, four times the price: half the square of the distance, in nats.',
      tooLow:
        'Too low. The price grows with the square of the distance: four times {start:kl-prior}.',
      tooHigh: 'Too high. Twice as far is four times the price, {end:kl-prior}, no more.',
      mistakes: [
        {
          at: () => 1,
          because:
            'You doubled the price for twice the distance. It goes by the square: four times as much.',
        },
        {
          at: (_, unit) => (unit === 'bits' ? 2 * BIT : 2 / BIT),
          because:
            'The number is that of the other unit: half of 2² is 2 nats, and a nat is about 1.44 bits.',
        },
      ],
    },
    reveal: { mu: 2, sigma: 1 },
    after:
      'Half of 2², in nats; that makes {end:price-of-mean}. The width costs nothing here, as it is that of the prior.',
    notes: 'VAE code works in nats: a KL of 2 in a log is this point. Press U for the other unit.',
  },
  {
    id: 'narrow-code',
    title: 'Ever narrower',
    figure: 'gaussian-price',
    set: { mu: 0, sigma: 0.08 },
    say: 'A code in the middle with a width of 0.08 costs {start:kl-prior}. It is halved: 0.04.',
    question: {
      kind: 'choose',
      ask: 'What does that cost?',
      options: [
        {
          text: 'Twice as much',
          because:
            'The price grows with the logarithm of the width: not twice as much, but always the same more.',
        },
        {
          text: 'About one bit more, as each further halving will',
          right: true,
          because:
            'Half the width says one yes or no more about z. The first term, (σ² − 1)/2, hardly changes any more.',
        },
        {
          text: 'Less and less: in the limit a point has a finite price',
          because:
            'Each halving costs about the same again, and there is no last one: a point would cost infinitely much.',
        },
      ],
    },
    reveal: { mu: 0, sigma: 0.04 },
    after:
      '{end:kl-prior}. An autoencoder without noise in its codes has them at the bottom of this map, beyond every contour.',
    notes:
      'Follow the contours downwards: they are evenly spaced there, since the axis is logarithmic.',
  },
  {
    id: 'noise-and-price',
    title: 'Mean or sum',
    figure: 'elbo-balance',
    set: POSTERIOR,
    say: 'The reconstruction term is divided by the square of the decoder’s noise. Somebody divides it by 16 more: four times the noise, or the mean over 16 pixels in place of their sum. The price of the code stays as it is.',
    question: {
      kind: 'choose',
      ask: 'What becomes of the best q?',
      options: [
        {
          text: 'Nothing: a constant factor moves no maximum',
          because:
            'It would not if it stood before the whole ELBO. It stands before one of two parts, so the balance between them moves.',
        },
        {
          text: 'It moves towards the prior: wider, and nearer to the middle',
          right: true,
          because:
            'What a code can gain has shrunk, what it costs has not. So a cheaper code is best.',
        },
        {
          text: 'It becomes narrower, to make up for it',
          because:
            'A narrower code costs more and would gain less than before. The other way round: it becomes wider.',
        },
      ],
    },
    reveal: { noise: 2, mu: 0.3, sigma: 2 / Math.sqrt(5) },
    after:
      'The best q is now almost the prior, at a price of {end:kl-prior}. Taking the mean over 784 pixels in place of the sum is a factor of 784 on the price: collapse, by one word of code.',
    notes:
      'This factor is what beta is in a beta-VAE. Ask which loss functions of which library take the mean by default.',
  },
];
