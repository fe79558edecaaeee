import { describe, expect, test } from 'vitest';
import {
  choice,
  distribution,
  probability,
  smallNumber,
  vector,
  wholeNumber,
} from '../experiment/parameter';
import { problemText } from './problem-text';

const p = probability({ symbol: 'p', label: 'P, chance of heads', default: 0.8 });
const flips = wholeNumber({ symbol: 'n', label: 'Flips', min: 0, max: 10_000, default: 0 });
const epsilon = smallNumber({ symbol: 'ε', label: 'ε', smallest: 1e-16, max: 0.1, default: 0 });
const a = distribution({
  symbol: 'A',
  label: 'A',
  parts: ['cat', 'dog', 'fox'].map((id) => ({ id, label: id })),
  default: [1, 0, 0],
});

const logits = vector({
  symbol: 'z',
  label: 'Logit',
  parts: ['cat', 'dog', 'fox'].map((id) => ({ id, label: id })),
  min: -10,
  max: 10,
  step: 0.1,
  default: [0, 0, 0],
});
const contours = choice({
  symbol: 'contours',
  label: 'Contours of',
  options: ['from-p', 'to-p', 'both'].map((id) => ({ id, label: `KL, ${id}` })),
  default: 'from-p',
});

describe('a value that cannot be taken is quoted, with what is accepted', () => {
  test.each([
    ['abc', 'not-a-number', '“abc” is not a number. p takes a number from 0 to 1.'],
    ['2', 'out-of-range', '“2” is out of range. p takes a number from 0 to 1.'],
  ] as const)('%s', (given, problem, text) => {
    expect(problemText({ name: 'p', given, problem, parameter: p })).toBe(text);
  });

  test('where whole numbers are wanted it says so', () => {
    expect(problemText({ name: 'n', given: '2.5', problem: 'not-whole', parameter: flips })).toBe(
      '“2.5” is not a whole number. n takes a whole number from 0 to 10000.',
    );
  });

  test('the range is said in a form that can be typed', () => {
    expect(
      problemText({ name: 'ε', given: '1', problem: 'out-of-range', parameter: epsilon }),
    ).toContain('ε takes a number from 0 to 0.1.');
  });

  test.each([
    ['1,2', 'wrong-count', 'the wrong number of parts'],
    ['2,-1,0', 'not-a-weight', 'a negative part'],
    ['0,0,0', 'all-zero', 'zero everywhere'],
  ] as const)('weights %s: %s', (given, problem, words) => {
    const text = problemText({ name: 'a', given, problem, parameter: a });
    expect(text).toContain(`“${given}”`);
    expect(text).toContain(words);
    expect(text).toContain('a takes 3 numbers from 0 up, separated by commas, not all 0.');
  });
});

describe('a list of scores or coordinates says how many numbers it takes, and from where to where', () => {
  test.each([
    ['1,2', 'wrong-count', '“1,2” has the wrong number of parts.'],
    ['1,x,2', 'not-a-number', '“1,x,2” is not a number.'],
    ['1,2,11', 'out-of-range', '“1,2,11” is out of range.'],
  ] as const)('%s', (given, problem, words) => {
    expect(problemText({ name: 'logits', given, problem, parameter: logits })).toBe(
      `${words} logits takes 3 numbers from -10 to 10, separated by commas.`,
    );
  });
});

test('what is no option is quoted, with the options as an address has them', () => {
  expect(
    problemText({
      name: 'contours',
      given: 'sideways',
      problem: 'not-an-option',
      parameter: contours,
    }),
  ).toBe('“sideways” is none of the options. contours takes from-p, to-p or both.');
});

test.each(['', '   '])('an empty box is called empty, not a strange number: “%s”', (given) => {
  expect(problemText({ name: 'p', given, problem: 'not-a-number', parameter: p })).toBe(
    'p is empty. p takes a number from 0 to 1.',
  );
});

test('weights that were divided by their sum are said to have been', () => {
  const text = problemText({ name: 'a', given: '2,1,1', problem: 'normalised', parameter: a });
  expect(text).toContain('“2,1,1”');
  expect(text).toMatch(/do not sum to 1.*divided by their sum/);
});

test('a key given twice names what was left aside', () => {
  expect(problemText({ name: 'p', given: '0.2', problem: 'repeated', parameter: p })).toMatch(
    /^p is given more than once.*“0\.2”/,
  );
});

test('an unknown unit names the two there are', () => {
  expect(problemText({ name: 'unit', given: 'bananas', problem: 'unknown-unit' })).toMatch(
    /“bananas”.*bits or nats/,
  );
});

test('a very long value is quoted by its beginning', () => {
  const given = `123${'9'.repeat(100_000)}`;
  const text = problemText({ name: 'p', given, problem: 'out-of-range', parameter: p });
  expect(text).toContain('“1239999');
  expect(text).toContain('…”');
  expect(text.length).toBeLessThan(150);
});
