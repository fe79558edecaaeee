import { expect, test } from 'vitest';
import { normalDraw } from './normal-draws';

const DRAWS = 50_000;

test('draws have mean 0, variance 1 and the fourth moment of a normal distribution', () => {
  const draws = Array.from({ length: DRAWS }, (_, place) => normalDraw(11, place));
  const mean = (power: number) => draws.reduce((sum, draw) => sum + draw ** power, 0) / DRAWS;
  expect(mean(1)).toBeCloseTo(0, 1.5);
  expect(mean(2)).toBeCloseTo(1, 1.3);
  expect(mean(4)).toBeCloseTo(3, 0.6);
});

test('the same seed and place give the same draw, others another', () => {
  expect(normalDraw(5, 7)).toBe(normalDraw(5, 7));
  expect(normalDraw(5, 8)).not.toBe(normalDraw(5, 7));
  expect(normalDraw(6, 7)).not.toBe(normalDraw(5, 7));
  expect(() => normalDraw(1, -1)).toThrow('run is -1');
});
