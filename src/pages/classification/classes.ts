import type { Outcome } from '../../experiment/parameter';

/** What a picture may show. The first is what the primer's label says. */
export const CLASSES: readonly Outcome[] = [
  { id: 'cat', label: 'cat' },
  { id: 'dog', label: 'dog' },
  { id: 'ship', label: 'ship' },
];
