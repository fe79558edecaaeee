import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entropy } from '../divergence';
import { softmax } from './softmax';
import { descend } from './softmax-descent';
import { crossEntropyOfLogits, smoothLabel } from './softmax-loss';

const settings = { seed: 20261121, numRuns: 200 };

const cases = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    target: fc
      .array(fc.nat(100), { minLength: size, maxLength: size })
      .map((counts) => counts.map((count, i) => (i === 0 ? count + 1 : count)))
      .map((counts) => counts.map((count) => count / counts.reduce((a, b) => a + b))),
    start: fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
      minLength: size,
      maxLength: size,
    }),
    temperature: fc.double({ min: 0.2, max: 5, noNaN: true }),
  }),
);

function expectNear(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

describe('by hand', () => {
  test('from equal logits towards a sure label', () => {
    const { logits, losses } = descend({ target: [1, 0], start: [0, 0], rate: 1, steps: 1 });
    expect(logits).toEqual([
      [0, 0],
      [0.5, -0.5],
    ]);
    expect(losses[0]).toBe(Math.LN2);
    expectNear(losses[1]!, Math.log(1 + Math.exp(-1)), 1e-15);
  });

  test('scale and rate multiply, the temperature divides the slope', () => {
    const path = descend({
      target: [1, 0],
      start: [3, 3],
      rate: 2,
      steps: 1,
      temperature: 4,
      scale: 16,
    });
    expect(path.logits[1]).toEqual([7, -1]);
    // The loss that is told is not scaled.
    expectNear(path.losses[1]!, Math.log(1 + Math.exp(-2)), 1e-15);
  });

  test('no step, no rate and no scale leave the start alone', () => {
    const start = [1, 2, -1];
    const target = [0.2, 0.3, 0.5];
    expect(descend({ target, start, rate: 1, steps: 0 }).logits).toEqual([start]);
    for (const still of [{ rate: 0 }, { rate: 1, scale: 0 }]) {
      expect(descend({ target, start, steps: 2, ...still }).logits).toEqual([start, start, start]);
    }
    expect(start).toEqual([1, 2, -1]);
  });
});

test('one state and one loss for each step and the start; the mean of the logits stays', () => {
  fc.assert(
    fc.property(cases, (all) => {
      const { logits, losses } = descend({ ...all, rate: 1, steps: 20 });
      expect(logits).toHaveLength(21);
      const total = all.start.reduce((a, b) => a + b);
      logits.forEach((state, i) => {
        expect(losses[i]).toBe(crossEntropyOfLogits(all.target, state, all.temperature));
        expectNear(
          state.reduce((a, b) => a + b),
          total,
          1e-12,
        );
      });
    }),
    settings,
  );
});

test('up to a rate of 4 T^2 over the scale no step raises the loss, and none goes below the entropy', () => {
  const shares = fc.double({ min: 0.01, max: 1, noNaN: true });
  const scales = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(cases, shares, scales, (all, share, scale) => {
      const rate = (share * 4 * all.temperature ** 2) / scale;
      const { losses } = descend({ ...all, rate, scale, steps: 30 });
      const floor = entropy(all.target);
      losses.forEach((loss, i) => {
        // A loss is rounded in its last digits, some 1e-15 of it.
        expect(loss).toBeLessThanOrEqual((losses[i - 1] ?? Infinity) * (1 + 1e-14));
        expect(loss).toBeGreaterThanOrEqual(floor * (1 - 1e-15));
      });
    }),
    settings,
  );
});

test('a larger rate can raise it: the bound of 4 T^2 is not empty', () => {
  const { losses } = descend({ target: [0.5, 0.5], start: [0.1, -0.1], rate: 4.4, steps: 1 });
  expect(losses[1]).toBeGreaterThan(losses[0]!);
});

test('it arrives: the softmax of the last state is a soft target, the loss its entropy', () => {
  const target = smoothLabel([1, 0, 0], 0.3);
  const { logits, losses } = descend({ target, start: [0, 3, -2], rate: 2, steps: 1000 });
  softmax(logits.at(-1)!).forEach((chance, i) => expectNear(chance, target[i]!, 1e-14));
  expectNear(losses.at(-1)!, entropy(target), 1e-14);
});

test('a sure label is approached for ever, a smoothed one has a floor', () => {
  const settled = { start: [0, 0, 0], rate: 1, steps: 1000 };
  const sure = descend({ ...settled, target: [1, 0, 0] });
  const smooth = descend({ ...settled, target: smoothLabel([1, 0, 0], 0.1) });
  expect(sure.losses.at(-1)).toBeLessThan(0.01);
  expect(sure.losses.at(-1)).toBeLessThan(sure.losses.at(-2)!);
  expectNear(smooth.losses.at(-1)!, entropy(smoothLabel([1, 0, 0], 0.1)), 1e-14);
});

test('a rate of 100 over 1000 steps stays finite, from a start of a million too', () => {
  for (const start of [
    [0, 0, 0],
    [1e6, -1e6, 0],
  ]) {
    for (const target of [
      [1, 0, 0],
      [0.5, 0.3, 0.2],
    ]) {
      const { logits, losses } = descend({
        target,
        start,
        rate: 100,
        steps: 1000,
        temperature: 0.5,
      });
      expect([...logits.flat(), ...losses].every(Number.isFinite)).toBe(true);
    }
  }
});

test('what is no rate, scale or number of steps is refused', () => {
  const descent = { target: [1, 0], start: [0, 0], rate: 1, steps: 1 };
  for (const [change, message] of [
    [{ rate: -1 }, /^rate is -1/],
    [{ rate: NaN }, /^rate is NaN/],
    [{ scale: Infinity }, /^scale is Infinity/],
    [{ steps: 1.5 }, /^steps is 1.5/],
    [{ steps: -1 }, /^steps is -1/],
    [{ target: [1, 1] }, /^target sums/],
    [{ start: [0] }, /^logits has 1/],
    [{ temperature: 0, steps: 0 }, /^temperature is 0/],
  ] as const) {
    expect(() => descend({ ...descent, ...change })).toThrow(RangeError);
    expect(() => descend({ ...descent, ...change })).toThrow(message);
  }
});
