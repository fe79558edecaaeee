import { expect, test } from 'vitest';
import { roman } from './roman';

test('counts as the plates do', () => {
  expect([1, 2, 3, 4, 5, 6, 8, 9, 10, 14].map(roman).join(' ')).toBe(
    'I II III IV V VI VIII IX X XIV',
  );
});
