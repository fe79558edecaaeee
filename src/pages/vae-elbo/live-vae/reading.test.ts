import { expect, test } from 'vitest';
import { lossParts } from '../../../compute/vae/loss-parts';
import type { TrainingSnapshot } from '../../../workers/training-messages';
import { readingOf } from './reading';

function snapshot(step: number, activeLatents: number, kl: number): TrainingSnapshot {
  return { step, activeLatents, test: lossParts(-30, kl) } as TrainingSnapshot;
}

test.each([
  ['untrained', snapshot(0, 2, 0.1), 1],
  ['collapsing', snapshot(20, 0, 0), 1],
  ['collapsed', snapshot(500, 0, 0), 20],
  ['waking', snapshot(500, 0, 0), 1],
  ['free', snapshot(500, 2, 20), 0],
  ['ordinary', snapshot(500, 2, 4), 0],
  ['ordinary', snapshot(500, 1, 4), 8],
] as const)('%s', (reading, shown, beta) => {
  expect(readingOf(shown, beta)).toBe(reading);
});
