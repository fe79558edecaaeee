import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distillationGradient } from '../../../compute/classifying/distillation';
import { gradientSizes, HOTTEST, lengthOf } from './gradient-sizes';

const logit = fc.double({ min: -10, max: 10, noNaN: true });
const logits = fc.tuple(logit, logit, logit);

test('the temperatures run from 1 to the hottest, where both sizes are those of the gradient', () => {
  const [teacher, student] = [
    [6, 3, -2],
    [2, -1, 1],
  ] as const;
  const { temperatures, scaled, plain } = gradientSizes(teacher, student);
  expect(temperatures[0]).toBe(1);
  expect(temperatures.at(-1)).toBeCloseTo(HOTTEST, 12);
  expect(plain[0]).toBe(scaled[0]);
  const hot = lengthOf(distillationGradient({ teacher, student, temperature: HOTTEST }));
  expect(scaled.at(-1)).toBeCloseTo(hot, 12);
  expect(plain.at(-1)).toBeCloseTo(hot / HOTTEST ** 2, 12);
});

test('the scaled gradient nears its limit as it gets hotter: for logits close together it is there at once', () => {
  fc.assert(
    fc.property(logits, logits, (one, other) => {
      const close = (list: readonly number[]) => list.map((entry) => entry / 1e4);
      const { scaled, limit } = gradientSizes(close(one), close(other));
      expect(Math.abs(scaled.at(-1)! - limit)).toBeLessThan(1e-7);
    }),
  );
});

test('a constant added to all logits changes nothing', () => {
  expect(gradientSizes([6, 3, -2], [7, 4, -1]).limit).toBe(0);
  expect(Math.max(...gradientSizes([6, 3, -2], [7, 4, -1]).scaled)).toBeLessThan(1e-14);
});
