import { describe, expect, test } from 'vitest';
import { klDivergence } from '../divergence';
import { boundaryPoint, type KlDirection, type ThreeOutcomes } from './kl-level-ray';

function from(p: ThreeOutcomes, exit: ThreeOutcomes, level: number, direction: KlDirection) {
  const [p0, p1, p2] = p;
  const logP: ThreeOutcomes = [Math.log(p0), Math.log(p1), Math.log(p2)];
  return boundaryPoint({ p, logP, level, direction }, exit);
}

const UNEVEN: ThreeOutcomes = [0.25, 0.25, 0.5];

test('from a certain P half the way costs log 2', () => {
  const { q, reached } = from([1, 0, 0], [0, 1, 0], Math.LN2, 'from-p');
  expect(reached).toBe(true);
  expect(q[0]).toBeCloseTo(0.5, 6);
  expect(q[1]).toBeCloseTo(0.5, 6);
  expect(q[2]).toBe(0);
});

describe('at a level that no Q on the ray gets to', () => {
  test('to P the ray ends exactly where it leaves the triangle', () => {
    const exit: ThreeOutcomes = [0, 0.5, 0.5];
    expect(from(UNEVEN, exit, klDivergence(exit, UNEVEN) + 1e-12, 'to-p')).toEqual({
      q: exit,
      reached: false,
    });
    expect(from(UNEVEN, exit, klDivergence(exit, UNEVEN) - 1e-12, 'to-p').reached).toBe(true);
  });

  test('from P it ends before, and Q rules out nothing that P allows', () => {
    for (const rare of [1e-3, 1e-100, 1e-300, 5e-324]) {
      const p: ThreeOutcomes = [rare, 0.5 - rare, 0.5];
      const { q, reached } = from(p, [0, 0.5, 0.5], 50, 'from-p');
      expect(reached).toBe(false);
      expect(q[0]).toBeGreaterThan(0);
      expect(klDivergence(p, q)).toBeLessThan(50);
    }
  });

  test('a ray that has nowhere to go stays at P', () => {
    const { q } = from([0, 1, 0], [0, 1, 0], 1, 'from-p');
    expect(q).toEqual([0, 1, 0]);
  });
});

test('a level so near to an edge that only the logarithm of the distance is a usual number is met', () => {
  const { q } = from(UNEVEN, [0, 0.5, 0.5], 100, 'from-p');
  expect(q[0]).toBeLessThan(1e-150);
  expect(klDivergence(UNEVEN, q)).toBeCloseTo(100, 3);
});

test('levels too small for the digits of a double still end at a point next to P', () => {
  for (const direction of ['from-p', 'to-p'] as const) {
    const { q } = from(UNEVEN, [0, 0, 1], 1e-30, direction);
    q.forEach((x, i) => expect(x).toBeCloseTo(UNEVEN[i]!, 6));
  }
});
