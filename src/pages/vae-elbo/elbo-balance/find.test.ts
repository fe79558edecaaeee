import { describe, expect, test } from 'vitest';
import { defaultsOf } from '../../../experiment/parameter';
import { params } from '../params';
import { balanceOf } from './balance';
import { afterSteps } from './find';

const REST = defaultsOf(params);

describe('let q find it', () => {
  test('arrives at the posterior, and stands still there', () => {
    const end = afterSteps({ ...REST, mu: -4, sigma: 3 }, 500);
    expect(end.mu).toBeCloseTo(1.2, 8);
    expect(end.sigma).toBeCloseTo(Math.sqrt(0.2), 8);
    expect(end.steps).toBeLessThan(200);
    expect(afterSteps(end, 10)).toBe(end);
    expect(balanceOf(end).klPosterior).toBeLessThan(1e-15);
  });

  test('goes step by step as all at once', () => {
    const one = afterSteps(afterSteps(REST, 1), 1);
    expect(one).toEqual(afterSteps(REST, 2));
    expect(one.steps).toBe(2);
  });

  test('arrives with single draws too, about, and the same for the same seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const start = { ...REST, gradient: 'sampled', seed } as const;
      const end = afterSteps(start, 400);
      expect(balanceOf(end).klPosterior).toBeLessThan(0.05);
      expect(end.steps).toBe(400);
      expect(afterSteps(start, 400)).toEqual(end);
    }
  });

  test('goes no farther than the controls do', () => {
    const far = afterSteps({ ...REST, x: 5, weight: 0.5, noise: 0.1 }, 500);
    expect(far.mu).toBe(5);
    expect(far.sigma).toBeGreaterThan(0.01);
  });

  test('on two humps far apart it ends on the one where it began, and from the middle on neither', () => {
    const folded = { ...REST, x: 3, decoder: 'folded', sigma: 0.5 } as const;
    expect(afterSteps({ ...folded, mu: 2 }, 500).mu).toBeCloseTo(2.4, 6);
    expect(afterSteps({ ...folded, mu: -2 }, 500).mu).toBeCloseTo(-2.4, 6);
    const middle = afterSteps({ ...folded, mu: 0, sigma: 1 }, 500);
    expect(middle.mu).toBe(0);
    expect(balanceOf(middle).klPosterior).toBeGreaterThan(
      balanceOf(afterSteps({ ...folded, mu: 2 }, 500)).klPosterior,
    );
  });
});
