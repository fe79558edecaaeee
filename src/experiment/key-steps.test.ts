import { expect, test } from 'vitest';
import { keySteps } from './key-steps';

const press = (key: string, held: 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | null = null) =>
  keySteps({
    key,
    shiftKey: held === 'shiftKey',
    ctrlKey: held === 'ctrlKey',
    metaKey: held === 'metaKey',
    altKey: held === 'altKey',
  });

test('arrows go one step, with Shift and by page keys ten, Home and End to the ends', () => {
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map((key) => press(key))).toEqual([
    1, 1, -1, -1,
  ]);
  expect(press('ArrowUp', 'shiftKey')).toBe(10);
  expect([press('PageUp'), press('PageDown')]).toEqual([10, -10]);
  expect([press('Home'), press('End')]).toEqual(['min', 'max']);
});

test('other keys, and the browser’s own shortcuts, are left alone', () => {
  expect([press('a'), press('Tab'), press('Escape')]).toEqual([null, null, null]);
  expect([
    press('ArrowLeft', 'altKey'),
    press('Home', 'ctrlKey'),
    press('ArrowLeft', 'metaKey'),
  ]).toEqual([null, null, null]);
});
