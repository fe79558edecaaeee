import { describe, expect, test } from 'vitest';
import { UNITS } from '../experiment/unit';
import { exactText, hiddenText, quantityText, unitName } from './quantity-text';

const INFORMATION = { measure: 'information' } as const;
const SHARE = { measure: 'share' } as const;
const NUMBER = { measure: 'number' } as const;

describe('a quantity that says nothing else is information', () => {
  test('for people: in the reader’s unit, with it', () => {
    for (const quantity of [{}, INFORMATION]) {
      expect(quantityText(quantity, Math.LN2, 'bits')).toBe('1.000 bits');
      expect(quantityText(quantity, Math.LN2, 'nats')).toBe('0.693 nats');
      expect(quantityText(quantity, Infinity, 'bits')).toBe('∞ bits');
      expect(quantityText(quantity, 0, 'nats')).toBe('0 nats');
    }
  });

  test('in the markup: every digit, in the unit that is named beside it', () => {
    for (const quantity of [{}, INFORMATION]) {
      expect(exactText(quantity, 3 * Math.LN2, 'bits')).toBe('3');
      expect(exactText(quantity, 0.0915162218494357, 'nats')).toBe('0.0915162218494357');
      expect(exactText(quantity, Infinity, 'bits')).toBe('Infinity');
      expect(UNITS.map((unit) => unitName(quantity, unit))).toEqual(['bits', 'nats']);
    }
  });

  test('hidden: a question mark with the unit', () => {
    expect(UNITS.map((unit) => hiddenText({}, unit))).toEqual(['? bits', '? nats']);
  });
});

describe('a share is a percentage for people and a number from 0 to 1 in the markup, in either unit of information', () => {
  test.each(UNITS)('%s', (unit) => {
    expect(quantityText(SHARE, 0.7912, unit)).toBe('79.1\u00a0%');
    expect(quantityText(SHARE, 0, unit)).toBe('0\u00a0%');
    expect(quantityText(SHARE, 1, unit)).toBe('100\u00a0%');
    expect(exactText(SHARE, 72 / 91, unit)).toBe(String(72 / 91));
    expect(unitName(SHARE, unit)).toBe('share');
    expect(hiddenText(SHARE, unit)).toBe('? %');
  });
});

describe('a number has no unit, and the reader’s does not change it', () => {
  test.each(UNITS)('%s', (unit) => {
    expect(quantityText(NUMBER, -1.5, unit)).toBe('−1.500');
    expect(exactText(NUMBER, -1.5, unit)).toBe('-1.5');
    expect(unitName(NUMBER, unit)).toBe('number');
    expect(hiddenText(NUMBER, unit)).toBe('?');
  });
});
