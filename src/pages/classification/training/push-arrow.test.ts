import { expect, test } from 'vitest';
import { pushArrow } from './push-arrow';

test('the tip of the arrow is where the push goes, and its head behind it', () => {
  expect(pushArrow({ x: 10, from: 200, to: 40 })).toBe('M10,200V48M10,40l-5,8h10Z');
  expect(pushArrow({ x: 10, from: 40, to: 200 })).toBe('M10,40V192M10,200l-5,-8h10Z');
});

test('a short arrow is all head', () => {
  expect(pushArrow({ x: 0, from: 100, to: 97 })).toBe('M0,97l-5,8h10Z');
});

test('where nothing pushes there is no arrow', () => {
  expect(pushArrow({ x: 0, from: 100, to: 100 })).toBe('');
});
