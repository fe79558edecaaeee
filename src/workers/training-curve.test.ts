import { expect, test } from 'vitest';
import { type CurvePoint, withSnapshot } from './training-curve';
import type { TrainingSnapshot } from './training-messages';

function at(step: number): TrainingSnapshot {
  return { step, beta: 1, train: null, klPerLatent: [] } as unknown as TrainingSnapshot;
}

test('a curve grows, keeps its ends, and never gets longer than 1200 points', () => {
  let curve: readonly CurvePoint[] = [];
  for (let step = 0; step <= 10_000; step += 1) {
    curve = withSnapshot(curve, at(step));
    expect(curve.length).toBeLessThanOrEqual(1200);
  }
  expect(curve.length).toBeGreaterThan(600);
  expect(curve[0]!.step).toBe(0);
  expect(curve.at(-1)!.step).toBe(10_000);
  const steps = curve.map(({ step }) => step);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});

test('the same step twice is one point', () => {
  const curve = withSnapshot([], at(5));
  expect(withSnapshot(curve, at(5))).toBe(curve);
});
