import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineExperiment, type Experiment } from './experiment';
import { between, glideTo } from './glide';
import { NOTHING_LATER } from './nothing-later';
import {
  choice,
  distribution,
  probability,
  smallNumber,
  vector,
  wholeNumber,
  type Values,
} from './parameter';
import { normalise } from './read-text';
import { createExperimentStore } from './store';

const experiment: Experiment = defineExperiment({
  about: { slug: 't', name: 'T', question: 'T?', figures: [], steps: 0, emblem: null },
  params: {
    p: probability({ symbol: 'p', label: 'P', default: 0.5 }),
    epsilon: smallNumber({ symbol: 'ε', label: 'ε', smallest: 1e-16, max: 0.1, default: 1e-12 }),
    flips: wholeNumber({ symbol: 'n', label: 'Flips', min: 0, max: 10_000, default: 0 }),
    many: wholeNumber({
      symbol: 'm',
      label: 'Many',
      min: 1,
      max: 1e6,
      default: 1,
      track: { kind: 'log', smallest: 1 },
    }),
    a: distribution({
      symbol: 'A',
      label: 'A',
      parts: ['cat', 'dog', 'fox'].map((id) => ({ id, label: id })),
      default: [0.5, 0.25, 0.25],
    }),
    seed: wholeNumber({ symbol: 'seed', label: 'Seed', min: 0, max: 999_999, default: 1 }),
    logits: vector({
      symbol: 'z',
      label: 'Logit',
      parts: ['cat', 'dog'].map((id) => ({ id, label: id })),
      min: -10,
      max: 10,
      step: 0.1,
      default: [-1, 1],
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
  swap: { name: 'Swap', between: ['p', 'p'] },
  later: NOTHING_LATER,
});

const weights = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .filter((all) => all.some((weight) => weight > 1e-300))
  .map(normalise);
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const logit = fc.double({ min: -10, max: 10, noNaN: true });
const anyValues: fc.Arbitrary<Values> = fc.record({
  p: chance,
  epsilon: fc.oneof(fc.constant(0), fc.double({ min: 1e-16, max: 0.1, noNaN: true })),
  flips: fc.integer({ min: 0, max: 10_000 }),
  many: fc.integer({ min: 1, max: 1e6 }),
  a: weights,
  seed: fc.integer({ min: 0, max: 999_999 }),
  logits: fc.tuple(logit, logit),
  contours: fc.constantFrom('from-p', 'to-p'),
});

describe('on the way from one state to another', () => {
  test('0 is where it started and 1 is where it goes, up to rounding; only the seed is there already', () => {
    const flat = (values: Values) =>
      ['p', 'epsilon', 'many', 'a'].flatMap(
        (name) => (values[name] ?? []) as number | readonly number[],
      );
    fc.assert(
      fc.property(anyValues, anyValues, fc.constantFrom(0, 1), (from, to, at) => {
        const now = between(experiment, { from, to, at });
        const end = at === 0 ? from : to;
        expect(now).toMatchObject({ flips: end['flips'], seed: to['seed'] });
        const wanted = flat(end);
        flat(now).forEach((value, i) => {
          const want = wanted[i] ?? NaN;
          expect(Math.abs(value - want)).toBeLessThanOrEqual(1e-15 + 1e-12 * want);
        });
        expect(flat(now)).toHaveLength(wanted.length);
      }),
    );
  });

  test('0 and 1 give the very values, to the last bit', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (from, to) => {
        expect(between(experiment, { from, to, at: 0 })).toEqual({ ...from, seed: to['seed'] });
        expect(between(experiment, { from, to, at: 1 })).toEqual(to);
      }),
      { seed: 1 },
    );
  });

  test('a distribution stays one: no part below 0, all together 1', () => {
    fc.assert(
      fc.property(anyValues, anyValues, chance, (from, to, at) => {
        const a = between(experiment, { from, to, at })['a'] as readonly number[];
        expect(a.every((weight) => weight >= -1e-16)).toBe(true);
        expect(a.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
      }),
    );
  });

  test('no number leaves the span between its two ends', () => {
    fc.assert(
      fc.property(anyValues, anyValues, chance, (from, to, at) => {
        const now = between(experiment, { from, to, at });
        for (const name of ['p', 'epsilon', 'flips', 'many']) {
          const [low = 0, high = 0] = [Number(from[name]), Number(to[name])].toSorted(
            (one, other) => one - other,
          );
          expect(now[name]).toBeGreaterThanOrEqual(low * (1 - 1e-12) - 1e-16);
          expect(now[name]).toBeLessThanOrEqual(high * (1 + 1e-12) + 1e-16);
        }
      }),
    );
  });

  test('half of the way is half of a chance, and half of the decades of a number on a log track', () => {
    const from = { p: 0.2, epsilon: 1e-12, flips: 0, many: 1, a: [1, 0, 0], seed: 1 };
    const to = { p: 0.6, epsilon: 1e-4, flips: 20, many: 1, a: [0, 0.5, 0.5], seed: 7 };
    const half = between(experiment, { from, to, at: 0.5 });
    expect(half['p']).toBeCloseTo(0.4, 14);
    expect(Number(half['epsilon']) / 1e-8).toBeCloseTo(1, 10);
    expect(half).toMatchObject({ flips: 10, a: [0.5, 0.25, 0.25], seed: 7 });
  });

  test('an exact zero on a log track is left and reached without infinity', () => {
    const from = { p: 0, epsilon: 0, flips: 0, many: 1, a: [1, 0, 0], seed: 1 };
    const to = { ...from, epsilon: 0.1 };
    expect(between(experiment, { from, to, at: 0.5 })['epsilon']).toBeCloseTo(0.05, 12);
    expect(between(experiment, { from: to, to: from, at: 0.5 })['epsilon']).toBeCloseTo(0.05, 12);
  });

  test('a whole number stays whole', () => {
    fc.assert(
      fc.property(anyValues, anyValues, chance, (from, to, at) => {
        expect(Number.isInteger(between(experiment, { from, to, at })['flips'])).toBe(true);
      }),
    );
  });

  test('a whole number on a log track stays whole too', () => {
    const from = { p: 0, epsilon: 0, flips: 0, many: 10, a: [1, 0, 0], seed: 1 };
    const to = { ...from, many: 200 };
    expect(between(experiment, { from, to, at: 0.3 })['many']).toSatisfy(Number.isInteger);
  });

  test('a seed jumps: the numbers between two seeds mean nothing', () => {
    fc.assert(
      fc.property(anyValues, anyValues, chance, (from, to, at) => {
        expect(between(experiment, { from, to, at })['seed']).toBe(to['seed']);
      }),
    );
  });

  test('each part of a vector goes its own way, half of it at half time, and never beyond its ends', () => {
    const from = { logits: [-10, 4] };
    const half = between(experiment, { from, to: { logits: [10, 3] }, at: 0.5 });
    expect(half['logits']).toEqual([0, 3.5]);
    fc.assert(
      fc.property(anyValues, anyValues, chance, (one, other, at) => {
        const parts = (values: Values) => values['logits'] as readonly number[];
        parts(between(experiment, { from: one, to: other, at })).forEach((part, i) => {
          const [a = 0, b = 0] = [parts(one)[i], parts(other)[i]];
          expect(part).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-14);
          expect(part).toBeLessThanOrEqual(Math.max(a, b) + 1e-14);
        });
      }),
    );
  });

  test('a choice is where it goes as soon as the glide has begun: nothing lies between two options', () => {
    const way = { from: { contours: 'from-p' }, to: { contours: 'to-p' } };
    const at = (part: number) => between(experiment, { ...way, at: part })['contours'];
    expect([0, 0.001, 0.5, 1].map(at)).toEqual(['from-p', 'to-p', 'to-p', 'to-p']);
  });

  test('what the target does not name stays where it is', () => {
    const from = { p: 0.3, epsilon: 0, flips: 8, many: 3, a: [0, 1, 0], seed: 5 };
    const half = between(experiment, { from, to: { p: 0.5 }, at: 0.5 });
    expect(half).toMatchObject({ epsilon: 0, flips: 8, a: [0, 1, 0], seed: 5 });
    expect(half['p']).toBeCloseTo(0.4, 14);
  });
});

describe('a glide', () => {
  const to = {
    p: 0.1,
    epsilon: 1e-3,
    flips: 31,
    many: 1,
    a: [0.7, 0.2, 0.1],
    seed: 4,
    logits: [2, -3],
    contours: 'to-p',
  };
  let frames: FrameRequestCallback[] = [];
  let now = 0;
  let target = new EventTarget();

  beforeEach(() => {
    frames = [];
    now = 1000;
    target = new EventTarget();
    vi.stubGlobal('window', target);
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('performance', { now: () => now });
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const passFrame = (ms: number) => {
    now += ms;
    frames.splice(0).forEach((frame) => frame(now));
  };
  const open = () => {
    const store = createExperimentStore(experiment);
    return { store, values: () => store.live.getState().values };
  };

  test('is on its way for a while and then exactly where it goes', () => {
    const { store, values } = open();
    glideTo(store, to);
    passFrame(100);
    expect(Number(values()['p'])).toBeGreaterThan(0.1);
    expect(Number(values()['p'])).toBeLessThan(0.5);
    passFrame(100);
    passFrame(100);
    expect(values()).toEqual(to);
    expect(frames).toEqual([]);
  });

  test('has the state before it as its ghost, and one undo brings that back', () => {
    const { store, values } = open();
    const before = values();
    glideTo(store, to);
    [50, 50, 50, 200].forEach(passFrame);
    expect(store.live.getState().before).toEqual(before);
    store.undo();
    expect(values()).toEqual(before);
  });

  test.each(['pointerdown', 'keydown'])(
    'is at its end at once on %s, and leaves alone what is then done',
    (type) => {
      const { store, values } = open();
      glideTo(store, to);
      passFrame(50);
      target.dispatchEvent(new Event(type));
      expect(values()).toEqual(to);
      store.setNumber('p', 0.9);
      passFrame(50);
      passFrame(500);
      target.dispatchEvent(new Event(type));
      expect(values()).toEqual({ ...to, p: 0.9 });
    },
  );

  test('is a jump where motion is unwanted or nobody looks', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
    const one = open();
    glideTo(one.store, to);
    expect(one.values()).toEqual(to);
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('document', { hidden: true });
    const other = open();
    glideTo(other.store, to);
    expect(other.values()).toEqual(to);
    expect(frames).toEqual([]);
  });

  test('that starts during another one ends where the second goes', () => {
    const { store, values } = open();
    glideTo(store, to);
    passFrame(200);
    glideTo(store, { ...to, p: 0.9 });
    passFrame(100);
    expect(Number(values()['p'])).toBeGreaterThan(0.1);
    passFrame(500);
    expect(values()).toEqual({ ...to, p: 0.9 });
    expect(frames).toEqual([]);
  });
});
