import { beforeAll, describe, expect, test } from 'vitest';
import type { Experiment } from '../experiment/experiment';
import type { Parameter, Values } from '../experiment/parameter';
import type { Goal, Guide, Mark, Question, Step } from '../experiment/step';
import { valueAt } from '../experiment/track';
import { UNITS, type Unit } from '../experiment/unit';
import { judge, truthOf, valuesOf } from '../teach/judge';
import { pages } from './index';

/** `{bits:0.4}` is a number of the sentence's own, the others are quantities of the page. */
const PLACEHOLDER = /\{(?!bits:−?[\d.]+\})([^{}]*)\}/g;
const BITS_TOKEN = /\{bits:−?[\d.]+\}/g;
const KNOWN_PLACEHOLDER = /^(?:(start|end):)?([a-z0-9-]+)$/;

const isWithin = (parameter: Parameter, value: unknown): boolean => {
  if (parameter.kind === 'number') {
    const { min, max, whole } = parameter;
    return (
      typeof value === 'number' &&
      value >= min &&
      value <= max &&
      (!whole || Number.isInteger(value))
    );
  }
  if (parameter.kind === 'choice') return parameter.options.some(({ id }) => id === value);
  if (!Array.isArray(value) || value.length !== parameter.parts.length) return false;
  const weights = value as readonly number[];
  if (parameter.kind === 'vector') {
    return weights.every((part) => part >= parameter.min && part <= parameter.max);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.every((weight) => weight >= 0) && Math.abs(sum - 1) < 1e-9;
};

/** Every sentence of a question. */
function textsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choose':
      return [question.ask, ...question.options.flatMap(({ text, because }) => [text, because])];
    case 'mark':
      return [
        question.ask,
        question.right,
        question.tooLow,
        question.tooHigh,
        ...question.mistakes.map(({ because }) => because),
      ];
    case 'goal':
      return [question.ask, question.right];
  }
}

/** What stands there before the answer is given. */
function textsBefore({ say, question }: Step): readonly string[] {
  if (!question) return [];
  const options = question.kind === 'choose' ? question.options.map(({ text }) => text) : [];
  return [say, question.ask, ...options];
}

const placeholders = (texts: readonly string[]) =>
  texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, inside = '']) => inside));

const HUNDREDTHS = Array.from({ length: 101 }, (_, i) => i / 100);

/** Every distribution over three outcomes in hundredths. */
const TRIANGLE = HUNDREDTHS.flatMap((one) =>
  HUNDREDTHS.filter((two) => one + two <= 1).map((two) => [one, two, Math.max(0, 1 - one - two)]),
);

/** Where hands can bring the page on sliders: both of two chances, one distribution, or one number alone; all else as the step has it. */
function onGrid({ params }: Experiment, from: Values): readonly Values[] {
  const [p, q] = [params['p'], params['q']];
  if (p?.kind === 'number' && q?.kind === 'number') {
    return HUNDREDTHS.flatMap((one) => HUNDREDTHS.map((other) => ({ ...from, p: one, q: other })));
  }
  return Object.entries(params).flatMap(([name, parameter]): readonly Values[] => {
    if (parameter.kind === 'distribution' && parameter.parts.length === 3) {
      return TRIANGLE.map((weights) => ({ ...from, [name]: weights }));
    }
    if (parameter.kind !== 'number' || name === 'seed') return [];
    return HUNDREDTHS.map((place) => ({ ...from, [name]: valueAt(parameter, place) }));
  });
}

describe.each(pages)('the guide of $about.name', ({ about, load }) => {
  let experiment: Experiment;
  let guide: Guide;
  let steps: readonly Step[];
  beforeAll(async () => {
    ({ experiment } = (await load()).page);
    guide = await experiment.later.guide();
    ({ steps } = guide);
  });

  const asked = <K extends Question['kind']>(kind: K) =>
    steps.flatMap((step) =>
      step.question?.kind === kind
        ? [{ step, question: step.question as Extract<Question, { kind: K }> }]
        : [],
    );
  const mistakeAt = (step: Step, question: Mark, unit: Unit) => {
    const model = experiment.derive(valuesOf(experiment, step, true));
    return question.mistakes.map((mistake) => mistake.at(model, unit));
  };

  test('has as many steps as the menu says, and says what was learnt if there are any', () => {
    expect(steps).toHaveLength(about.steps);
    expect(guide.learnt.length > 0).toBe(about.steps > 0);
  });

  test('keeps progress under names that are different and will fit in an address', () => {
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id) || id.length > 60)).toEqual([]);
    expect(ids).not.toContain('constructor');
  });

  test('has a title, a sentence and notes for every step, about a figure of the page', () => {
    const figures = about.figures.map(({ id }) => id);
    for (const { id, title, say, notes, figure } of steps) {
      expect(figures).toContain(figure);
      expect([title, say, notes].map((text) => `${id}: ${text}`)).not.toContain(`${id}: `);
    }
  });

  test('says on paper which state every question is about', () => {
    const withoutState = steps
      .filter(({ question, figure }) => question && !guide.given[figure]?.length)
      .map(({ id }) => id);
    expect(withoutState).toEqual([]);
    const named = Object.values(guide.given).flat();
    expect(named.filter((name) => !Object.hasOwn(experiment.params, name))).toEqual([]);
  });

  test('shows states that the controls of the page accept', () => {
    const wrong = steps.flatMap(({ id, set, reveal = {} }) =>
      [...Object.entries(set), ...Object.entries(reveal)]
        .filter(([name, value]) => {
          const parameter = experiment.params[name];
          return !parameter || !isWithin(parameter, value);
        })
        .map(([name]) => `${id}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('speaks only of quantities that the page has', () => {
    const texts = steps.flatMap((step) => [
      step.say,
      step.after ?? '',
      step.notes,
      ...(step.question ? textsOf(step.question) : []),
    ]);
    const unknown = placeholders(texts).filter((inside) => {
      const name = KNOWN_PLACEHOLDER.exec(inside)?.[2];
      return name === undefined || !Object.hasOwn(experiment.quantities, name);
    });
    expect(unknown).toEqual([]);
    expect(
      texts.filter((text) =>
        /[{}]/.test(text.replaceAll(PLACEHOLDER, '').replaceAll(BITS_TOKEN, '')),
      ),
    ).toEqual([]);
  });

  test('prints no number on the handout that depends on where the page was dragged to', () => {
    const printed = steps.flatMap((step) =>
      step.question ? [step.say, ...textsOf(step.question)] : [],
    );
    expect(placeholders(printed).filter((inside) => !/^(?:start|end):/.test(inside))).toEqual([]);
  });

  test('does not tell before the answer what comes after it', () => {
    const early = steps.flatMap((step) => placeholders(textsBefore(step)));
    expect(early.filter((inside) => inside.startsWith('end:'))).toEqual([]);
  });

  test('has one right option in every choice, different ones, and a reason for each', () => {
    for (const { step, question } of asked('choose')) {
      const { options } = question;
      expect([step.id, options.filter(({ right }) => right).length]).toEqual([step.id, 1]);
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      expect(options.length).toBeGreaterThan(1);
      // The handout has the letters A to H.
      expect(options.length).toBeLessThanOrEqual(8);
      expect(options.filter(({ because }) => because === '')).toEqual([]);
    }
  });

  describe('a marker', () => {
    test('can be put where the truth is, which is a number', () => {
      for (const { step, question } of asked('mark')) {
        const truth = truthOf(experiment, step, question);
        expect(Number.isFinite(truth)).toBe(true);
        expect(truth - question.tolerance).toBeGreaterThan(0);
        expect(truth + question.tolerance).toBeLessThan(question.reach);
        expect(question.tolerance).toBeGreaterThan(0);
      }
    });

    test('asks for information, in bits or nats', () => {
      for (const { question } of asked('mark')) {
        expect(experiment.quantities[question.quantity]?.measure ?? 'information').toBe(
          'information',
        );
      }
    });

    test('covers quantities of the page', () => {
      for (const { question } of asked('mark')) {
        expect(Object.keys(experiment.quantities)).toEqual(
          expect.arrayContaining([question.quantity, ...(question.covers ?? [])]),
        );
      }
    });

    test('put on a known mistake is wrong, with the sentence for that mistake, in either unit', () => {
      for (const { step, question } of asked('mark')) {
        const truth = truthOf(experiment, step, question);
        for (const unit of UNITS) {
          mistakeAt(step, question, unit).forEach((nats, i) => {
            expect(nats).toBeGreaterThanOrEqual(0);
            if (Math.abs(nats - truth) <= question.tolerance) return;
            const verdict = judge({ experiment, step, unit }, question, { kind: 'mark', nats });
            expect(verdict).toEqual({ right: false, because: question.mistakes[i]?.because });
          });
        }
      }
    });

    test('can be put on each known mistake, and no mistake is as good as right', () => {
      for (const { step, question } of asked('mark')) {
        const truth = truthOf(experiment, step, question);
        for (const unit of UNITS) {
          for (const nats of mistakeAt(step, question, unit)) {
            expect(nats).toBeLessThanOrEqual(question.reach);
            expect(Math.abs(nats - truth)).toBeGreaterThan(question.tolerance);
          }
        }
      }
    });

    test('cannot mean two mistakes at once', () => {
      const near = asked('mark').flatMap(({ step, question }) =>
        UNITS.flatMap((unit) => {
          const places = mistakeAt(step, question, unit);
          return places.flatMap((one, i) =>
            places.flatMap((other, j) =>
              i < j && Math.abs(one - other) <= question.tolerance
                ? [`${step.id}: mistakes ${i + 1} and ${j + 1} in ${unit}`]
                : [],
            ),
          );
        }),
      );
      expect(near).toEqual([]);
    });

    test('is not right where it waits to be moved', () => {
      const lucky = asked('mark').filter(
        ({ step, question }) =>
          Math.abs(question.reach / 2 - truthOf(experiment, step, question)) <= question.tolerance,
      );
      expect(lucky.map(({ step }) => step.id)).toEqual([]);
    });
  });

  test('asks for goals that are not reached already', () => {
    for (const { step, question } of asked('goal')) {
      const values = valuesOf(experiment, step, false);
      expect([step.id, question.isReached(experiment.derive(values), values)]).toEqual([
        step.id,
        false,
      ]);
    }
  });

  test('asks for goals that can be reached on a slider, in as many ways as asked', () => {
    const waysTo = (step: Step, goal: Goal) =>
      new Set(
        onGrid(experiment, valuesOf(experiment, step, false))
          .filter((values) => goal.isReached(experiment.derive(values), values))
          .map((values) => goal.wayOf(values)),
      );
    for (const { step, question } of asked('goal')) {
      const found = waysTo(step, question).size;
      expect(question.ways).toBeGreaterThan(0);
      expect(
        found,
        `${step.id}: ways found on the grid of hundredths that onGrid tries`,
      ).toBeGreaterThanOrEqual(question.ways);
    }
  });
});
