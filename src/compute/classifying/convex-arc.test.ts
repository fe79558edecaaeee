import { expect, test } from 'vitest';
import { largestGap, unitTangent } from './convex-arc';
import type { ThreeOutcomes } from './kl-level-ray';

const LEFT: ThreeOutcomes = [0, 1, 0];
const RIGHT: ThreeOutcomes = [0, 0, 1];
/** Of length 1 in the drawn triangle, with corner 0 on top. */
const UP: ThreeOutcomes = [2 / Math.sqrt(3), -1 / Math.sqrt(3), -1 / Math.sqrt(3)];
const RIGHTWARDS: ThreeOutcomes = [0, -1, 1];

function turned(degrees: number): ThreeOutcomes {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const part = (i: 0 | 1 | 2) => cos * RIGHTWARDS[i] + sin * UP[i];
  return [part(0), part(1), part(2)];
}

function gap(leaves: number, arrives: number): number {
  return largestGap({ q: LEFT, tangent: turned(-leaves) }, { q: RIGHT, tangent: turned(arrives) });
}

test('the tangent goes along the side from corner 1 to corner 2 where values rise away from corner 0', () => {
  expect(unitTangent([-1, 0, 0])).toEqual([0, -1, 1]);
  expect(unitTangent([-1e200, 0, 0])).toEqual([0, -1, 1]);
  expect(unitTangent([4, 5, 5])).toEqual([0, -1, 1]);
});

test('an arc is at most as high as the triangle of its chord and tangents', () => {
  expect(gap(45, 45)).toBeCloseTo(0.5, 12);
  expect(gap(60, 60)).toBeCloseTo(Math.sqrt(3) / 2, 12);
  expect(gap(90, 45)).toBeCloseTo(1, 12);
});

test('an arc of a circle is about half as high', () => {
  const angle = 5;
  const radius = 1 / (2 * Math.sin((angle * Math.PI) / 180));
  const height = radius * (1 - Math.cos((angle * Math.PI) / 180));
  expect(gap(angle, angle) / height).toBeCloseTo(2, 2);
});

test('a straight arc has no gap, whichever way rounding turns its tangents', () => {
  for (const rounding of [-1e-9, 0, 1e-9]) expect(gap(rounding, -rounding)).toBe(0);
  expect(gap(0, 30)).toBe(0);
});

test('nothing limits an arc that turns by half a turn', () => {
  expect(gap(95, 95)).toBe(Infinity);
});

test('an arc without length has no gap', () => {
  const end = { q: LEFT, tangent: turned(10) };
  expect(largestGap(end, { ...end, tangent: turned(40) })).toBe(0);
});
