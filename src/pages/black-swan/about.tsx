import type { About } from '../../experiment/about';

export const about: About = {
  slug: 'black-swan',
  name: 'Black swan',
  question: 'How surprising is it, and what was learnt?',
  figures: [
    { id: 'one-swan', name: 'One swan', question: 'How surprising is a black swan?' },
    { id: 'learning', name: 'Learning from swans', question: 'What does each swan teach?' },
    { id: 'attention', name: 'What draws the eye', question: 'Where would you look?' },
    {
      id: 'market',
      name: 'Disagree with the market',
      question: 'What is knowing better worth?',
    },
    { id: 'explore', name: 'Explore for information', question: 'Which lever teaches most?' },
  ],
  steps: 13,
  next: { slug: 'vae-elbo', name: 'VAE and the ELBO' },
  emblem: (
    <>
      <circle className="fill-q" cx="32" cy="32" r="26" />
      <path className="fill-p" d="M32 6a26 26 0 0 1 0 52a13 13 0 0 1 0 -26a13 13 0 0 0 0 -26z" />
      <circle className="fill-loss" cx="32" cy="19" r="6" />
    </>
  ),
};
