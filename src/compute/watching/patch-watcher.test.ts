import { describe, expect, test } from 'vitest';
import { watchPatch } from './patch-watcher';
import { watchPixel } from './pixel-watcher';
import type { Watched } from './pixel-watcher';
import { changeFrame, drawFrames, FILM_LENGTH } from './screen-patches';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

function watchedOf(patch: 'steady' | 'blinking' | 'snow' | 'changing'): readonly Watched[] {
  return SEEDS.map((seed) => watchPatch(drawFrames({ patch, seed, frames: FILM_LENGTH })));
}

const steady = watchedOf('steady');
const blinking = watchedOf('blinking');
const snow = watchedOf('snow');
const changing = watchedOf('changing');

/** The mean over the seeds, per frame. */
function mean(all: readonly Watched[], key: keyof Watched): readonly number[] {
  return Array.from(
    all[0]![key],
    (_, frame) => all.reduce((sum, watched) => sum + watched[key][frame]!, 0) / all.length,
  );
}

function total(values: Iterable<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0);
}

describe('snow', () => {
  test('keeps about one bit of entropy in every pixel for ever', () => {
    const bits = mean(snow, 'predictiveEntropy').map((nats) => nats / Math.LN2);
    // Early on the watcher thinks to see patterns.
    expect(Math.min(...bits)).toBeGreaterThan(0.85);
    expect(Math.min(...bits.slice(80))).toBeGreaterThan(0.93);
    expect(bits.at(-1)).toBeGreaterThan(0.96);
    for (const { predictiveEntropy } of snow) {
      expect(Math.min(...predictiveEntropy)).toBeGreaterThan(0.75 * Math.LN2);
      expect(Math.min(...predictiveEntropy.subarray(80))).toBeGreaterThan(0.88 * Math.LN2);
    }
  });

  test('has one bit of Shannon surprise and more, as nobody can do better than to toss a coin', () => {
    // Frame by frame the mean of 150 times 64 pixels is off by a standard error of 0.004 at most.
    for (const surprise of mean(snow, 'shannonSurprise')) {
      expect(surprise).toBeGreaterThan(Math.LN2 - 0.02);
    }
  });

  test('surprises its watcher less and less', () => {
    const surprise = mean(snow, 'bayesianSurprise');
    for (const [frame, most] of [
      [20, 0.2],
      [40, 0.12],
      [80, 0.065],
      [159, 0.032],
    ] as const) {
      expect(surprise[frame]).toBeLessThan(most);
    }
    // About 1 / (2 n) from each of eight contexts: it falls in proportion to the time.
    expect(159 * surprise[159]!).toBeGreaterThan(4);
    expect(159 * surprise[159]!).toBeLessThan(5);
  });

  test('surprises more in all than the change does, spread over the whole film', () => {
    const ofSnow = total(mean(snow, 'bayesianSurprise'));
    const ofChange = total(mean(changing, 'bayesianSurprise'));
    expect(ofSnow).toBeGreaterThan(5 * ofChange);
  });
});

test('a steady patch soon has neither entropy nor surprise', () => {
  for (const { predictiveEntropy, shannonSurprise, bayesianSurprise } of steady) {
    expect(predictiveEntropy[10]).toBeLessThan(0.4 * Math.LN2);
    expect(predictiveEntropy[159]).toBeLessThan(0.04 * Math.LN2);
    expect(shannonSurprise[159]).toBeLessThan(0.004);
    expect(bayesianSurprise[10]).toBeLessThan(0.01);
    expect(bayesianSurprise[159]).toBeLessThan(1e-4);
  }
});

test('a blinking patch loses both after some periods', () => {
  for (const { predictiveEntropy, bayesianSurprise } of blinking) {
    expect(predictiveEntropy[0]).toBeCloseTo(Math.LN2, 12);
    expect(Math.max(...predictiveEntropy.subarray(41))).toBeLessThan(0.42 * Math.LN2);
    expect(predictiveEntropy[159]).toBeLessThan(0.17 * Math.LN2);
    expect(Math.max(...bayesianSurprise.subarray(41))).toBeLessThan(0.01);
    expect(bayesianSurprise[159]).toBeLessThan(0.001);
  }
});

describe('a change', () => {
  test('surprises far more than any other patch in that frame', () => {
    const ratios = SEEDS.map((seed) => {
      const frame = changeFrame(seed);
      const others = [steady, blinking, snow].map((all) => all[seed]!.bayesianSurprise[frame]!);
      return changing[seed]!.bayesianSurprise[frame]! / Math.max(...others);
    });
    expect(Math.min(...ratios)).toBeGreaterThan(2);
    expect(total(ratios) / ratios.length).toBeGreaterThan(5);
  });

  test('surprises more than anything that the patch shows but its first few frames', () => {
    for (const seed of SEEDS) {
      const { bayesianSurprise } = changing[seed]!;
      const later = bayesianSurprise.subarray(5);
      expect(5 + later.indexOf(Math.max(...later))).toBe(changeFrame(seed));
    }
  });

  test('comes out of nothing, and is over after five frames', () => {
    for (const seed of SEEDS) {
      const { bayesianSurprise } = changing[seed]!;
      const frame = changeFrame(seed);
      expect(bayesianSurprise[frame - 1]).toBeLessThan(1e-3);
      expect(bayesianSurprise[frame + 5]).toBeLessThan(bayesianSurprise[frame]! / 4);
      expect(bayesianSurprise[frame + 20]).toBeLessThan(bayesianSurprise[frame]! / 100);
    }
  });
});

test('what is found is that of each pixel, and the mean over them', () => {
  const frames = [Uint8Array.of(0, 1, 1), Uint8Array.of(0, 0, 1), Uint8Array.of(1, 1, 1)];
  const patch = watchPatch(frames);
  const pixels = [0, 1, 2].map((pixel) => watchPixel(Uint8Array.from(frames, (f) => f[pixel]!)));
  expect(patch.pixels).toEqual(pixels);
  for (const key of ['predictiveEntropy', 'shannonSurprise', 'bayesianSurprise'] as const) {
    Array.from(patch[key]).forEach((value, frame) => {
      expect(value).toBeCloseTo(total(pixels.map((watched) => watched[key][frame]!)) / 3, 14);
    });
  }
});

test('a longer film is watched as the shorter one, as far as that goes', () => {
  const film = { patch: 'snow', seed: 4 } as const;
  const longer = watchPatch(drawFrames({ ...film, frames: 100 }));
  const shorter = watchPatch(drawFrames({ ...film, frames: 60 }));
  expect(longer.bayesianSurprise.subarray(0, 60)).toEqual(shorter.bayesianSurprise);
});

test('no frames are watched in no time', () => {
  expect(watchPatch([]).predictiveEntropy).toHaveLength(0);
});

test.each([
  [[new Uint8Array()], /^frames\[0\] has no pixels/],
  [[new Uint8Array(2), new Uint8Array(3)], /^frames\[1\] has 3 pixels, but frames\[0\] has 2/],
])('frames that are not one patch are refused: %#', (frames, message) => {
  expect(() => watchPatch(frames)).toThrow(RangeError);
  expect(() => watchPatch(frames)).toThrow(message);
});
