import type { Crowd } from './crowd';

/** Nearer than half a point of ninety-one, nothing can be told apart. */
const ALIKE = 0.005;

/** Whether a classifier claims more than it keeps, over all its points. */
export function sureness({ confidence, accuracy }: Crowd): string {
  if (Math.abs(confidence - accuracy) < ALIKE) return 'about as sure as right';
  return confidence > accuracy ? 'overconfident' : 'less sure than right';
}
