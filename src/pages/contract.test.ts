import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../experiment/address';
import type { Experiment } from '../experiment/experiment';
import { defaultsOf, type Parameter, type Value, type Values } from '../experiment/parameter';
import { normalise } from '../experiment/read-text';
import { UNITS } from '../experiment/unit';
import { pages } from './index';

/** What the public contract promises of a page. Once released, a name and its meaning do not change. */
interface Contract {
  readonly figures: readonly string[];
  readonly params: Readonly<Record<string, Promised>>;
  readonly quantities: readonly string[];
}

/** A number's default and range, what a distribution is at rest, or a choice's options. */
type Promised =
  | { readonly default: number; readonly range: readonly [min: number, max: number] }
  | { readonly parts: number }
  | { readonly weights: readonly number[] }
  | { readonly default: string; readonly options: readonly string[] };

const CONTRACTS: Readonly<Record<string, Contract>> = {
  index: {
    figures: ['first-look'],
    params: { p: { parts: 5 }, q: { parts: 5 } },
    quantities: ['kl-pq', 'kl-qp'],
  },
  'coin-toss': {
    figures: ['two-coins', 'tangent', 'flips', 'epsilon'],
    params: {
      p: { default: 0.8, range: [0, 1] },
      q: { default: 0.6, range: [0, 1] },
      epsilon: { default: 1e-12, range: [0, 0.1] },
      flips: { default: 0, range: [0, 10_000] },
    },
    quantities: [
      'kl-pq',
      'kl-qp',
      'entropy-p',
      'entropy-q',
      'cross-entropy-pq',
      'term-heads',
      'term-tails',
      'kl-pq-epsilon',
      'flips-mean',
    ],
  },
  classification: {
    figures: ['two-models', 'triangle', 'training', 'crowd', 'distillation'],
    params: {
      p: { weights: [1, 0, 0] },
      a: { weights: [0.8, 0.1, 0.1] },
      b: { weights: [0.4, 0.3, 0.3] },
    },
    quantities: ['kl-pa', 'kl-pb', 'cross-entropy-pa', 'cross-entropy-pb', 'entropy-p'],
  },
  'black-swan': {
    figures: ['one-swan', 'learning', 'attention', 'market', 'explore'],
    params: {
      prior: { default: 0.01, range: [0, 1] },
      saw: { default: 'black', options: ['black', 'white'] },
      alpha: { default: 1, range: [0.01, 1000] },
      beta: { default: 99, range: [0.01, 1000] },
      black: { default: 1, range: [0, 1000] },
      white: { default: 0, range: [0, 1000] },
      belief: { default: 0.6, range: [0, 1] },
      price: { default: 0.5, range: [0, 1] },
    },
    quantities: ['surprise', 'bayesian-surprise', 'growth-rate'],
  },
  'vae-elbo': {
    figures: ['elbo-balance', 'gaussian-price', 'live-vae'],
    params: {
      x: { default: 1.5, range: [-5, 5] },
      weight: { default: 1, range: [-3, 3] },
      noise: { default: 0.5, range: [0.1, 3] },
      mu: { default: 0, range: [-5, 5] },
      sigma: { default: 1, range: [0.01, 5] },
      decoder: { default: 'linear', options: ['linear', 'folded'] },
      images: { default: 'digits', options: ['digits', 'faces'] },
      latents: { default: '2', options: ['2', '8'] },
      'train-beta': { default: 1, range: [0, 30] },
      picture: { default: 0, range: [0, 383] },
      z1: { default: 0, range: [-3, 3] },
      z2: { default: 0, range: [-3, 3] },
    },
    quantities: ['elbo', 'reconstruction', 'kl-prior', 'kl-posterior', 'log-evidence'],
  },
};

const RUBBISH = ['abc', '', 'NaN', 'Infinity', '1e400', '0x10', '-1e300', '1,2,', '<b>', '%00'];
const RESERVED = ['unit', 'step', 'present', 'embed'];
const MOST_COMBINATIONS = 1000;

type Named = readonly [name: string, values: readonly Value[]];

/** The ends of a parameter, and what else is likely to go wrong. */
function cornersOf(parameter: Parameter): readonly Value[] {
  if (parameter.kind === 'number') {
    return [...new Set([parameter.default, parameter.min, parameter.max])];
  }
  if (parameter.kind === 'choice') return parameter.options.map(({ id }) => id);
  const { parts } = parameter;
  if (parameter.kind === 'vector') {
    const { min, max } = parameter;
    const ends = [min, max].map((end) => parts.map(() => end));
    return [parameter.default, ...ends, parts.map((_, i) => (i === 0 ? max : min))];
  }
  const certain = parts.map((_, sure) => parts.map((__, i) => (i === sure ? 1 : 0)));
  const even = parts.map(() => 1 / parts.length);
  return [parameter.default, even, ...certain];
}

/** All combinations, where there are not too many; else all of every two parameters, and all ends at once. */
function cornersOfAll({ params }: Experiment): readonly Values[] {
  const named = Object.entries(params).map(([name, parameter]): Named => [
    name,
    cornersOf(parameter),
  ]);
  const count = named.reduce((product, [, values]) => product * values.length, 1);
  if (count <= MOST_COMBINATIONS) return combinations(named);
  const pairs = named.flatMap((one, i) => named.slice(i + 1).map((other) => [one, other] as const));
  const allAt = (place: number) =>
    Object.fromEntries(named.map(([name, values]) => [name, values.at(place) ?? 0]));
  const defaults = defaultsOf(params);
  return [
    ...pairs.flatMap(combinations).map((values) => ({ ...defaults, ...values })),
    allAt(1),
    allAt(-1),
  ];
}

/** The first name varies fastest: what is declared last, such as a seed, is the costliest to change. */
function combinations(named: readonly Named[]): readonly Values[] {
  return named.reduce<readonly Values[]>(
    (sets, [name, values]) =>
      values.flatMap((value) => sets.map((set) => ({ ...set, [name]: value }))),
    [{}],
  );
}

function anyValue(parameter: Parameter): fc.Arbitrary<Value> {
  if (parameter.kind === 'distribution') {
    const size = parameter.parts.length;
    return fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size })
      .filter((weights) => weights.some((weight) => weight > 0))
      .map((weights) => normalise(weights.map((weight) => weight + 0)));
  }
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options.map(({ id }) => id));
  const { min, max } = parameter;
  const within = fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  if (parameter.kind === 'vector') return fc.tuple(...parameter.parts.map(() => within));
  return parameter.whole ? fc.integer({ min, max }) : within;
}

function anyValues({ params }: Experiment): fc.Arbitrary<Values> {
  return fc.record(
    Object.fromEntries(Object.entries(params).map(([name, all]) => [name, anyValue(all)])),
  );
}

/** The quantities that cannot be shown: not a number, or a zero with a sign. */
function unshowable(experiment: Experiment, values: Values): readonly string[] {
  const model = experiment.derive(values);
  return Object.entries(experiment.quantities)
    .map(([name, quantity]) => [name, quantity.read(model)] as const)
    .filter(([, value]) => Number.isNaN(value) || Object.is(value, -0))
    .map(([name, value]) => `${name} is ${Object.is(value, -0) ? '-0' : value}`);
}

/** What the page declares, as far as a promise speaks of it. */
function declarationLike(promised: Promised, parameter: Parameter): Promised | null {
  if (parameter.kind === 'number') {
    return { default: parameter.default, range: [parameter.min, parameter.max] };
  }
  if (parameter.kind === 'choice') {
    return { default: parameter.default, options: parameter.options.map(({ id }) => id) };
  }
  if (parameter.kind !== 'distribution') return null;
  return 'weights' in promised ? { weights: parameter.default } : { parts: parameter.parts.length };
}

function problemWith(parameter: Parameter, value: Value | undefined): string | null {
  if (parameter.kind === 'number') {
    if (typeof value !== 'number') return 'is not a number';
    if (!(value >= parameter.min && value <= parameter.max)) return 'is out of range';
    return parameter.whole && !Number.isInteger(value) ? 'is not whole' : null;
  }
  if (parameter.kind === 'choice') {
    return parameter.options.some(({ id }) => id === value) ? null : 'is no option';
  }
  if (typeof value !== 'object') return 'is not a list';
  if (value.length !== parameter.parts.length) return 'has the wrong number of parts';
  if (parameter.kind === 'vector') {
    const { min, max } = parameter;
    return value.every((part) => part >= min && part <= max) ? null : 'is out of range';
  }
  if (!value.every((weight) => weight >= 0)) return 'has a negative part';
  const sum = value.reduce((total, weight) => total + weight, 0);
  return Math.abs(sum - 1) > 1e-9 ? `sums to ${sum}` : null;
}

test('every page has a place of its own in the menu', () => {
  const slugs = pages.map(({ about }) => about.slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(new Set(pages.map(({ about }) => about.name)).size).toBe(slugs.length);
  expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
  expect(slugs[0]).toBe('index');
  expect(slugs).toEqual(expect.arrayContaining(Object.keys(CONTRACTS)));
});

describe.each(pages)('$about.name', ({ about, load }) => {
  let experiment: Experiment;
  let defaults: Values;
  beforeAll(async () => {
    ({ experiment } = (await load()).page);
    defaults = defaultsOf(experiment.params);
  });

  test('is the page that the menu says it is', () => {
    expect(experiment.about).toBe(about);
  });

  test('starts from values that its own controls accept', () => {
    for (const [name, parameter] of Object.entries(experiment.params)) {
      expect(`${name} ${problemWith(parameter, defaults[name]) ?? 'is fine'}`).toBe(
        `${name} is fine`,
      );
    }
  });

  test('has a name, a label and an ordered range for every parameter', () => {
    for (const [name, parameter] of Object.entries(experiment.params)) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(RESERVED).not.toContain(name);
      expect(parameter.symbol).not.toBe('');
      expect(parameter.label).not.toBe('');
      if (parameter.kind !== 'choice') expect(parameter.step).toBeGreaterThan(0);
      if ('min' in parameter) expect(parameter.min).toBeLessThan(parameter.max);
      if ('parts' in parameter) {
        expect(new Set(parameter.parts.map(({ id }) => id)).size).toBe(parameter.default.length);
      }
      if ('options' in parameter) {
        const ids = parameter.options.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(1);
      }
    }
  });

  test('has presets of different names, which set declared parameters to acceptable values', () => {
    const names = experiment.presets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, set } of experiment.presets) {
      for (const [key, value] of Object.entries(set)) {
        const parameter = experiment.params[key];
        const problem = parameter ? problemWith(parameter, value) : 'is not declared';
        expect(`${name}: ${key} ${problem ?? 'is fine'}`).toBe(`${name}: ${key} is fine`);
      }
    }
  });

  test('has every preset above all figures or beside one that there is', () => {
    const places = new Set([undefined, ...about.figures.map(({ id }) => id)]);
    expect(experiment.presets.filter(({ figure }) => !places.has(figure))).toEqual([]);
  });

  test('names numbers for the stage that there are, short enough for it, beside figures that there are', () => {
    const { stageNumbers = {}, quantities } = experiment;
    const ids = new Set(about.figures.map(({ id }) => id));
    expect(Object.keys(stageNumbers).filter((figure) => !ids.has(figure))).toEqual([]);
    const names = Object.values(stageNumbers).flat();
    expect(names.filter((name) => !quantities[name]?.short)).toEqual([]);
  });

  test('changes something with every preset', () => {
    for (const { set } of experiment.presets) {
      expect({ ...defaults, ...set }).not.toEqual(defaults);
    }
  });

  test('swaps two parameters that take the same values', () => {
    if (!experiment.swap) return;
    const [one, other] = experiment.swap.between.map((name) => experiment.params[name]);
    expect(one && other).toBeDefined();
    expect(one).not.toBe(other);
    if (!one || !other) return;
    for (const value of [...cornersOf(one), ...cornersOf(other)]) {
      expect([problemWith(one, value), problemWith(other, value)]).toEqual([null, null]);
    }
  });

  test('is brought back by its address, to the last bit', () => {
    fc.assert(
      fc.property(anyValues(experiment), fc.constantFrom(...UNITS), (values, unit) => {
        const query = writeAddress(experiment, { values, unit }, '');
        expect(readAddress(experiment, query)).toEqual({ values, unit, notices: [] });
      }),
    );
    expect(writeAddress(experiment, { values: defaults, unit: 'bits' }, '')).toBe('');
  });

  test('meets rubbish in its address with defaults and a notice for each', () => {
    for (const rubbish of RUBBISH) {
      const names = Object.keys(experiment.params);
      const pairs = [...names, 'unit'].map((name): [string, string] => [name, rubbish]);
      const state = readAddress(experiment, new URLSearchParams(pairs).toString());
      expect(state.values).toEqual(defaults);
      expect(state.notices.map(({ key, given }) => [key, given])).toEqual(pairs);
    }
  });

  test('has a value for every quantity at every corner of its ranges', () => {
    for (const values of cornersOfAll(experiment)) {
      expect([values, ...unshowable(experiment, values)]).toEqual([values]);
    }
  });

  test('has a value for every quantity for every preset', () => {
    for (const { set } of experiment.presets) {
      const values = { ...defaults, ...set } as Values;
      expect([values, ...unshowable(experiment, values)]).toEqual([values]);
    }
  });

  test('has a value for every quantity for any values at all', () => {
    fc.assert(
      fc.property(anyValues(experiment), (values) => {
        expect(unshowable(experiment, values)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('derives the same from the same values', () => {
    const read = () => {
      const model = experiment.derive({ ...defaults });
      return Object.values(experiment.quantities).map((quantity) => quantity.read(model));
    };
    const first = read();
    for (const { set } of experiment.presets) experiment.derive({ ...defaults, ...set } as Values);
    expect(read()).toEqual(first);
  });

  test('makes nothing anew of values that have not changed', () => {
    const first = experiment.derive(defaults) as Readonly<Record<string, unknown>>;
    const again = experiment.derive({ ...defaults }) as Readonly<Record<string, unknown>>;
    expect(Object.keys(first).filter((part) => !Object.is(first[part], again[part]))).toEqual([]);
  });

  test('announces quantities that it declares, and every quantity says what it is', () => {
    expect(experiment.announced.length).toBeGreaterThan(0);
    expect(Object.keys(experiment.quantities)).toEqual(
      expect.arrayContaining([...experiment.announced]),
    );
    for (const [name, { label }] of Object.entries(experiment.quantities)) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      expect(label).not.toBe('');
    }
  });

  test('has figures of different ids, each with a name and a question', () => {
    const ids = about.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name, question } of about.figures) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(name).not.toBe('');
      expect(question).toMatch(/\?$/);
    }
  });
});

describe.each(Object.entries(CONTRACTS))('what links and tests rely on: %s', (slug, contract) => {
  const page = pages.find(({ about }) => about.slug === slug);
  let experiment: Experiment | undefined;
  beforeAll(async () => {
    experiment = (await page?.load())?.page.experiment;
  });

  test('figures', () => {
    expect(page?.about.figures.map(({ id }) => id)).toEqual(contract.figures);
  });

  test.each(Object.entries(contract.params))('parameter %s', (name, promised) => {
    const parameter = experiment?.params[name];
    expect(parameter && declarationLike(promised, parameter)).toEqual(promised);
  });

  test.each(contract.quantities)('quantity %s', (name) => {
    const quantity = experiment?.quantities[name];
    expect(quantity?.label).toMatch(/\w/);
  });
});

test('every page has a contract', () => {
  expect(Object.keys(CONTRACTS)).toEqual(pages.map(({ about }) => about.slug));
});

test('the numbers of the classification page at rest are those of the primer, one bit apart', async () => {
  const { experiment } = (await pages.find(({ about }) => about.slug === 'classification')!.load())
    .page;
  const model = experiment.derive(defaultsOf(experiment.params));
  const bits = (name: string) => (experiment.quantities[name]?.read(model) ?? NaN) / Math.LN2;
  expect(bits('kl-pa')).toBeCloseTo(0.32192809488736235, 15);
  expect(bits('kl-pb')).toBeCloseTo(1.3219280948873624, 15);
  expect(bits('kl-pb') - bits('kl-pa')).toBeCloseTo(1, 15);
  expect(bits('cross-entropy-pa')).toBe(bits('kl-pa'));
  expect(bits('entropy-p')).toBe(0);
});

test('a black swan surprises by the numbers of the primer: 1 %, even odds and a belief of 0', async () => {
  const { experiment } = (await pages.find(({ about }) => about.slug === 'black-swan')!.load())
    .page;
  const atRest = defaultsOf(experiment.params);
  const surprise = (set: Values) =>
    (experiment.quantities['surprise']?.read(experiment.derive({ ...atRest, ...set })) ?? NaN) /
    Math.LN2;
  expect(surprise({})).toBeCloseTo(6.643856189774724, 14);
  expect(surprise({ prior: 0.5 })).toBe(1);
  expect(surprise({ prior: 0 })).toBe(Infinity);
});

test('the numbers of the coin toss at rest are those of the primer', async () => {
  const { experiment } = (await pages.find(({ about }) => about.slug === 'coin-toss')!.load()).page;
  const model = experiment.derive(defaultsOf(experiment.params));
  const nats = (name: string) => experiment.quantities[name]?.read(model);
  expect(nats('kl-pq')).toBeCloseTo(0.0915162218494357, 15);
  expect(nats('kl-qp')).toBeCloseTo(0.10464962875290948, 15);
  expect(nats('entropy-p')).toBeCloseTo(0.5004024235381879, 15);
  expect(nats('entropy-q')).toBeCloseTo(0.6730116670092565, 15);
  expect(nats('cross-entropy-pq')).toBeCloseTo(0.5919186453876236, 15);
  expect(nats('term-heads')).toBeCloseTo(0.8 * Math.log(0.8 / 0.6), 15);
  expect(nats('term-tails')).toBeCloseTo(0.2 * Math.log(0.2 / 0.4), 15);
  expect(nats('flips-mean')).toBe(0);
});
