import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klBeta } from '../beta';
import { beliefBeforeLast, watchPixel } from './pixel-watcher';

const films = fc.array(fc.nat(1), { maxLength: 160 });

/** The same three numbers for the last frame of a film, from its history counted afresh. */
function directly(shown: readonly number[]) {
  const contexts = shown.map((_, frame) => {
    const before = shown.slice(Math.max(0, frame - 4), frame).toReversed();
    const lasted = before.findIndex((pixel) => pixel !== before[0]);
    return `${before[0]} for ${lasted < 0 ? before.length : lasted}`;
  });
  const last = shown.length - 1;
  const alike = shown.slice(0, last).filter((_, frame) => contexts[frame] === contexts[last]);
  const seen = alike.filter((pixel) => pixel === shown[last]).length + 0.5;
  const other = alike.length + 1 - seen;
  const chances = [seen / (seen + other), other / (seen + other)];
  return {
    entropy: chances.reduce((sum, chance) => sum - chance * Math.log(chance), 0),
    shannon: -Math.log(chances[0]!),
    bayesian: klBeta({ alpha: seen + 1, beta: other }, { alpha: seen, beta: other }),
  };
}

test('each frame is judged by the frames after which the pixel was like that before', () => {
  fc.assert(
    fc.property(films, (shown) => {
      const watched = watchPixel(Uint8Array.from(shown));
      shown.forEach((_, frame) => {
        const direct = directly(shown.slice(0, frame + 1));
        expect(Math.abs(watched.predictiveEntropy[frame]! - direct.entropy)).toBeLessThan(1e-14);
        expect(Math.abs(watched.shannonSurprise[frame]! - direct.shannon)).toBeLessThan(1e-14);
        expect(Math.abs(watched.bayesianSurprise[frame]! - direct.bayesian)).toBeLessThan(1e-14);
      });
    }),
    { seed: 20261121, numRuns: 60 },
  );
});

test('the first frame: nobody knows, and Jeffreys learns', () => {
  const { predictiveEntropy, shannonSurprise, bayesianSurprise } = watchPixel(Uint8Array.of(1));
  expect(predictiveEntropy[0]).toBeCloseTo(Math.LN2, 15);
  expect(shannonSurprise[0]).toBeCloseTo(Math.LN2, 15);
  // psi(3/2) - psi(2) = 1 - 2 log 2, and the log of the chance is log 2.
  expect(bayesianSurprise[0]).toBeCloseTo(1 - Math.LN2, 14);
});

test('on and off are names: the negative is watched alike', () => {
  fc.assert(
    fc.property(films, (shown) => {
      const negative = shown.map((pixel) => 1 - pixel);
      expect(watchPixel(Uint8Array.from(negative))).toEqual(watchPixel(Uint8Array.from(shown)));
    }),
    { numRuns: 50 },
  );
});

test('any number but 0 is on', () => {
  expect(watchPixel(Uint8Array.of(0, 7, 255, 0))).toEqual(watchPixel(Uint8Array.of(0, 1, 1, 0)));
});

test('no surprise is infinite, and a Bayesian one has an upper bound', () => {
  fc.assert(
    fc.property(films, (shown) => {
      const watched = watchPixel(Uint8Array.from(shown));
      shown.forEach((_, frame) => {
        expect(watched.predictiveEntropy[frame]).toBeLessThanOrEqual(Math.LN2 + 1e-15);
        expect(watched.predictiveEntropy[frame]).toBeGreaterThan(0);
        expect(watched.shannonSurprise[frame]).toBeGreaterThan(0);
        expect(watched.shannonSurprise[frame]).toBeLessThan(Math.log(2 * 161));
        expect(watched.bayesianSurprise[frame]).toBeGreaterThan(0);
        expect(watched.bayesianSurprise[frame]).toBeLessThan(0.7297);
      });
    }),
    { numRuns: 50 },
  );
});

describe('a rhythm is learnt', () => {
  test.each([1, 2, 3, 4])('of %d on, %d off: without one wrong guess', (length) => {
    const shown = Uint8Array.from({ length: 160 }, (_, frame) => Math.floor(frame / length) % 2);
    const { shannonSurprise } = watchPixel(shown);
    // In the k-th period after the first, k frames have said what comes next and none said otherwise.
    shannonSurprise.forEach((surprise, frame) => {
      const k = frame === 0 ? 0 : Math.floor((frame - 1) / (2 * length));
      expect(surprise).toBeCloseTo(-Math.log((k + 0.5) / (k + 1)), 14);
    });
  });

  test('of five on, five off, only in part: after four frames either may come', () => {
    const shown = Uint8Array.from({ length: 160 }, (_, frame) => Math.floor(frame / 5) % 2);
    const { predictiveEntropy, shannonSurprise } = watchPixel(shown);
    expect(predictiveEntropy[155]).toBeGreaterThan(0.95 * Math.LN2);
    expect(shannonSurprise[155]).toBeGreaterThan(0.6);
    expect(predictiveEntropy[153]).toBeLessThan(0.3 * Math.LN2);
  });
});

test('a habit breached surprises once, and the new one is learnt', () => {
  const shown = Uint8Array.from({ length: 160 }, (_, frame) => Number(frame >= 80));
  const { bayesianSurprise } = watchPixel(shown);
  // 76 frames said that off stays after four or more.
  const breach = klBeta({ alpha: 1.5, beta: 76.5 }, { alpha: 0.5, beta: 76.5 });
  expect(bayesianSurprise[80]).toBeCloseTo(breach, 13);
  expect(bayesianSurprise.indexOf(Math.max(...bayesianSurprise))).toBe(80);
  for (const frame of [81, 82, 83, 84]) {
    expect(bayesianSurprise[frame]).toBeCloseTo(1 - Math.LN2, 14);
  }
  expect(Math.max(...bayesianSurprise.subarray(90))).toBeLessThan(0.01);
});

test('nothing shown, nothing found', () => {
  expect(watchPixel(new Uint8Array()).bayesianSurprise).toHaveLength(0);
});

test('the belief that the last frame met is the one that judged it', () => {
  fc.assert(
    fc.property(films, (shown) => {
      const film = Uint8Array.from(shown);
      const [seen, other] = beliefBeforeLast(film);
      const last = watchPixel(film).shannonSurprise.at(-1) ?? Math.LN2;
      expect(-Math.log(seen / (seen + other))).toBe(last);
    }),
  );
});
