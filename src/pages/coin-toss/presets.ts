import type { Preset } from '../../experiment/experiment';
import type { params } from './params';

export const presets: readonly Preset<typeof params>[] = [
  { name: 'The same coin', set: { p: 0.6, q: 0.6 } },
  { name: 'A mirrored pair', set: { p: 0.6, q: 0.4 } },
  { name: 'Almost right', set: { p: 0.5, q: 0.51 } },
  { name: 'P always heads', set: { p: 1, q: 0.6 } },
  { name: 'Q rules out tails', set: { p: 0.8, q: 1 } },
];
