import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, distribution, probability, smallNumber, vector, wholeNumber } from './parameter';
import { normalise, readChoice, readNumber, readVector, readWeights } from './read-text';

const chance = probability({ symbol: 'p', label: 'P', default: 0.5 });
const count = wholeNumber({ symbol: 'n', label: 'Flips', min: -10, max: 10_000, default: 0 });
const tiny = smallNumber({ symbol: 'ε', label: 'Epsilon', smallest: 1e-16, max: 0.1, default: 0 });
const three = distribution({
  symbol: 'P',
  label: 'P',
  parts: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
  default: [1, 0, 0],
});

const logits = vector({
  symbol: 'z',
  label: 'Logit',
  parts: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
  min: -10,
  max: 10,
  step: 0.1,
  default: [0, 0, 0],
});
const contours = choice({
  symbol: 'contours',
  label: 'Contours of',
  options: ['from-p', 'to-p'].map((id) => ({ id, label: `KL ${id}` })),
  default: 'from-p',
});

describe('a number is read as people write it', () => {
  test.each([
    ['0.8', 0.8],
    ['.8', 0.8],
    ['8e-1', 0.8],
    ['8E-1', 0.8],
    ['+0.8', 0.8],
    ['0,8', 0.8],
    [' 0.8 ', 0.8],
    ['80%', 0.8],
    ['80 %', 0.8],
    ['4/5', 0.8],
    ['4 / 5', 0.8],
    ['1.', 1],
    ['1', 1],
    ['0', 0],
    ['1e-300', 1e-300],
    ['0.13202999942307506', 0.13202999942307506],
  ])('%s', (text, value) => {
    expect(readNumber(chance, text)).toEqual({ value });
  });

  test.each(['−3', '-3'])('%s, with either minus', (text) => {
    expect(readNumber(count, text)).toEqual({ value: -3 });
  });
});

describe('what is no number is refused', () => {
  test.each([
    '',
    ' ',
    'abc',
    '0x1',
    '0b1',
    'NaN',
    'Infinity',
    '-Infinity',
    '∞',
    '1e400',
    '.',
    'e',
    '%',
    '/',
    '1/0',
    '0/0',
    '1/2/4',
    '/2',
    '1/',
    '0.5p',
    '0.5 0.5',
    '0.1.2',
    '1e',
    '--1',
    '0.5%%',
    '1_0',
    '1n',
    '[0.5]',
    'null',
  ])('“%s”', (text) => {
    expect(readNumber(chance, text)).toEqual({ problem: 'not-a-number' });
  });
});

test('a number beyond the range is refused, never clamped in silence', () => {
  for (const text of ['1.0000001', '-1e-300', '101%', '6/5', '1e300']) {
    expect(readNumber(chance, text)).toEqual({ problem: 'out-of-range' });
  }
  expect(readNumber(tiny, '0.2')).toEqual({ problem: 'out-of-range' });
});

test('where a whole number is wanted, a broken one is refused', () => {
  expect(readNumber(count, '2.5')).toEqual({ problem: 'not-whole' });
  expect(readNumber(count, '1e3')).toEqual({ value: 1000 });
});

test('a zero is never a negative zero', () => {
  for (const text of ['-0', '−0', '-0%', '-1e-400', '0/-5', '-0/5']) {
    expect(readNumber(chance, text)).toEqual({ value: 0 });
  }
  expect(readWeights(three, '-0,1,0')).toEqual({ value: [0, 1, 0] });
});

test('every double in range is read back exactly from its own digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
      expect(readNumber(chance, String(value))).toEqual({ value: value + 0 });
    }),
  );
});

test('no text at all makes a number parameter anything but a number in its range', () => {
  const almostNumbers = fc.string({
    unit: fc.constantFrom('0', '1', '9', '.', ',', 'e', '-', '−', '+', '%', '/', ' ', 'x', 'N'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), almostNumbers), (text) => {
      const reading = readNumber(chance, text);
      if ('problem' in reading) return;
      expect(reading.value).toBeGreaterThanOrEqual(0);
      expect(reading.value).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

describe('weights', () => {
  test('are read as they stand', () => {
    expect(readWeights(three, '0.8,0.1, .1')).toEqual({ value: [0.8, 0.1, 0.1] });
    expect(readWeights(three, '2,1,1')).toEqual({ value: [2, 1, 1] });
  });

  test.each([
    ['0.5,0.5', 'wrong-count'],
    ['0.25,0.25,0.25,0.25', 'wrong-count'],
    ['', 'wrong-count'],
    ['0.5,0.5,', 'not-a-number'],
    ['0.5,0.5,abc', 'not-a-number'],
    ['0.5,0.5,NaN', 'not-a-number'],
    ['Infinity,0,0', 'not-a-number'],
    ['1e400,0,0', 'not-a-number'],
    ['1.5,-0.5,0', 'not-a-weight'],
    ['0,0,0', 'all-zero'],
  ])('“%s” is refused: %s', (text, problem) => {
    expect(readWeights(three, text)).toEqual({ problem });
  });
});

describe('a vector', () => {
  test('is read as it stands, negative parts and the ends of its range too', () => {
    expect(readVector(logits, '-1,1,.5')).toEqual({ value: [-1, 1, 0.5] });
    expect(readVector(logits, ' 10 , -10, 1e-300 ')).toEqual({ value: [10, -10, 1e-300] });
    expect(readVector(logits, '0,0,0')).toEqual({ value: [0, 0, 0] });
  });

  test('need not sum to anything, and is never normalised', () => {
    expect(readVector(logits, '2,1,1')).toEqual({ value: [2, 1, 1] });
  });

  test('has no negative zero', () => {
    expect(readVector(logits, '-0,-1e-400,0')).toEqual({ value: [0, 0, 0] });
  });

  test.each([
    ['', 'wrong-count'],
    ['1', 'wrong-count'],
    ['1,2', 'wrong-count'],
    ['1,2,3,4', 'wrong-count'],
    ['1,2,', 'not-a-number'],
    [',,', 'not-a-number'],
    ['1,x,2', 'not-a-number'],
    ['NaN,0,0', 'not-a-number'],
    ['Infinity,0,0', 'not-a-number'],
    ['0,0,-1e400', 'not-a-number'],
    ['[1,2,3]', 'not-a-number'],
    ['10.000001,0,0', 'out-of-range'],
    ['0,0,-10.000001', 'out-of-range'],
    ['0,1e300,0', 'out-of-range'],
  ])('“%s” is refused: %s', (text, problem) => {
    expect(readVector(logits, text)).toEqual({ problem });
  });

  test('is read back exactly from its own digits', () => {
    const part = fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        expect(readVector(logits, String(parts))).toEqual({ value: parts });
      }),
    );
  });
});

describe('a choice', () => {
  test('is read by the id of an option', () => {
    expect(readChoice(contours, 'from-p')).toEqual({ value: 'from-p' });
    expect(readChoice(contours, 'to-p')).toEqual({ value: 'to-p' });
  });

  test.each(['sideways', '', ' to-p', 'To-P', 'KL to-p', 'from-p,to-p', '0', 'constructor'])(
    '“%s” is none of the options',
    (text) => {
      expect(readChoice(contours, text)).toEqual({ problem: 'not-an-option' });
    },
  );
});

describe('normalising', () => {
  test('leaves alone what sums to 1 up to rounding', () => {
    for (const weights of [
      [0.8, 0.1, 0.1],
      [1 / 3, 1 / 3, 1 / 3],
      [1, 0, 0],
    ]) {
      expect(normalise(weights)).toBe(weights);
    }
  });

  test('divides weights by their sum, also where the sum is beyond what a double holds', () => {
    expect(normalise([2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
    expect(normalise([1.7e308, 1.7e308])).toEqual([0.5, 0.5]);
    expect(normalise([5e-324, 5e-324, 0, 0])).toEqual([0.5, 0.5, 0, 0]);
  });

  test('always ends with a sum of 1, and is then content', () => {
    const anySize = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(anySize, { minLength: 1, maxLength: 6 }), (weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const once = normalise(weights);
        expect(Math.abs(once.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(2e-9);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});
