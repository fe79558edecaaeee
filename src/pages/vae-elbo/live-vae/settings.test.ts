import { expect, test } from 'vitest';
import { defaultsOf } from '../../../experiment/parameter';
import { params } from '../params';
import { needsNewRun, settingsOf } from './settings';

const defaults = defaultsOf(params);

test('the page at rest asks for two numbers, digits, and the usual speed', () => {
  expect(settingsOf(defaults)).toEqual({
    images: 'digits',
    latents: 2,
    seed: 1,
    beta: 1,
    speed: 180,
  });
});

test('beta and speed act within a run; pictures, numbers and seed need a new one', () => {
  const running = settingsOf(defaults);
  const asked = (change: Partial<typeof defaults>) => settingsOf({ ...defaults, ...change });
  expect(needsNewRun(asked({ 'train-beta': 30, speed: 'flat-out' }), running)).toBe(false);
  expect(needsNewRun(asked({ images: 'faces' }), running)).toBe(true);
  expect(needsNewRun(asked({ latents: '8' }), running)).toBe(true);
  expect(needsNewRun(asked({ seed: 2 }), running)).toBe(true);
});
