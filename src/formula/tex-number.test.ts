import { expect, test } from 'vitest';
import { countText, numberText, probabilityText } from './number-text';
import { texFactor, texNumber } from './tex-number';

test.each([
  [0, '0'],
  [0.132, '0.132'],
  [-0.2, '-0.200'],
  [Infinity, '\\infty'],
  [-Infinity, '-\\infty'],
  [1.2e-9, '1.2 \\times 10^{-9}'],
  [-1e-10, '-10^{-10}'],
  [1e-16, '\\approx 0'],
])('%s in TeX', (value, tex) => {
  expect(texNumber(numberText(value))).toBe(tex);
});

test('a factor that is no single number stands in brackets', () => {
  expect(texFactor(numberText(-0.585))).toBe('(-0.585)');
  expect(texFactor(probabilityText(1 - 1e-12))).toBe('(1 - 10^{-12})');
  expect(texFactor(probabilityText(0.4))).toBe('0.4');
  expect(texNumber(countText(10_000))).toBe('10\\,000');
});
