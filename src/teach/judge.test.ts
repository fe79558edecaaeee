import { describe, expect, test } from 'vitest';
import { klDivergence } from '../compute/divergence';
import { defineExperiment, type Experiment } from '../experiment/experiment';
import { NOTHING_LATER } from '../experiment/nothing-later';
import { probability } from '../experiment/parameter';
import type { Choose, Goal, Mark, Step } from '../experiment/step';
import type { Unit } from '../experiment/unit';
import { judge, truthOf, valuesOf, type Answer } from './judge';

const BIT = Math.LN2;

interface Model {
  readonly pq: number;
  readonly qp: number;
}

const experiment = defineExperiment({
  about: { slug: 't', name: 'T', question: 'T?', figures: [], steps: 1, emblem: null },
  params: {
    p: probability({ symbol: 'p', label: 'P', default: 0.8 }),
    q: probability({ symbol: 'q', label: 'Q', default: 0.6 }),
  },
  derive: ({ p, q }): Model => ({
    pq: klDivergence([p, 1 - p], [q, 1 - q]),
    qp: klDivergence([q, 1 - q], [p, 1 - p]),
  }),
  quantities: { 'kl-pq': { label: 'divergence', read: ({ pq }: Model) => pq } },
  announced: [],
  presets: [],
  swap: { name: 'Swap', between: ['p', 'q'] },
  later: NOTHING_LATER,
}) as unknown as Experiment;

const choose: Choose = {
  kind: 'choose',
  ask: 'Which?',
  options: [
    { text: 'Q', because: 'No: P.' },
    { text: 'P', right: true, because: 'P it is.' },
  ],
};

const mark: Mark<Model> = {
  kind: 'mark',
  ask: 'Where?',
  quantity: 'kl-pq',
  reach: 4 * BIT,
  tolerance: 0.1 * BIT,
  right: 'There.',
  tooLow: 'More.',
  tooHigh: 'Less.',
  mistakes: [
    { at: ({ qp }) => qp, because: 'No distance.' },
    { at: ({ qp }) => qp + 0.15 * BIT, because: 'A bit beside that.' },
    { at: ({ pq }, unit) => (unit === 'bits' ? pq * BIT : pq / BIT), because: 'Other unit.' },
    { at: () => Infinity, because: 'Never.' },
  ],
};

const goal: Goal = {
  kind: 'goal',
  ask: 'Drag.',
  ways: 2,
  isReached: () => true,
  wayOf: () => '',
  right: 'Done.',
};

/** After the answer P is a fair coin against Q = 0.95: 1.198 bits; the other way 0.714 bits. */
const step: Step = {
  id: 'swap',
  title: 'Swap',
  figure: 'two-coins',
  set: { p: 0.95 },
  say: '',
  reveal: { p: 0.5, q: 0.95 },
  notes: '',
};

const fair = [0.5, 0.5];
const loaded = [0.95, 0.05];
const truth = klDivergence(fair, loaded);
const swapped = klDivergence(loaded, fair);

const asked = (question: Choose | Mark<Model> | Goal, answer: Answer, unit: Unit = 'bits') =>
  judge({ experiment, step, unit }, question, answer);
const marked = (nats: number, unit: Unit = 'bits') => asked(mark, { kind: 'mark', nats }, unit);

describe('the state of a step', () => {
  test('is its own values, with the default where it names none', () => {
    expect(valuesOf(experiment, step, false)).toEqual({ p: 0.95, q: 0.6 });
    expect(valuesOf(experiment, { ...step, set: {} }, false)).toEqual({ p: 0.8, q: 0.6 });
  });

  test('is what the answer reveals, once it is given; what that does not name stays', () => {
    expect(valuesOf(experiment, step, true)).toEqual({ p: 0.5, q: 0.95 });
    expect(valuesOf(experiment, { ...step, reveal: { q: 1 } }, true)).toEqual({ p: 0.95, q: 1 });
  });

  test('stays as it is where nothing is revealed', () => {
    const { reveal: _none, ...plain } = step;
    expect(valuesOf(experiment, plain, true)).toEqual(valuesOf(experiment, plain, false));
  });
});

test('what a marker should hit is the quantity as it is after the answer', () => {
  expect(truthOf(experiment, step, mark as Mark)).toBeCloseTo(truth, 14);
  expect(truth / BIT).toBeCloseTo(1.198, 3);
});

test('asking for a quantity that the page does not have is an error that names both', () => {
  expect(() => truthOf(experiment, step, { ...mark, quantity: 'kl' })).toThrow(
    'swap asks for kl, which is not declared.',
  );
});

describe('a choice', () => {
  test('is right or wrong with the reason of that very option', () => {
    expect(asked(choose, { kind: 'choose', option: 1 })).toEqual({
      right: true,
      because: 'P it is.',
    });
    expect(asked(choose, { kind: 'choose', option: 0 })).toEqual({
      right: false,
      because: 'No: P.',
    });
  });

  test.each([-1, 2, 0.5, NaN, 1e300])(
    'of an option that is not there fits nothing: %s',
    (option) => {
      expect(asked(choose, { kind: 'choose', option })).toBeNull();
    },
  );
});

describe('a marker', () => {
  test.each([-1, -1e308, 1e308, Infinity, NaN])('off its line fits nothing: %s', (nats) => {
    expect(marked(nats)).toBeNull();
  });

  test('is right on the number and within the tolerance on both sides', () => {
    for (const off of [0, 0.0999, -0.0999]) {
      expect(marked(truth + off * BIT)).toEqual({ right: true, because: 'There.' });
    }
  });

  test('just outside the tolerance is too low or too high', () => {
    expect(marked(truth - 0.1001 * BIT)).toEqual({ right: false, because: 'More.' });
    expect(marked(truth + 0.1001 * BIT)).toEqual({ right: false, because: 'Less.' });
  });

  test('far from every known mistake hears which way to go', () => {
    expect(marked(0)?.because).toBe('More.');
    expect(marked(mark.reach)?.because).toBe('Less.');
    // The line may end a rounding beyond the question's reach.
    expect(marked(mark.reach + 0.05)?.because).toBe('Less.');
  });

  test('near a known mistake hears about that one', () => {
    expect(marked(swapped)).toEqual({ right: false, because: 'No distance.' });
    expect(marked(swapped - 0.09 * BIT)?.because).toBe('No distance.');
    expect(marked(swapped - 0.11 * BIT)?.because).toBe('More.');
  });

  test('between two known mistakes hears about the nearer one', () => {
    expect(marked(swapped + 0.05 * BIT)?.because).toBe('No distance.');
    expect(marked(swapped + 0.07 * BIT)?.because).toBe('Other unit.');
    expect(marked(swapped + 0.14 * BIT)?.because).toBe('A bit beside that.');
  });

  test('nearer to the truth than to a mistake does not hear about the mistake', () => {
    const close: Mark<Model> = {
      ...mark,
      mistakes: [{ at: ({ pq }) => pq + 0.25 * BIT, because: 'Beside.' }],
    };
    const at = (bits: number) => asked(close, { kind: 'mark', nats: truth + bits * BIT })?.because;
    expect(at(0.2)).toBe('Beside.');
    expect(at(0.12)).toBe('Less.');
    const overlapping = {
      ...close,
      mistakes: [{ at: () => truth + 0.19 * BIT, because: 'Beside.' }],
    };
    expect(asked(overlapping, { kind: 'mark', nats: truth + 0.09 * BIT })?.right).toBe(true);
  });

  test('on the right number of the other unit hears about the unit, in either unit', () => {
    expect(marked(truth * BIT, 'bits')?.because).not.toBe('There.');
    // 0.830 on the line of bits; in nats 1.198.
    const apart: Mark<Model> = { ...mark, tolerance: 0.05 * BIT };
    expect(asked(apart, { kind: 'mark', nats: 0.8304 * BIT }, 'bits')).toEqual({
      right: false,
      because: 'Other unit.',
    });
    expect(asked(apart, { kind: 'mark', nats: 1.198 }, 'nats')).toEqual({
      right: false,
      because: 'Other unit.',
    });
    expect(asked(apart, { kind: 'mark', nats: 1.198 }, 'bits')?.because).toBe('Less.');
  });

  test('is judged the same in bits and nats where it is right', () => {
    expect(marked(truth, 'bits')).toEqual(marked(truth, 'nats'));
  });
});

describe('a goal', () => {
  test('is right with as many ways as asked, or more', () => {
    expect(asked(goal, { kind: 'goal', ways: ['a', 'b'] })).toEqual({
      right: true,
      because: 'Done.',
    });
    expect(asked(goal, { kind: 'goal', ways: ['a', 'b', 'c'] })?.right).toBe(true);
  });

  test('is not with fewer', () => {
    expect(asked(goal, { kind: 'goal', ways: ['a'] })?.right).toBe(false);
    expect(asked(goal, { kind: 'goal', ways: [] })?.right).toBe(false);
  });
});

test('an answer of another kind fits nothing', () => {
  const answers: readonly Answer[] = [
    { kind: 'choose', option: 1 },
    { kind: 'mark', nats: truth },
    { kind: 'goal', ways: ['a', 'b'] },
  ];
  for (const question of [choose, mark, goal]) {
    for (const answer of answers) {
      if (answer.kind === question.kind) expect(asked(question, answer)?.right).toBe(true);
      else expect(asked(question, answer)).toBeNull();
    }
  }
});
