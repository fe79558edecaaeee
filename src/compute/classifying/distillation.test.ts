import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence } from '../divergence';
import { distillationGradient, distillationLoss } from './distillation';
import { softmax } from './softmax';

const settings = { seed: 20261121, numRuns: 300 };

const LARGEST = 5;
const logit = fc.double({ min: -LARGEST, max: LARGEST, noNaN: true });
const pairs = fc
  .array(fc.tuple(logit, logit), { minLength: 1, maxLength: 6 })
  .map((both) => ({ teacher: both.map(([t]) => t), student: both.map(([, s]) => s) }));
const temperatures = fc.double({ min: 0.5, max: 20, noNaN: true });

function expectNear(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

function centred(logits: readonly number[]): number[] {
  const mean = logits.reduce((a, b) => a + b) / logits.length;
  return logits.map((z) => z - mean);
}

/** Student's less teacher's logits, both centred. */
function centredGaps(teacher: readonly number[], student: readonly number[]): number[] {
  const from = centred(teacher);
  return centred(student).map((z, i) => z - from[i]!);
}

describe('by hand: a teacher of 3/4 and 1/4, a student of halves', () => {
  const teacher = [Math.log(3), 0];
  const loss = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);

  test('loss and gradient at a temperature of 1', () => {
    expectNear(distillationLoss({ teacher, student: [0, 0], temperature: 1 }), loss, 1e-15);
    const gradient = distillationGradient({ teacher, student: [0, 0], temperature: 1 });
    [-0.25, 0.25].forEach((slope, i) => expectNear(gradient[i]!, slope, 1e-15));
  });

  test('at a temperature of 2 twice the logits cost four times as much and pull twice as hard', () => {
    const doubled = { teacher: [Math.log(9), 0], student: [0, 0], temperature: 2 };
    expectNear(distillationLoss(doubled), 4 * loss, 4e-15);
    [-0.5, 0.5].forEach((slope, i) => expectNear(distillationGradient(doubled)[i]!, slope, 1e-15));
  });
});

test('a student that says the same, up to a constant, loses nothing', () => {
  const same = { teacher: [1, -2, 0.5], student: [3, 0, 2.5], temperature: 3 };
  expect(distillationLoss(same)).toBe(0);
  expect(distillationGradient(same)).toEqual([0, 0, 0]);
  expect(distillationLoss({ teacher: [4], student: [-1], temperature: 1 })).toBe(0);
});

test('the loss is T^2 times the divergence of the softened chances', () => {
  fc.assert(
    fc.property(pairs, temperatures, ({ teacher, student }, temperature) => {
      const kl = klDivergence(softmax(teacher, temperature), softmax(student, temperature));
      const loss = distillationLoss({ teacher, student, temperature });
      expectNear(loss, temperature ** 2 * kl, 1e-15 * loss);
    }),
    settings,
  );
});

test('the gradient is the slope of the loss in the student', () => {
  const step = 1e-4;
  fc.assert(
    fc.property(pairs, temperatures, ({ teacher, student }, temperature) => {
      const gradient = distillationGradient({ teacher, student, temperature });
      const at = (z: number[]): number => distillationLoss({ teacher, student: z, temperature });
      student.forEach((z, i) => {
        const move = step * temperature;
        const up = student.with(i, z + move);
        const down = student.with(i, z - move);
        const slope = (at(up) - at(down)) / (up[i]! - down[i]!);
        // Third derivatives below T^2 / T^3, and a loss below T^2 (1 + 2 LARGEST / T) rounded.
        const truncation = (step ** 2 / 6) * temperature;
        const size = temperature ** 2 * (1 + (2 * LARGEST) / temperature);
        expectNear(gradient[i]!, slope, truncation + (8 * Number.EPSILON * size) / move);
      });
    }),
    settings,
  );
});

test('at a high temperature it is the centred logits that are compared, and T^2 keeps them in sight', () => {
  const temperature = 1e4;
  // What the series of exp leaves out: the next order, smaller by the logits over T.
  const rest = (4 * LARGEST ** 2) / temperature;
  fc.assert(
    fc.property(pairs, ({ teacher, student }) => {
      const gaps = centredGaps(teacher, student);
      const gradient = distillationGradient({ teacher, student, temperature });
      gaps.forEach((gap, i) => expectNear(gradient[i]!, gap / gaps.length, rest));
      const limit = gaps.reduce((sum, gap) => sum + gap * gap, 0) / (2 * gaps.length);
      const loss = distillationLoss({ teacher, student, temperature });
      expectNear(loss, limit, 2 * LARGEST * rest);
    }),
    settings,
  );
});

test('logits of a million keep loss and gradient finite', () => {
  const wrong = { teacher: [1e6, -1e6], student: [-1e6, 1e6], temperature: 1 };
  expect(distillationLoss(wrong)).toBe(2e6);
  expect(distillationGradient(wrong)).toEqual([-1, 1]);
  const huge = { teacher: [1, 0], student: [0, 1], temperature: 1e200 };
  expect(distillationLoss(huge)).toBe(0);
});

test('what is not a pair of logits or a temperature is refused', () => {
  for (const f of [distillationLoss, distillationGradient]) {
    const called = (change: object) => () =>
      f({ teacher: [1, 0], student: [0, 1], temperature: 1, ...change });
    expect(called({ student: [1] })).toThrow(RangeError);
    expect(called({ student: [1] })).toThrow(/^student has 1 logits, but teacher has 2: /);
    expect(called({ temperature: 0 })).toThrow(/^temperature is 0/);
    expect(called({ teacher: [NaN, 0] })).toThrow(RangeError);
    expect(called({ teacher: [], student: [] })).toThrow(/is empty/);
  }
});
