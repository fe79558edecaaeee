import type { About } from '../../experiment/about';

export const about: About = {
  slug: 'coin-toss',
  name: 'Coin toss',
  question: 'What does it cost to believe in the wrong coin?',
  figures: [
    { id: 'two-coins', name: 'Two coins', question: 'What does believing the wrong coin cost?' },
    { id: 'tangent', name: 'The gap under the tangent', question: 'Why is it never negative?' },
    { id: 'flips', name: 'Flip it', question: 'How soon would you notice?' },
    { id: 'epsilon', name: 'The epsilon trap', question: 'What does a tiny epsilon do?' },
  ],
  steps: 15,
  next: { slug: 'classification', name: 'Classification' },
  emblem: (
    <>
      <path className="fill-p" d="M32 6a26 26 0 0 0 0 52z" />
      <path className="fill-q" d="M32 6a26 26 0 0 1 0 52z" />
      <rect className="fill-loss" x="25" y="25" width="14" height="14" />
    </>
  ),
};
