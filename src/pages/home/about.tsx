import type { About } from '../../experiment/about';

export const about: About = {
  slug: 'index',
  name: 'First look',
  question: 'What is Kullback-Leibler divergence?',
  figures: [
    {
      id: 'first-look',
      name: 'First look',
      question: 'What does a wrong forecast cost?',
    },
  ],
  steps: 0,
  emblem: (
    <>
      <rect className="fill-p" x="8" y="14" width="20" height="42" />
      <rect className="fill-q" x="36" y="32" width="20" height="24" />
      <rect className="fill-loss" x="36" y="14" width="20" height="18" />
    </>
  ),
};
