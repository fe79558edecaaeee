import { expect, test } from 'vitest';
import { changeFrame } from '../../../compute/watching/screen-patches';
import { leaders } from './leaders';
import { hasJustChanged, patchesText } from './patch-words';
import { PATCHES, screenOf } from './screen';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

function at(seed: number, frame: number) {
  return screenOf({ seed, frame, look: 'nowhere' });
}

test('in the first frame all are alike', () => {
  expect(leaders(at(1, 1), 'predictiveEntropy').patches).toEqual(PATCHES);
  expect(leaders(at(1, 1), 'bayesianSurprise').patches).toEqual(PATCHES);
});

test('before the first frame nothing has been learnt, and each pixel is as uncertain as a coin', () => {
  expect(leaders(at(1, 0), 'bayesianSurprise')).toEqual({ patches: PATCHES, nats: 0 });
  const { patches, nats } = leaders(at(1, 0), 'predictiveEntropy');
  expect(patches).toEqual(PATCHES);
  expect(nats).toBeCloseTo(Math.LN2, 14);
});

test('at the change the snow is least predictable and the change surprises most, whatever the seed', () => {
  for (const seed of SEEDS) {
    const screen = at(seed, changeFrame(seed) + 1);
    expect(screen.change).toBe(changeFrame(seed) + 1);
    expect(leaders(screen, 'predictiveEntropy').patches).toEqual(['snow']);
    expect(leaders(screen, 'bayesianSurprise').patches).toEqual(['changing']);
  }
});

test('long before and long after it the snow leads in both', () => {
  for (const seed of SEEDS) {
    for (const frame of [40, 160]) {
      expect(leaders(at(seed, frame), 'predictiveEntropy').patches).toEqual(['snow']);
      expect(leaders(at(seed, frame), 'bayesianSurprise').patches).toEqual(['snow']);
    }
  }
});

test('just changed is the change and the four frames after it', () => {
  expect([89, 90, 94, 95].map((frame) => hasJustChanged(frame, 90))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('patches in words', () => {
  expect(patchesText(['snow'])).toBe('the snow');
  expect(patchesText(['steady', 'changing'])).toBe('the steady and quiet patches');
  expect(patchesText(PATCHES)).toBe('all four patches');
});
