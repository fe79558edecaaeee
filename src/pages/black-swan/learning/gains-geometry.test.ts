import { expect, test } from 'vitest';
import { gainsGeometry, gainsReach } from './gains-geometry';
import { lakeOf } from './lake';

const AREA = { width: 200, height: 210 };

function gains(black: number, white: number) {
  const lake = lakeOf({ alpha: 1, beta: 99, black, white, lake: 0.3, seed: 1 });
  return { lake, ...gainsGeometry(lake, AREA, { unit: 'bits', reach: gainsReach(lake, 'bits') }) };
}

/** Where a bar ends. */
function endOf(bar: string): number {
  return Number(/H([\d.e-]+)/.exec(bar)?.[1]);
}

test('after one swan step and whole are equally long', () => {
  const { steps, whole } = gains(1, 0);
  expect(endOf(steps.bar)).toBeCloseTo(endOf(whole.bar), 6);
});

test('swans that all pull the same way make the whole longer than its steps, on one scale', () => {
  const { lake, steps, whole, x } = gains(10, 0);
  expect(endOf(whole.bar)).toBeCloseTo(x(lake.total / Math.LN2), 6);
  expect(endOf(steps.bar)).toBeLessThan(endOf(whole.bar));
});

test('each step has its joint, as long as they can be told apart', () => {
  expect(gains(2, 3).joints.match(/M/g)).toHaveLength(5);
  expect(gains(50, 50).joints).toBe('');
});

test('without swans there is only what is expected', () => {
  const { steps, whole, next } = gains(0, 0);
  expect([endOf(steps.bar), endOf(whole.bar)]).toEqual([0, 0]);
  expect(endOf(next.bar)).toBeGreaterThan(100);
});
