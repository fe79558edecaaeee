import { expect, test } from 'vitest';
import { choice, defaultsOf, distribution, partParameter, vector } from './parameter';

const parts = ['cat', 'dog', 'ship'].map((id) => ({ id, label: id }));
const label = distribution({ symbol: 'P', label: 'P, the label', parts, default: [1, 0, 0] });
const logits = vector({
  symbol: 'z',
  label: 'Logit at the start',
  parts,
  min: -10,
  max: 10,
  step: 0.1,
  default: [-1, 1, 0.5],
});

test('one part of a distribution is moved as a probability', () => {
  expect(partParameter(label, 1)).toMatchObject({
    kind: 'number',
    symbol: 'P(dog)',
    label: 'P, chance of dog',
    min: 0,
    max: 1,
    step: 0.01,
    whole: false,
    default: 0,
  });
});

test('one part of a vector is moved in the vector’s range and by its step', () => {
  expect(partParameter(logits, 2)).toEqual({
    kind: 'number',
    symbol: 'z(ship)',
    label: 'Logit at the start, ship',
    min: -10,
    max: 10,
    step: 0.1,
    whole: false,
    track: { kind: 'linear' },
    default: 0.5,
  });
});

test('at rest every parameter has its default, lists and choices too', () => {
  const contours = choice({
    symbol: 'contours',
    label: 'Contours of',
    options: parts,
    default: 'dog',
  });
  expect(defaultsOf({ label, logits, contours })).toEqual({
    label: [1, 0, 0],
    logits: [-1, 1, 0.5],
    contours: 'dog',
  });
});
