import { expect, test } from 'vitest';
import { listText } from './words';

test('a list is read as a person would say it', () => {
  expect(listText([])).toBe('');
  expect(listText(['heads'])).toBe('heads');
  expect(listText(['heads', 'tails'])).toBe('heads and tails');
  expect(listText(['sun', 'rain', 'snow'])).toBe('sun, rain and snow');
});

test('what is one of several is read with “or”', () => {
  expect(listText(['cat'], 'or')).toBe('cat');
  expect(listText(['cat', 'dog'], 'or')).toBe('cat or dog');
  expect(listText(['cat', 'dog', 'ship'], 'or')).toBe('cat, dog or ship');
});
