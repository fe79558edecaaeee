import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from './address';
import { defineExperiment } from './experiment';
import { NOTHING_LATER } from './nothing-later';
import {
  choice,
  defaultsOf,
  distribution,
  type NumberParameter,
  probability,
  smallNumber,
  vector,
  wholeNumber,
} from './parameter';
import { normalise } from './read-text';
import { UNITS } from './unit';

const wide: NumberParameter = {
  ...probability({ symbol: 'x', label: 'x', default: 0 }),
  min: -1e300,
  max: 1e300,
};

const experiment = defineExperiment({
  about: {
    slug: 'test',
    name: 'Test',
    question: 'Does it hold?',
    figures: [],
    steps: 0,
    emblem: null,
  },
  params: {
    p: probability({ symbol: 'p', label: 'P', default: 0.8 }),
    q: probability({ symbol: 'q', label: 'Q', default: 0.6 }),
    epsilon: smallNumber({ symbol: 'ε', label: 'ε', smallest: 1e-16, max: 0.1, default: 1e-12 }),
    flips: wholeNumber({ symbol: 'n', label: 'Flips', min: 0, max: 10_000, default: 0 }),
    x: wide,
    a: distribution({
      symbol: 'A',
      label: 'A',
      parts: ['cat', 'dog', 'fox'].map((id) => ({ id, label: id })),
      default: [0.8, 0.1, 0.1],
    }),
    logits: vector({
      symbol: 'z',
      label: 'Logit',
      parts: ['cat', 'dog', 'fox'].map((id) => ({ id, label: id })),
      min: -10,
      max: 10,
      step: 0.1,
      default: [-1, 1, 0.5],
    }),
    contours: choice({
      symbol: 'contours',
      label: 'Contours of',
      options: ['from-p', 'to-p'].map((id) => ({ id, label: id })),
      default: 'from-p',
    }),
  },
  derive: (values) => values,
  quantities: {},
  announced: [],
  presets: [],
  swap: { name: 'Swap', between: ['p', 'q'] },
  later: NOTHING_LATER,
});
const defaults = defaultsOf(experiment.params);
const AT_REST = { values: defaults, unit: 'bits', notices: [] };

const weights = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .filter((all) => all.some((weight) => weight > 0))
  .map(normalise);
const chances = fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => chance + 0);
const anyValues = fc.record({
  p: chances,
  q: chances,
  epsilon: fc.double({ min: 0, max: 0.1, noNaN: true }).map((value) => value + 0),
  flips: fc.nat(10_000),
  x: fc.double({ min: -1e20, max: 1e20, noNaN: true }).map((value) => value + 0),
  a: weights.map((all) => all.map((weight) => weight + 0)),
  logits: fc.array(
    fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0),
    { minLength: 3, maxLength: 3 },
  ),
  contours: fc.constantFrom('from-p', 'to-p'),
});

describe('a link', () => {
  test('brings back every value to the last bit, and the unit', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...UNITS), (values, unit) => {
        const query = writeAddress(experiment, { values, unit }, '');
        expect(readAddress(experiment, query)).toEqual({ values, unit, notices: [] });
      }),
    );
  });

  test('brings back numbers so large that their text has a plus sign, which an address reads as a space', () => {
    const values = { ...defaults, x: 1e22 };
    const query = writeAddress(experiment, { values, unit: 'bits' }, '');
    expect(readAddress(experiment, query).values).toEqual(values);
  });

  test('names only what differs from the default', () => {
    const written = (values: Partial<typeof defaults>, unit: 'bits' | 'nats' = 'bits') =>
      writeAddress(experiment, { values: { ...defaults, ...values }, unit }, '');
    expect(written({})).toBe('');
    expect(written({ p: 0.5 })).toBe('?p=0.5');
    expect(written({ a: [0.5, 0.25, 0.25] })).toBe('?a=0.5,0.25,0.25');
    expect(written({ logits: [-1, 1, 0.25] })).toBe('?logits=-1,1,0.25');
    expect(written({ logits: [-1, 1, 0.5], contours: 'from-p' })).toBe('');
    expect(written({ contours: 'to-p' })).toBe('?contours=to-p');
    expect(written({ flips: 10_000 }, 'nats')).toBe('?flips=10000&unit=nats');
    expect(written({ q: 0.6 + 1e-16 })).toBe(`?q=${0.6 + 1e-16}`);
  });

  test('without a word of ours opens the page as it is at rest', () => {
    for (const query of ['', '?', '?utm_source=mail', '?P=0.1&toString=1&__proto__=2']) {
      expect(readAddress(experiment, query)).toEqual(AT_REST);
    }
  });

  test('keeps the keys that are not ours when the state is written into it', () => {
    const present = '?embed=tangent&p=0.3&unit=nats&utm_source=a%26b%20c&present=1&note=%C3%A4';
    const query = writeAddress(
      experiment,
      { values: { ...defaults, q: 0.1 }, unit: 'bits' },
      present,
    );
    const kept = new URLSearchParams(query);
    expect(Object.fromEntries(kept)).toEqual({
      q: '0.1',
      embed: 'tangent',
      utm_source: 'a&b c',
      present: '1',
      note: 'ä',
    });
  });

  test('written twice is the same link', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...UNITS), (values, unit) => {
        const once = writeAddress(experiment, { values, unit }, '?step=2');
        expect(writeAddress(experiment, { values, unit }, once)).toBe(once);
      }),
    );
  });
});

describe('a bad value leaves the default, the other values and a notice', () => {
  test.each([
    ['p', 'abc', 'not-a-number'],
    ['p', '', 'not-a-number'],
    ['p', 'NaN', 'not-a-number'],
    ['p', 'Infinity', 'not-a-number'],
    ['p', '1e400', 'not-a-number'],
    ['p', '0x10', 'not-a-number'],
    ['p', '1.5', 'out-of-range'],
    ['p', '-0.1', 'out-of-range'],
    ['epsilon', '0.2', 'out-of-range'],
    ['flips', '10001', 'out-of-range'],
    ['flips', '2.5', 'not-whole'],
    ['a', '0.5,0.5', 'wrong-count'],
    ['a', '', 'wrong-count'],
    ['a', '0.5,x,0.5', 'not-a-number'],
    ['a', '0.5,,0.5', 'not-a-number'],
    ['a', '2,-1,0', 'not-a-weight'],
    ['a', '0,0,0', 'all-zero'],
    ['logits', '', 'wrong-count'],
    ['logits', '1,2', 'wrong-count'],
    ['logits', '1,2,3,4', 'wrong-count'],
    ['logits', '1,,2', 'not-a-number'],
    ['logits', '1,NaN,2', 'not-a-number'],
    ['logits', '1,2,10.5', 'out-of-range'],
    ['logits', '-1e300,0,0', 'out-of-range'],
    ['contours', 'sideways', 'not-an-option'],
    ['contours', '', 'not-an-option'],
    ['contours', 'FROM-P', 'not-an-option'],
  ])('%s=%s: %s', (key, given, problem) => {
    const state = readAddress(experiment, `?q=0.25&${key}=${encodeURIComponent(given)}&unit=nats`);
    expect(state).toEqual({
      values: { ...defaults, q: 0.25 },
      unit: 'nats',
      notices: [{ key, given, problem }],
    });
  });

  test('so does a unit that is none', () => {
    const state = readAddress(experiment, '?q=0.25&unit=Bits');
    expect(state).toEqual({
      values: { ...defaults, q: 0.25 },
      unit: 'bits',
      notices: [{ key: 'unit', given: 'Bits', problem: 'unknown-unit' }],
    });
  });

  test('several bad values leave a notice each', () => {
    const { values, notices } = readAddress(experiment, '?p=2&q=x&a=1,2&flips=7');
    expect(values).toEqual({ ...defaults, flips: 7 });
    expect(notices.map(({ key }) => key).toSorted()).toEqual(['a', 'p', 'q']);
  });
});

test('weights that do not sum to 1 are normalised, and the notice says so', () => {
  const { values, notices } = readAddress(experiment, '?a=2,1,1');
  expect(values.a).toEqual([0.5, 0.25, 0.25]);
  expect(notices).toEqual([{ key: 'a', given: '2,1,1', problem: 'normalised' }]);
  expect(readAddress(experiment, '?a=0.7,0.2,0.1').notices).toEqual([]);
});

test('a vector is taken as it stands: nothing is normalised and no notice given', () => {
  const { values, notices } = readAddress(experiment, '?logits=2,1,1&contours=to-p');
  expect(values.logits).toEqual([2, 1, 1]);
  expect(values.contours).toBe('to-p');
  expect(notices).toEqual([]);
});

test('of a key that is given twice the first value counts, and a notice names the rest', () => {
  const { values, notices } = readAddress(experiment, '?p=0.1&p=0.2&p=0.3');
  expect(values.p).toBe(0.1);
  expect(notices).toEqual([{ key: 'p', given: '0.2, 0.3', problem: 'repeated' }]);
  expect(readAddress(experiment, '?unit=nats&unit=bits').unit).toBe('nats');
});

test('a value of a hundred kilobytes is a bad value like any other', () => {
  for (const given of ['9'.repeat(100_000), '1,'.repeat(50_000), '%'.repeat(100_000)]) {
    const { values, notices } = readAddress(experiment, `?a=${given}&p=${given}&q=0.5`);
    expect(values).toEqual({ ...defaults, q: 0.5 });
    expect(notices.map(({ key }) => key).toSorted()).toEqual(['a', 'p']);
  }
});

test('a small number of a hundred thousand digits is read as a number', () => {
  expect(readAddress(experiment, `?p=0.${'3'.repeat(100_000)}`).values.p).toBe(1 / 3);
});

test('whatever the address says, every value is one that the page can show', () => {
  const keys = fc.constantFrom(...Object.keys(experiment.params), 'unit', 'other');
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('0', '1', '5', '.', ',', 'e', '-', '/', '%', '+') }),
    fc.constantFrom('NaN', 'Infinity', 'null', 'undefined', '[object Object]', '-0'),
    fc.constantFrom('to-p', 'sideways', '1,2,3', '-11,0,0', '9,-9,1e-9'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, texts), { maxLength: 6 }), (pairs) => {
      const query = new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
      const { values } = readAddress(experiment, query);
      for (const name of ['p', 'q', 'epsilon', 'flips'] as const) {
        expect(values[name]).toBeGreaterThanOrEqual(experiment.params[name].min);
        expect(values[name]).toBeLessThanOrEqual(experiment.params[name].max);
      }
      expect(values.logits).toHaveLength(3);
      expect(values.logits.every((part) => part >= -10 && part <= 10)).toBe(true);
      expect(['from-p', 'to-p']).toContain(values.contours);
      expect(Number.isInteger(values.flips)).toBe(true);
      expect(Math.abs(values.a.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(2e-9);
    }),
    { numRuns: 300 },
  );
});
