import { describe, expect, test } from 'vitest';
import { collapseBeta } from '../vae/collapse-beta';
import { drawFace } from './drawn-faces';
import { drawImages, type ImageKind, type ImageSet } from './image-set';
import { normalGenerator } from '../normal-draws';
import { runGenerator } from '../random';

function drawn(kind: ImageKind, count: number, seed = 1): ImageSet {
  const job = drawImages(kind, count, {
    uniform: runGenerator(seed, 0),
    normal: normalGenerator(runGenerator(seed, 1)),
  });
  for (let last = 0; ;) {
    const { done, value } = job.next();
    if (done === true) return value;
    expect(value).toBeGreaterThan(last);
    expect(value).toBeLessThanOrEqual(1);
    last = value;
  }
}

function meanInk({ pictures }: ImageSet, pixels: number): number {
  return pictures.reduce((sum, ink) => sum + ink / 255, 0) / (pictures.length / pixels);
}

describe('digits', () => {
  const set = drawn('digits', 2000);

  test('are 14 x 14, of paper and ink only, all ten of them equally often', () => {
    expect(set.side).toBe(14);
    expect(set.pictures).toHaveLength(2000 * 196);
    expect(set.pictures.every((ink) => ink === 0 || ink === 255)).toBe(true);
    if (set.truth.of !== 'digits') throw new Error('no digits');
    const counts = Array.from({ length: 10 }, () => 0);
    for (const digit of set.truth.digit) counts[digit]! += 1;
    // Five standard deviations of a count of 2000 with a chance of 1/10.
    for (const count of counts) expect(Math.abs(count - 200)).toBeLessThan(5 * 13.4);
  });

  test('cover about a fifth of the paper', () => {
    expect(meanInk(set, 196)).toBeGreaterThan(34);
    expect(meanInk(set, 196)).toBeLessThan(42);
  });

  test('no two are the same', () => {
    const pictures = Array.from({ length: 2000 }, (_, i) =>
      set.pictures.subarray(196 * i, 196 * (i + 1)).join(''),
    );
    // A few ones and sevens may meet.
    expect(new Set(pictures).size).toBeGreaterThan(1950);
  });

  test('equal seeds give equal sets, and a longer one begins with a shorter one', () => {
    const shorter = drawn('digits', 100);
    expect(shorter.pictures).toEqual(set.pictures.subarray(0, shorter.pictures.length));
    expect(drawn('digits', 100, 2).pictures).not.toEqual(shorter.pictures);
  });

  test('the collapse is predicted near 11.4', () => {
    expect(collapseBeta(set)).toBeGreaterThan(10.5);
    expect(collapseBeta(set)).toBeLessThan(12.5);
  });
});

describe('faces', () => {
  const set = drawn('faces', 2000);

  test('are made by mood and gaze alone', () => {
    if (set.truth.of !== 'faces') throw new Error('no faces');
    const { mood, gaze } = set.truth;
    expect(Math.min(...mood, ...gaze)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...mood, ...gaze)).toBeLessThanOrEqual(1);
    const again = drawFace({ mood: mood[7]!, gaze: gaze[7]! });
    const first = set.pictures.subarray(7 * 256, 8 * 256);
    // The numbers were rounded to 32 bits in between.
    expect(Math.max(...again.map((ink, i) => Math.abs(ink - first[i]!)))).toBeLessThanOrEqual(1);
  });

  test('mood bends the mouth, gaze moves the eyes, and neither moves the other', () => {
    const changed = (a: Uint8Array, b: Uint8Array): number[] =>
      [...a.keys()].filter((i) => a[i] !== b[i]).map((i) => Math.floor(i / 16));
    const plain = drawFace({ mood: 0, gaze: 0 });
    const byMood = changed(plain, drawFace({ mood: 1, gaze: 0 }));
    const byGaze = changed(plain, drawFace({ mood: 0, gaze: 1 }));
    expect(Math.min(...byMood)).toBeGreaterThan(Math.max(...byGaze));
    expect(byGaze.length).toBeGreaterThan(4);
  });

  test('looking to the other side is the mirror image', () => {
    const left = drawFace({ mood: 0.5, gaze: -0.7 });
    const right = drawFace({ mood: 0.5, gaze: 0.7 });
    left.forEach((ink, i) => {
      const mirrored = right[16 * Math.floor(i / 16) + 15 - (i % 16)]!;
      expect(Math.abs(ink - mirrored)).toBeLessThanOrEqual(1);
    });
  });

  test('the collapse is predicted near 8.8', () => {
    expect(collapseBeta(set)).toBeGreaterThan(8);
    expect(collapseBeta(set)).toBeLessThan(10);
  });
});
