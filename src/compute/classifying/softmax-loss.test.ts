import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entropy, klDivergence } from '../divergence';
import { softmax } from './softmax';
import { crossEntropyOfLogits, klOfLogits, logitGradient, smoothLabel } from './softmax-loss';

const settings = { seed: 20261121, numRuns: 300 };

interface Case {
  readonly target: number[];
  readonly logits: number[];
  readonly temperature: number;
}

function fixed(size: number): { minLength: number; maxLength: number } {
  return { minLength: size, maxLength: size };
}

/** Soft and hard targets, with zeros among them. */
function targets(size: number): fc.Arbitrary<number[]> {
  const counts = fc.array(fc.nat(1000), fixed(size)).map((all) => [1 + all[0]!, ...all.slice(1)]);
  const soft = counts.map((all) => all.map((count) => count / all.reduce((a, b) => a + b)));
  const hard = fc
    .nat(size - 1)
    .map((label) => Array.from({ length: size }, (_, i) => Number(i === label)));
  return fc.oneof(soft, hard);
}

/** Logits up to this size either way, and a target of as many classes. */
function casesUpTo(largestLogit: number): fc.Arbitrary<Case> {
  const logit = fc.double({ min: -largestLogit, max: largestLogit, noNaN: true });
  return fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.record({
      target: targets(size),
      logits: fc.array(logit, fixed(size)),
      temperature: fc.double({ min: 0.1, max: 10, noNaN: true }),
    }),
  );
}

const smallCases = casesUpTo(5);
const anyCase = fc.oneof(smallCases, casesUpTo(100), casesUpTo(1e6));

function expectNear(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

describe('a smoothed label', () => {
  test('by hand', () => {
    const smoothed = smoothLabel([1, 0, 0], 0.3);
    [0.8, 0.1, 0.1].forEach((chance, i) => expectNear(smoothed[i]!, chance, 2e-16));
    expect(smoothLabel([0.5, 0.5, 0, 0], 0.5)).toEqual([0.375, 0.375, 0.125, 0.125]);
  });

  test('is the label itself at 0, uniform at 1, and one class stays certain', () => {
    fc.assert(
      fc.property(smallCases, ({ target }) => {
        expect(smoothLabel(target, 0)).toEqual(target);
        expect(smoothLabel(target, 1)).toEqual(target.map(() => 1 / target.length));
      }),
      settings,
    );
    expect(smoothLabel([1], 0.3)).toEqual([1]);
  });

  test('rules out no class, and is a distribution no less uncertain than before', () => {
    fc.assert(
      fc.property(smallCases, fc.double({ min: 0, max: 1, noNaN: true }), ({ target }, s) => {
        const smoothed = smoothLabel(target, s);
        expect(Math.min(...smoothed)).toBeGreaterThanOrEqual(s / target.length);
        expect(entropy(smoothed)).toBeGreaterThanOrEqual(entropy(target) - 2e-15);
      }),
      settings,
    );
  });

  test('refuses a smoothing that is not a share, and a label that is no distribution', () => {
    for (const s of [-0.1, 1.1, NaN]) {
      expect(() => smoothLabel([1, 0], s)).toThrow(RangeError);
      expect(() => smoothLabel([1, 0], s)).toThrow(/^smoothing is/);
    }
    expect(() => smoothLabel([1, 1], 0.1)).toThrow(/^p sums to 2/);
    expect(() => smoothLabel([], 0.1)).toThrow(/^p is empty/);
  });
});

describe('loss and divergence', () => {
  test('by hand: chances of 1/4 and 3/4', () => {
    const logits = [0, Math.log(3)];
    expectNear(crossEntropyOfLogits([1, 0], logits), Math.log(4), 1e-15);
    expectNear(klOfLogits([1, 0], logits), Math.log(4), 1e-15);
    expectNear(crossEntropyOfLogits([0.5, 0.5], logits), Math.log(4) - Math.log(3) / 2, 1e-15);
    expectNear(klOfLogits([0.5, 0.5], logits), Math.log(2) - Math.log(3) / 2, 1e-15);
  });

  test('equal logits cost log n less nothing, or less the entropy', () => {
    expectNear(crossEntropyOfLogits([0.7, 0.2, 0.1], [4, 4, 4]), Math.log(3), 1e-15);
    expect(klOfLogits([0.25, 0.25, 0.25, 0.25], [-7, -7, -7, -7])).toBe(0);
    expect(crossEntropyOfLogits([1], [12])).toBe(0);
    expect(klOfLogits([1], [12])).toBe(0);
  });

  test('cross-entropy is entropy plus divergence', () => {
    fc.assert(
      fc.property(anyCase, ({ target, logits, temperature }) => {
        const loss = crossEntropyOfLogits(target, logits, temperature);
        const parts = entropy(target) + klOfLogits(target, logits, temperature);
        // Both sides round the same gaps between logits, and from there on only a few times.
        expectNear(parts, loss, 1e-14 * loss);
        expect(loss).toBeGreaterThanOrEqual(entropy(target) * (1 - 1e-15));
        expect(loss).toBeLessThan(Infinity);
      }),
      settings,
    );
  });

  test('the divergence is that of the probabilities, wherever these are doubles of full precision', () => {
    fc.assert(
      fc.property(smallCases, ({ target, logits, temperature }) => {
        expect(klOfLogits(target, logits, temperature)).toBe(
          klDivergence(target, softmax(logits, temperature)),
        );
      }),
      settings,
    );
  });

  test('nearly the right prediction has a divergence with digits, not noise', () => {
    for (const step of [1e-3, 1e-5, 1e-7]) {
      // Half a half-squared: KL((1/2, 1/2) || (1/2 + d, 1/2 - d)) = -log(1 - 4 d^2) / 2.
      const d = Math.tanh(step / 2) / 2;
      const exact = -Math.log1p(-4 * d * d) / 2;
      expectNear(klOfLogits([0.5, 0.5], [step, 0]), exact, (exact * 1e-15) / step);
    }
  });

  test('an impossible-looking label costs the gap between the logits', () => {
    expect(crossEntropyOfLogits([1, 0], [-1e6, 1e6])).toBe(2e6);
    expect(klOfLogits([1, 0], [-1e6, 1e6])).toBe(2e6);
    expect(crossEntropyOfLogits([0, 1], [-1e6, 1e6])).toBe(0);
    expect(klOfLogits([0, 1], [-1e6, 1e6])).toBe(0);
    expectNear(klOfLogits([0.5, 0.5], [0, -1000]), 500 - Math.LN2, 1e-12);
    // Where the chance is a double with few digits left, too.
    expectNear(klOfLogits([0.5, 0.5], [0, -744]), 372 - Math.LN2, 1e-12);
  });

  test('a target that sums to 1 only roughly counts as normalised', () => {
    const roughly = [0.5 + 4e-10, 0.5];
    // (1/2 + e) / (1 + e) is 1/2 + e/2 - ..., and what is left out is of the order e squared.
    const halves = [0.5 + 2e-10, 0.5 - 2e-10];
    const logits = [0, 30];
    expectNear(crossEntropyOfLogits(roughly, logits), crossEntropyOfLogits(halves, logits), 1e-14);
  });

  test('a temperature divides the gap', () => {
    expect(crossEntropyOfLogits([1, 0], [0, 1000], 0.5)).toBe(2000);
    expect(klOfLogits([1, 0], [0, 1000], 0.5)).toBe(2000);
  });

  test('only a loss too large for a double is infinite', () => {
    expect(crossEntropyOfLogits([1, 0], [0, 1e308])).toBe(1e308);
    expect(crossEntropyOfLogits([1, 0], [0, 1e308], 0.1)).toBe(Infinity);
    expect(klOfLogits([1, 0], [0, 1e308], 0.1)).toBe(Infinity);
  });
});

/** By how much a logit moves for a central difference, in units of T. */
const STEP = 1e-4;

/** How far such a difference may be off the slope. */
function differenceError(loss: number, temperature: number): number {
  // The loss has third derivatives below 1 / T^3, and is rounded to a few of its last digits.
  const truncation = STEP ** 2 / 6 / temperature;
  const rounding = (8 * Number.EPSILON * (1 + loss)) / (STEP * temperature);
  return truncation + rounding;
}

function centralDifference(
  loss: (logits: readonly number[]) => number,
  logits: readonly number[],
  { index, step }: { index: number; step: number },
): number {
  const up = logits.with(index, logits[index]! + step);
  const down = logits.with(index, logits[index]! - step);
  // What the logit really moved, which is not 2 step where the logit is large.
  return (loss(up) - loss(down)) / (up[index]! - down[index]!);
}

describe('the gradient', () => {
  test('by hand', () => {
    expect(logitGradient([1, 0], [0, 0])).toEqual([-0.5, 0.5]);
    expect(logitGradient([1, 0], [0, 0], 2)).toEqual([-0.25, 0.25]);
    expect(logitGradient([0.25, 0.75], [3, 3])).toEqual([0.25, -0.25]);
    expect(logitGradient([0, 1], [1e6, -1e6])).toEqual([1, -1]);
    expect(logitGradient([1, 0], [1e6, -1e6])).toEqual([0, 0]);
    expect(logitGradient([1], [5])).toEqual([0]);
  });

  test.each([
    ['cross-entropy', crossEntropyOfLogits],
    ['divergence', klOfLogits],
  ])('is the slope of the %s', (_name, loss) => {
    fc.assert(
      fc.property(anyCase, ({ target, logits, temperature }) => {
        const gradient = logitGradient(target, logits, temperature);
        const at = (z: readonly number[]): number => loss(target, z, temperature);
        const size = crossEntropyOfLogits(target, logits, temperature);
        logits.forEach((_, index) => {
          const slope = centralDifference(at, logits, { index, step: STEP * temperature });
          expectNear(gradient[index]!, slope, differenceError(size, temperature));
        });
      }),
      settings,
    );
  });

  test('sums to 0, and points down towards every class that has too little', () => {
    fc.assert(
      fc.property(anyCase, ({ target, logits, temperature }) => {
        const gradient = logitGradient(target, logits, temperature);
        const chances = softmax(logits, temperature);
        expectNear(
          gradient.reduce((a, b) => a + b),
          0,
          1e-15 / temperature,
        );
        gradient.forEach((slope, i) => {
          if (chances[i]! < target[i]! - 1e-14) expect(slope).toBeLessThan(0);
          expect(Math.abs(slope)).toBeLessThanOrEqual((1 + 1e-15) / temperature);
        });
      }),
      settings,
    );
  });

  test('is 0 where the prediction is the target', () => {
    expect(logitGradient(softmax([3, -1, 0.5], 2), [3, -1, 0.5], 2)).toEqual([0, 0, 0]);
  });
});

test.each([
  ['crossEntropyOfLogits', crossEntropyOfLogits],
  ['klOfLogits', klOfLogits],
  ['logitGradient', logitGradient],
])('%s says what is wrong', (_name, f) => {
  expect(() => f([], [])).toThrow(/^target is empty/);
  expect(() => f([0.5, 0.6], [0, 0])).toThrow(/^target sums to/);
  expect(() => f([1, 0], [0, 0, 0])).toThrow(/^logits has 3 entries, but target has 2: /);
  expect(() => f([1, 0], [0, NaN])).toThrow(/^logits\[1\] is NaN/);
  expect(() => f([1, 0], [0, 0], 0)).toThrow(/^temperature is 0/);
  expect(() => f([1, 0], [0])).toThrow(RangeError);
});
