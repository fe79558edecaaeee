import type { Preset } from '../../experiment/experiment';
import type { params } from './params';

export const presets: readonly Preset<typeof params>[] = [
  { name: 'Even odds', set: { prior: 0.5, saw: 'black' } },
  { name: 'One in a million', set: { prior: 1e-6, saw: 'black' } },
  { name: 'Black swans are impossible', set: { prior: 0, saw: 'black' } },
  { name: 'As expected', set: { prior: 0.01, saw: 'white' } },
  { name: 'Every share alike', figure: 'learning', set: { alpha: 1, beta: 1, black: 0, white: 0 } },
  { name: 'An old hand', figure: 'learning', set: { alpha: 10, beta: 990, black: 1, white: 0 } },
  { name: 'A hundred swans', figure: 'learning', set: { black: 30, white: 70 } },
  { name: 'The first frame', figure: 'attention', set: { frame: 1 } },
  { name: 'The moment of the change', figure: 'attention', set: { seed: 1, frame: 90 } },
  { name: 'The whole film', figure: 'attention', set: { frame: 160 } },
  {
    name: 'You are right',
    figure: 'market',
    set: { belief: 0.7, price: 0.5, truth: 0.7 },
  },
  {
    name: 'The market is right',
    figure: 'market',
    set: { belief: 0.6, price: 0.5, truth: 0.5 },
  },
  {
    name: 'Overconfident',
    figure: 'market',
    set: { belief: 0.9, price: 0.5, truth: 0.6 },
  },
  { name: 'All of them even', figure: 'explore', set: { rates: [0.5, 0.5, 0.5, 0.5] } },
];
