import type { About } from '../../experiment/about';

export const about: About = {
  slug: 'classification',
  name: 'Classification',
  question: 'What does a classifier’s loss measure?',
  figures: [
    {
      id: 'two-models',
      name: 'Two models, one label',
      question: 'Which model is better, and by how much?',
    },
    { id: 'triangle', name: 'The triangle', question: 'How far is it to the label?' },
    { id: 'training', name: 'One training step', question: 'Which way is downhill?' },
    { id: 'crowd', name: 'Many examples', question: 'What does being sure and wrong cost?' },
    { id: 'distillation', name: 'Distillation', question: 'What do the wrong answers teach?' },
  ],
  steps: 19,
  next: { slug: 'black-swan', name: 'Black swan' },
  emblem: (
    <>
      <path className="fill-p" d="M32 6L22.5 24H41.5Z" />
      <path className="fill-loss" d="M22.5 24H41.5L51 42H13Z" />
      <path className="fill-q" d="M13 42H51L59.5 58H4.5Z" />
    </>
  ),
};
