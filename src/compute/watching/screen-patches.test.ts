import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeFrame, drawFrames, FILM_LENGTH, PIXELS } from './screen-patches';

const PATCHES = ['steady', 'blinking', 'snow', 'changing'] as const;
const seeds = fc.integer({ min: -1e9, max: 1e9 });

function film(patch: (typeof PATCHES)[number], seed: number): readonly Uint8Array[] {
  return drawFrames({ patch, seed, frames: FILM_LENGTH });
}

/** Frames as text: arrays take long to compare. */
function asText(frames: readonly Uint8Array[]): string[] {
  return frames.map((frame) => frame.join(''));
}

function share(pixels: Iterable<number>): number {
  const all = Array.from(pixels);
  return all.reduce((on, pixel) => on + pixel, 0) / all.length;
}

function together(frames: readonly Uint8Array[]): number[] {
  return frames.flatMap((frame) => Array.from(frame));
}

describe.each(PATCHES)('the %s patch', (patch) => {
  test('shows the same for the same seed, and a longer film begins with the shorter one', () => {
    fc.assert(
      fc.property(seeds, fc.nat(FILM_LENGTH), (seed, frames) => {
        const shorter = asText(drawFrames({ patch, seed, frames }));
        expect(asText(film(patch, seed)).slice(0, frames)).toEqual(shorter);
      }),
      { numRuns: 30 },
    );
  });

  test('has 64 pixels that are on or off', () => {
    for (const frame of film(patch, 3)) {
      expect(frame).toHaveLength(PIXELS);
      expect(frame.every((pixel) => pixel === 0 || pixel === 1)).toBe(true);
    }
  });

  test('begins with a picture of its own for each seed, half of it on', () => {
    const starts = Array.from({ length: 200 }, (_, seed) => film(patch, seed)[0]!);
    expect(new Set(asText(starts)).size).toBe(200);
    const fiveErrors = 5 * Math.sqrt(0.25 / (200 * PIXELS));
    expect(Math.abs(share(together(starts)) - 0.5)).toBeLessThan(fiveErrors);
  });
});

test('the patches of a seed have nothing to do with each other', () => {
  const starts = PATCHES.map((patch) => film(patch, 5)[0]!);
  expect(new Set(asText(starts)).size).toBe(4);
});

test('a steady picture stays', () => {
  expect(new Set(asText(film('steady', 8))).size).toBe(1);
});

test('a blinking picture is there for four frames, its negative for the next four', () => {
  const frames = film('blinking', 8);
  const [picture, negative] = asText([frames[0]!, frames[0]!.map((pixel) => 1 - pixel)]);
  asText(frames).forEach((frame, index) => {
    expect(frame).toBe(index % 8 < 4 ? picture : negative);
  });
});

test('snow is a fair coin in every pixel, whatever the frame before', () => {
  const frames = film('snow', 8);
  const count = FILM_LENGTH * PIXELS;
  const fiveErrors = 5 * Math.sqrt(0.25 / count);
  expect(Math.abs(share(together(frames)) - 0.5)).toBeLessThan(fiveErrors);
  const stays = frames
    .slice(1)
    .flatMap((frame, before) =>
      Array.from(frame, (pixel, i) => Number(pixel === frames[before]![i])),
    );
  expect(Math.abs(share(stays) - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / stays.length));
  const byPixel = Array.from({ length: PIXELS }, (_, i) => share(frames.map((frame) => frame[i]!)));
  expect(Math.min(...byPixel)).toBeGreaterThan(0.5 - 5 * Math.sqrt(0.25 / FILM_LENGTH));
  expect(Math.max(...byPixel)).toBeLessThan(0.5 + 5 * Math.sqrt(0.25 / FILM_LENGTH));
});

test('a changing picture changes once, into one that has nothing to do with it', () => {
  const changed = Array.from({ length: 200 }, (_, seed) => {
    const frames = film('changing', seed);
    const pictures = asText(frames);
    const change = changeFrame(seed);
    expect(new Set(pictures.slice(0, change)).size).toBe(1);
    expect(new Set(pictures.slice(change)).size).toBe(1);
    const second = frames[change]!;
    return share(frames[0]!.map((pixel, i) => Number(pixel !== second[i])));
  });
  const fiveErrors = 5 * Math.sqrt(0.25 / (200 * PIXELS));
  expect(Math.abs(share(changed) - 0.5)).toBeLessThan(fiveErrors);
  expect(Math.min(...changed)).toBeGreaterThan(0);
});

test('the change comes anywhere in the middle third', () => {
  const changes = new Set(Array.from({ length: 2000 }, (_, seed) => changeFrame(seed)));
  expect([...changes].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 53 }, (_, k) => 54 + k),
  );
});

test('the picture does not tell when the change comes', () => {
  const count = 2000;
  const changes = Array.from({ length: count }, (_, seed) => {
    const [picture] = drawFrames({ patch: 'changing', seed, frames: 1 });
    return { first: picture![0]! - 0.5, frame: changeFrame(seed) - 80 };
  });
  const covariance = changes.reduce((sum, { first, frame }) => sum + first * frame, 0) / count;
  // 53 frames have a variance of (53^2 - 1) / 12, and the mean of either is 0.
  expect(Math.abs(covariance)).toBeLessThan(5 * Math.sqrt(234 / 4 / count));
});

test('no frames are allowed', () => {
  for (const patch of PATCHES) expect(drawFrames({ patch, seed: 1, frames: 0 })).toEqual([]);
});

test.each([
  [{ frames: -1 }, /^frames is -1/],
  [{ frames: 1.5 }, /^frames is 1.5/],
  [{ seed: 0.5 }, /^seed is 0.5/],
])('%j is refused', (change, message) => {
  const draw = () => drawFrames({ patch: 'changing', seed: 1, frames: 1, ...change });
  expect(draw).toThrow(RangeError);
  expect(draw).toThrow(message);
});

test('the moment of a change needs a whole seed too', () => {
  expect(() => changeFrame(NaN)).toThrow(/^seed is NaN/);
});
