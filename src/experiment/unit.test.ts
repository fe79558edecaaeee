import { expect, test } from 'vitest';
import { DEFAULT_UNIT, isUnit, natsIn, UNITS } from './unit';

test('log 2 nats are one bit', () => {
  expect(natsIn('bits', Math.LN2)).toBe(1);
  expect(natsIn('bits', 3 * Math.LN2)).toBe(3);
  expect(natsIn('nats', 0.0915)).toBe(0.0915);
});

test('zero and infinity are the same in every unit', () => {
  for (const unit of UNITS) {
    expect(natsIn(unit, 0)).toBe(0);
    expect(natsIn(unit, Infinity)).toBe(Infinity);
  }
});

test('bits and nats are the units, spelt like that, and bits is the one without asking', () => {
  expect(UNITS.every(isUnit)).toBe(true);
  expect(['Bits', 'bit', 'ban', '', ' nats', 'toString'].some(isUnit)).toBe(false);
  expect(DEFAULT_UNIT).toBe('bits');
});
