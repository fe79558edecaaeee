import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distillationGradient } from '../../../compute/classifying/distillation';
import { gradientCurves } from './gradient-curves';
import { gradientSizes } from './gradient-sizes';

const AREA = { width: 300, height: 240 };
const logit = fc.double({ min: -10, max: 10, noNaN: true });
const logits = fc.tuple(logit, logit, logit);

function curvesOf(teacher: readonly number[], student: readonly number[], temperature: number) {
  const gradient = distillationGradient({ teacher, student, temperature });
  return gradientCurves(gradientSizes(teacher, student), { temperature, gradient }, AREA);
}

test('at temperature 1 the factor is 1 and the curves meet; further on T squared lies between', () => {
  expect(curvesOf([6, 3, -2], [2, -1, 1], 1).now).toMatchObject({ x: 0 });
  const cold = curvesOf([6, 3, -2], [2, -1, 1], 1).now;
  expect(cold.scaled).toBeCloseTo(cold.plain, 9);
  const { now, y } = curvesOf([6, 3, -2], [2, -1, 1], 4);
  expect(y.invert(now.scaled) / y.invert(now.plain)).toBeCloseTo(16, 6);
});

test('the handle stays in the drawing and no path has a hole, whatever the logits', () => {
  fc.assert(
    fc.property(
      logits,
      logits,
      fc.double({ min: 1, max: 20, noNaN: true }),
      (teacher, student, temperature) => {
        fc.pre(gradientSizes(teacher, student).limit > 1e-3);
        const { now, scaled, plain, limit } = curvesOf(teacher, student, temperature);
        expect(scaled + plain).not.toMatch(/NaN|Infinity/);
        for (const height of [now.scaled, now.plain, limit]) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(AREA.height);
        }
      },
    ),
  );
});
