import type { About } from '../../experiment/about';

export const about: About = {
  slug: 'vae-elbo',
  name: 'VAE and the ELBO',
  question: 'What does a variational autoencoder maximise?',
  figures: [
    {
      id: 'elbo-balance',
      name: 'The bar that never changes length',
      question: 'What is the ELBO short of?',
    },
    {
      id: 'gaussian-price',
      name: 'The price of a Gaussian code',
      question: 'What does a code cost?',
    },
    {
      id: 'live-vae',
      name: 'Train one, here',
      question: 'What does a code become when it costs more?',
    },
  ],
  steps: 18,
  emblem: (
    <>
      <rect className="emblem-ink" x="6" y="10" width="52" height="8" />
      <rect className="fill-p" x="6" y="28" width="34" height="8" />
      <rect className="fill-loss" x="40" y="28" width="18" height="8" />
      <rect className="fill-q" x="6" y="46" width="52" height="8" />
      <rect className="fill-loss" x="40" y="46" width="18" height="8" />
    </>
  ),
};
