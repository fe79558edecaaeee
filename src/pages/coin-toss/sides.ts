import type { Outcome } from '../../experiment/parameter';

export const SIDES: readonly Outcome[] = [
  { id: 'heads', label: 'heads' },
  { id: 'tails', label: 'tails' },
];
