import { describe, expect, test, vi } from 'vitest';
import { firstLook } from '../pages/home/experiment';
import { readAddress } from './address';
import { defineExperiment, type Experiment } from './experiment';
import { NOTHING_LATER } from './nothing-later';
import { choice, distribution, probability, vector, wholeNumber } from './parameter';
import { createExperimentStore } from './store';

const derive = vi.fn<(values: { readonly p: number; readonly q: number }) => object>(
  ({ p, q }) => ({
    sum: p + q,
  }),
);

const experiment: Experiment = defineExperiment({
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
    flips: wholeNumber({ symbol: 'n', label: 'Flips', min: 0, max: 100, default: 0 }),
    a: distribution({
      symbol: 'A',
      label: 'A',
      parts: ['cat', 'dog', 'fox'].map((id) => ({ id, label: id })),
      default: [0.5, 0.25, 0.25],
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
  derive,
  quantities: {},
  announced: [],
  presets: [{ name: 'The same coin', set: { q: 0.8 } }],
  swap: { name: 'Swap', between: ['p', 'q'] },
  later: NOTHING_LATER,
});

const DEFAULTS = {
  p: 0.8,
  q: 0.6,
  flips: 0,
  a: [0.5, 0.25, 0.25],
  logits: [-1, 1, 0.5],
  contours: 'from-p',
};

function open() {
  const store = createExperimentStore(experiment);
  return {
    store,
    values: () => store.live.getState().values,
    before: () => store.live.getState().before,
  };
}

test('a page starts at its defaults, in bits, with nothing to undo', () => {
  expect(open().store.live.getState()).toEqual({
    values: DEFAULTS,
    unit: 'bits',
    before: null,
    notices: [],
    view: { step: null, present: 'no', embed: null },
    covered: [],
    numbersHidden: false,
    prediction: null,
  });
});

describe('setting a number', () => {
  test('changes that number alone', () => {
    const { store, values } = open();
    store.setNumber('p', 0.123456789);
    expect(values()).toEqual({ ...DEFAULTS, p: 0.123456789 });
  });

  test('never leaves the range, and reaches its ends exactly', () => {
    const { store, values } = open();
    store.setNumber('p', 1.2);
    store.setNumber('q', -0.3);
    store.setNumber('flips', Infinity);
    expect(values()).toMatchObject({ p: 1, q: 0, flips: 100 });
  });

  test('rounds where a whole number is wanted', () => {
    const { store, values } = open();
    store.setNumber('flips', 7.6);
    expect(values()['flips']).toBe(8);
  });

  test('to what it is already changes nothing for anybody who listens', () => {
    const { store } = open();
    const listener = vi.fn<() => void>();
    store.live.subscribe(listener);
    store.setNumber('p', 0.8);
    expect(listener).not.toHaveBeenCalled();
  });

  test('that is not there, or is no number, is an error of the page', () => {
    const { store } = open();
    expect(() => store.setNumber('a', 1)).toThrow('a is not a number parameter');
    expect(() => store.setNumber('z', 1)).toThrow('z is not a number parameter');
    expect(() => store.setPart('p', 0, 1)).toThrow('p is not a distribution or vector parameter');
  });
});

test('moving one outcome of a distribution makes the others give way', () => {
  const { store, values } = open();
  store.setPart('a', 0, 0);
  expect(values()).toEqual({ ...DEFAULTS, a: [0, 0.5, 0.5] });
});

describe('setting one part of a vector', () => {
  test('leaves its other parts and everything else', () => {
    const { store, values } = open();
    store.setPart('logits', 1, 3.25);
    expect(values()).toEqual({ ...DEFAULTS, logits: [-1, 3.25, 0.5] });
  });

  test('never leaves the range, and reaches its ends exactly', () => {
    const { store, values } = open();
    store.setPart('logits', 0, -11);
    store.setPart('logits', 1, Infinity);
    expect(values()['logits']).toEqual([-10, 10, 0.5]);
  });

  test('in one drag has one ghost, which undo brings back', () => {
    const { store, values, before } = open();
    store.remember();
    store.setPart('logits', 2, 1);
    store.setPart('logits', 2, 4);
    expect(before()).toEqual(DEFAULTS);
    store.undo();
    expect(values()).toEqual(DEFAULTS);
    store.undo();
    expect(values()).toEqual({ ...DEFAULTS, logits: [-1, 1, 4] });
  });

  test('to what it is already changes nothing for anybody who listens', () => {
    const { store } = open();
    const listener = vi.fn<() => void>();
    store.live.subscribe(listener);
    store.setPart('logits', 0, -1);
    store.setList('logits', [-1, 1, 0.5]);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('setting all parts of a list at once', () => {
  test('takes a distribution as it is given', () => {
    const { store, values } = open();
    store.setList('a', [0.2, 0.3, 0.5]);
    expect(values()).toEqual({ ...DEFAULTS, a: [0.2, 0.3, 0.5] });
  });

  test('keeps every part of a vector within its range', () => {
    const { store, values } = open();
    store.setList('logits', [-12, 0.25, 1e9]);
    expect(values()).toEqual({ ...DEFAULTS, logits: [-10, 0.25, 10] });
  });

  test.each([
    ['a', [0, 1, 0]],
    ['logits', [5, -5, 0]],
  ])('of %s leaves a ghost; taking it back brings back all, undo too', (name, parts) => {
    const { store, values, before } = open();
    const takeBack = store.remember();
    store.setList(name, parts);
    expect(values()).toEqual({ ...DEFAULTS, [name]: parts });
    expect(before()).toEqual(DEFAULTS);
    takeBack();
    expect(values()).toEqual(DEFAULTS);
    expect(before()).toBeNull();
    store.remember();
    store.setList(name, parts);
    store.undo();
    expect(values()).toEqual(DEFAULTS);
  });

  test('is where a later move of one outcome starts from', () => {
    const { store, values } = open();
    store.setPart('a', 0, 0.6);
    store.setList('a', [0.2, 0.8, 0]);
    store.setPart('a', 0, 0.6);
    expect(values()['a']).toEqual([0.6, 0.4, 0]);
  });

  test('of what is no list is an error of the page', () => {
    const { store } = open();
    expect(() => store.setList('p', [1, 0, 0])).toThrow('p is not a distribution or vector');
    expect(() => store.setList('contours', [1])).toThrow('contours is not a distribution');
    expect(() => store.setPart('contours', 0, 1)).toThrow('contours is not a distribution');
  });
});

describe('choosing', () => {
  test('changes that choice alone, with a ghost that undo brings back', () => {
    const { store, values, before } = open();
    store.choose('contours', 'to-p');
    expect(values()).toEqual({ ...DEFAULTS, contours: 'to-p' });
    expect(before()).toEqual(DEFAULTS);
    store.undo();
    expect(values()).toEqual(DEFAULTS);
    store.undo();
    expect(values()['contours']).toBe('to-p');
  });

  test('what is chosen already does not replace the ghost', () => {
    const { store, before } = open();
    store.remember();
    store.setNumber('p', 0.3);
    store.choose('contours', 'from-p');
    expect(before()).toEqual(DEFAULTS);
  });

  test.each(['sideways', '', 'constructor'])('“%s”, which is no option, is an error', (option) => {
    const { store, values } = open();
    expect(() => store.choose('contours', option)).toThrow('is no option of contours');
    expect(values()).toEqual(DEFAULTS);
  });

  test('among what is no choice is an error', () => {
    const { store } = open();
    expect(() => store.choose('p', 'to-p')).toThrow('p is not a choice parameter');
    expect(() => store.choose('z', 'to-p')).toThrow('z is not a choice parameter');
    expect(() => store.setNumber('contours', 1)).toThrow('contours is not a number parameter');
  });
});

describe('the state before a change', () => {
  test('is kept from the start of a drag until the next one', () => {
    const { store, before } = open();
    store.remember();
    store.setNumber('p', 0.7);
    store.setNumber('p', 0.3);
    expect(before()).toEqual(DEFAULTS);
    store.remember();
    store.setNumber('q', 0.1);
    expect(before()).toEqual({ ...DEFAULTS, p: 0.3 });
  });

  test('comes back when a drag is taken back, and so does the ghost of the drag before', () => {
    const { store, values, before } = open();
    store.remember();
    store.setNumber('p', 0.3);
    const takeBack = store.remember();
    store.setNumber('p', 0.9);
    store.setPart('a', 1, 1);
    takeBack();
    expect(values()).toEqual({ ...DEFAULTS, p: 0.3 });
    expect(before()).toEqual(DEFAULTS);
  });

  test('comes back with undo; a second undo is a redo', () => {
    const { store, values } = open();
    store.remember();
    store.setNumber('p', 0.3);
    store.undo();
    expect(values()).toEqual(DEFAULTS);
    store.undo();
    expect(values()).toEqual({ ...DEFAULTS, p: 0.3 });
  });

  test('is not lost by a grab that moves nothing', () => {
    const { store, before } = open();
    store.remember();
    store.setNumber('p', 0.3);
    store.remember();
    store.setNumber('p', 0.3);
    expect(before()).toEqual(DEFAULTS);
  });

  test('does not exist at first: undo then does nothing', () => {
    const { store, values, before } = open();
    store.undo();
    expect(values()).toEqual(DEFAULTS);
    expect(before()).toBeNull();
  });

  test('is not replaced by a reset, preset or swap that changes nothing', () => {
    const { store, before } = open();
    store.remember();
    store.setNumber('p', 0.3);
    store.setNumber('p', 0.8);
    store.setNumber('q', 0.8);
    const ghost = before();
    store.swap();
    store.apply({ name: 'The same coin', set: { q: 0.8 } });
    expect(before()).toBe(ghost);
    store.reset();
    expect(before()).toEqual({ ...DEFAULTS, q: 0.8 });
    store.reset();
    expect(before()).toEqual({ ...DEFAULTS, q: 0.8 });
  });
});

test('reset goes back to the defaults and can itself be undone', () => {
  const { store, values } = open();
  store.setNumber('p', 0.1);
  store.setPart('a', 2, 1);
  store.setUnit('nats');
  store.reset();
  expect(values()).toEqual(DEFAULTS);
  expect(store.live.getState().unit).toBe('nats');
  store.undo();
  expect(values()).toEqual({ ...DEFAULTS, p: 0.1, a: [0, 0, 1] });
});

test('swap exchanges P and Q and nothing else; twice is as before', () => {
  const { store, values, before } = open();
  store.swap();
  expect(values()).toEqual({ ...DEFAULTS, p: 0.6, q: 0.8 });
  expect(before()).toEqual(DEFAULTS);
  store.swap();
  expect(values()).toEqual(DEFAULTS);
});

test('a preset sets what it names and keeps everything else', () => {
  const { store, values, before } = open();
  store.setNumber('flips', 5);
  for (const preset of experiment.presets) store.apply(preset);
  expect(values()).toEqual({ ...DEFAULTS, flips: 5, q: 0.8 });
  expect(before()).toEqual({ ...DEFAULTS, flips: 5 });
});

test('an address opens with its values, its unit and its notices, which can be dismissed', () => {
  const { store, values, before } = open();
  store.open(readAddress(experiment, '?p=0.1&q=5&unit=nats'));
  expect(values()).toEqual({ ...DEFAULTS, p: 0.1 });
  expect(before()).toBeNull();
  expect(store.live.getState()).toMatchObject({
    unit: 'nats',
    notices: [{ key: 'q', given: '5' }],
  });
  store.dismissNotices();
  expect(store.live.getState()).toMatchObject({ unit: 'nats', notices: [] });
  expect(values()).toEqual({ ...DEFAULTS, p: 0.1 });
});

test('a set of values is derived once, however many figures ask', () => {
  const { store, values } = open();
  derive.mockClear();
  expect(store.modelOf(values())).toEqual({ sum: 0.8 + 0.6 });
  expect(store.modelOf(values())).toBe(store.modelOf(values()));
  expect(derive).toHaveBeenCalledTimes(1);
  store.setNumber('p', 0.4);
  expect(store.modelOf(values())).toEqual({ sum: 0.4 + 0.6 });
  expect(derive).toHaveBeenCalledTimes(2);
});

test('pages do not share their state', () => {
  const one = open();
  const other = open();
  one.store.setNumber('p', 0.1);
  one.store.setUnit('nats');
  expect(other.store.live.getState()).toMatchObject({ values: DEFAULTS, unit: 'bits' });
});

test('an outcome moved to 1 and back in one drag leaves the others in their proportions', () => {
  const store = createExperimentStore(firstLook);
  const before = store.live.getState().values['p'] as readonly number[];
  store.remember();
  store.setPart('p', 0, 0.7);
  store.setPart('p', 0, 1);
  store.setPart('p', 0, before[0]!);
  const after = store.live.getState().values['p'] as readonly number[];
  after.forEach((weight, i) => expect(weight).toBeCloseTo(before[i]!, 12));
});
