import { expect, test } from 'vitest';
import { drawFrames } from '../../../compute/watching/screen-patches';
import { ACROSS, pixelArt } from './pixel-art';

/** The pixels that a path of runs covers. */
function covered(path: string): readonly number[] {
  return [...path.matchAll(/M(\d+),(\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, x, y, length, back]) => {
    expect(back).toBe(length);
    expect(Number(x) + Number(length)).toBeLessThanOrEqual(ACROSS);
    return Array.from({ length: Number(length) }, (_, i) => ACROSS * Number(y) + Number(x) + i);
  });
}

test('covers just the pixels that are on, each once', () => {
  for (const picture of drawFrames({ patch: 'snow', seed: 7, frames: 40 })) {
    const on = Array.from(picture, (pixel, i) => (pixel ? i : -1)).filter((i) => i >= 0);
    expect(covered(pixelArt(picture))).toEqual(on);
  }
});

test('a row of pixels is one piece, but no piece goes round to the next row', () => {
  expect(pixelArt(new Uint8Array(16).fill(1))).toBe('M0,0h8v1h-8zM0,1h8v1h-8z');
  expect(pixelArt(new Uint8Array(64))).toBe('');
});
