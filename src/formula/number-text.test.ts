import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probability } from '../experiment/parameter';
import { readNumber } from '../experiment/read-text';
import {
  boxText,
  countText,
  digitsText,
  informationText,
  numberText,
  percentText,
  powerText,
  probabilityText,
  shortText,
  spokenText,
  tickText,
  timesText,
} from './number-text';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const chances = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  // Near 1, where doubles are many but random ones rare.
  fc.double({ min: 0, max: 1e-3, noNaN: true }).map((rest) => 1 - rest),
);
const inside = chances.filter((chance) => chance > 0 && chance < 1);

/** Nothing that only a program would write: no hyphen for a minus, no NaN, no 1e+21, no zero with a sign. */
const HUMAN = /^(?!.*(?:-|NaN|Infinity|e\+|undefined))(?!−?0\.0+(?:\D|$))(?!−0(?: |$))/;

test.each([
  [0.4472135954999579, '0.447'],
  [1.2, '1.2'],
  [-3, '−3'],
  [0.0004, '0'],
  [-0.0004, '0'],
  [12_345, '1.2 × 10⁴'],
])('in a label %d is %s', (value, text) => {
  expect(shortText(value)).toBe(text);
});

describe('a number', () => {
  test.each([
    [0.13202999942307506, '0.132'],
    [-0.2, '−0.200'],
    [6.643856189774724, '6.644'],
    [999.4, '999.400'],
    [1, '1.000'],
    [0, '0'],
    [-0, '0'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [0.0005, '0.001'],
    [0.0004, '4 × 10⁻⁴'],
    [1.2e-9, '1.2 × 10⁻⁹'],
    [-1.2e-9, '−1.2 × 10⁻⁹'],
    [1e-12, '10⁻¹²'],
    [-1e-12, '−10⁻¹²'],
    [12_345, '1.2 × 10⁴'],
    [-1e6, '−10⁶'],
    [1e22, '10²²'],
    [1e-16, '≈ 0'],
    [-5e-324, '≈ 0'],
  ])('%d reads %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test('is text for people, whatever its size', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(numberText(value)).toMatch(HUMAN);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads 0 only if it is 0, and has its sign', () => {
    fc.assert(
      fc.property(
        finite.filter((value) => Math.abs(value) >= 1e-15),
        (value) => {
          expect(numberText(value)).not.toBe('0');
          expect(numberText(value).startsWith('−')).toBe(value < 0);
          expect(numberText(-value).replace('−', '')).toBe(numberText(value).replace('−', ''));
        },
      ),
    );
  });

  test('of nats is shown in the unit of the reader, and names it', () => {
    expect(informationText(Math.LN2, 'bits')).toBe('1.000 bits');
    expect(informationText(Math.LN2, 'nats')).toBe('0.693 nats');
    expect(informationText(0, 'nats')).toBe('0 nats');
    expect(informationText(Infinity, 'bits')).toBe('∞ bits');
  });
});

describe('a probability', () => {
  test.each([
    [0, '0'],
    [1, '1'],
    [0.8, '0.8'],
    [1 - 0.8, '0.2'],
    [1 / 3, '0.333'],
    [0.999, '0.999'],
    [0.9995, '0.9995'],
    [0.9999, '0.9999'],
    [0.99999, '0.99999'],
    [1 - 1e-6, '0.999999'],
    [1 - 1e-12, '1 − 10⁻¹²'],
    [1 - 2 ** -53, '1 − 1.1 × 10⁻¹⁶'],
    [1e-6, '10⁻⁶'],
    [2.5e-4, '2.5 × 10⁻⁴'],
    [5e-324, '4.9 × 10⁻³²⁴'],
  ])('%d reads %s', (value, text) => {
    expect(probabilityText(value)).toBe(text);
  });

  test('reads 0 or 1 only if it is 0 or 1', () => {
    fc.assert(
      fc.property(inside, (chance) => {
        const text = probabilityText(chance);
        expect(text).toMatch(HUMAN);
        expect(text).not.toMatch(/^(?:[01]|0\.0+|1\.0+)$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a percentage', () => {
  test.each([
    [0, '0 %'],
    [1, '100 %'],
    [0.8, '80 %'],
    [1 / 3, '33.3 %'],
    [0.57, '57 %'],
    [1e-6, '10⁻⁴ %'],
    [0.0004, '0.04 %'],
    [0.000_319_4, '0.032 %'],
  ])('%d reads %s', (value, text) => {
    expect(percentText(value)).toBe(text.replace(' %', '\u00a0%'));
  });

  test('reads 0 % or 100 % only if it is', () => {
    fc.assert(
      fc.property(inside, (chance) => {
        const text = percentText(chance);
        expect(text).toMatch(HUMAN);
        expect(text).not.toMatch(/^(?:0|100)\u00a0%/);
      }),
      { numRuns: 1000, examples: [[0.9995], [0.0005]] },
    );
  });

  test('ends in a per cent sign on the line of its number, so that a sentence can go on after it', () => {
    for (const chance of [0, 1e-9, 0.5, 0.9996, 0.99999, 1 - 1e-12, 1]) {
      expect(percentText(chance)).toMatch(/\u00a0%$/);
    }
  });
});

test('a count has thin spaces between its thousands, never within the first three digits', () => {
  expect(['7', '999'].map(Number).map(countText)).toEqual(['7', '999']);
  expect(countText(1000)).toBe('1\u2009000');
  expect(countText(10_000)).toBe('10\u2009000');
  expect(countText(1_234_567)).toBe('1\u2009234\u2009567');
  expect(countText(-1000)).toBe('−1\u2009000');
});

test('a count too large for its digits is still text for people', () => {
  // As many flips as it takes to tell 0.5 from 0.500000000001.
  expect(countText(1.5e24)).toMatch(HUMAN);
});

describe('a number box', () => {
  const anyNumber = { ...probability({ symbol: 'x', label: 'x', default: 0 }), min: -Infinity };

  test('shows seven digits, none of them noise', () => {
    expect(boxText(0.1 + 0.2)).toBe('0.3');
    expect(boxText(1 / 3)).toBe('0.3333333');
    expect(boxText(1e-12)).toBe('1e-12');
    expect(boxText(-0.000_001)).toBe('-1e-6');
    expect(boxText(0.000_15)).toBe('0.00015');
    expect(boxText(0)).toBe('0');
    expect(boxText(10_000)).toBe('10000');
  });

  test('shows what it would itself accept as typed', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const reading = readNumber({ ...anyNumber, max: Infinity }, boxText(value));
        expect(reading).toHaveProperty('value');
        const typed = 'value' in reading ? reading.value : NaN;
        expect(Math.abs(typed - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value));
      }),
    );
  });
});

test('a value for a screen reader is said in words where it would be spelt', () => {
  expect(spokenText(0.8)).toBe('0.8');
  expect(spokenText(1e-12)).toBe('1 times 10 to the minus 12');
  expect(spokenText(-2.5e-9)).toBe('-2.5 times 10 to the minus 9');
  expect(spokenText(1e21)).toBe('1 times 10 to the 21');
});

describe('a tick', () => {
  test('has no more decimals than its step needs', () => {
    expect([0, 0.2, 0.4, 1].map((value) => tickText(value, 0.2))).toEqual([
      '0.0',
      '0.2',
      '0.4',
      '1.0',
    ]);
    expect(tickText(10, 5)).toBe('10');
    expect(tickText(0.25, 0.05)).toBe('0.25');
    expect(tickText(0.1 + 0.2, 0.1)).toBe('0.3');
  });

  test('below zero has a true minus, and zero none', () => {
    expect(tickText(-1, 0.5)).toBe('−1.0');
    expect(tickText(-1e-17, 0.5)).toBe('0.0');
    expect(tickText(-0, 1)).toBe('0');
  });

  test('of a log axis is a power of ten', () => {
    expect(powerText(-16)).toBe('10⁻¹⁶');
    expect(powerText(0)).toBe('10⁰');
    expect(powerText(3)).toBe('10³');
  });
});

test.each([
  [0, '1'],
  [Math.log(426.3), '426'],
  [Math.log(0.00748), '0.0075'],
  [5000, '10²¹⁷¹'],
  [-5000, '10⁻²¹⁷¹'],
  [-Infinity, '0'],
  [Infinity, '∞'],
])('how many times as much, from its logarithm %f: %s', (log, text) => {
  expect(timesText(log)).toBe(text);
});

test('all digits of a double are those that a program prints', () => {
  expect(digitsText(0.13202999942307506)).toBe('0.13202999942307506');
});
