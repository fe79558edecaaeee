import { expect, test } from 'vitest';
import { correlationOf, faceAxes } from './face-axes';

test('correlation is that of Pearson, and 0 where nothing varies', () => {
  const pairs = [
    [1, 2],
    [2, 4],
    [3, 6],
  ] as const;
  expect(correlationOf(3, (i) => pairs[i]!)).toBeCloseTo(1, 12);
  expect(correlationOf(3, (i) => [pairs[i]![0], -pairs[i]![1]])).toBeCloseTo(-1, 12);
  expect(correlationOf(3, (i) => [pairs[i]![0], 5])).toBe(0);
});

test('names the numbers that follow mood and gaze, and says so when none does', () => {
  const mood = Float32Array.of(-1, -1, 1, 1);
  const gaze = Float32Array.of(-1, 1, -1, 1);
  const codes = (means: number[]) => ({
    shown: 4,
    klPerLatent: [1, 1],
    arrays: {
      means: Float32Array.from(means),
      sds: new Float32Array(8),
      decoded: new Uint8Array(),
    },
  });
  const apart = codes([-1, 1, 1, 1, -1, -1, 1, -1]);
  expect(faceAxes(apart, { of: 'faces', mood, gaze })).toBe(
    'z₂ follows the mood (correlation 1), z₁ follows the gaze (correlation 1): nobody told it of either.',
  );
  const turned = codes([-1, 0, 0, 1, 0, -1, 1, 0]);
  expect(faceAxes(turned, { of: 'faces', mood, gaze })).toContain('No single number');
});
