import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { transformWithOxc } from 'vite';
import type { Experiment, Quantity } from '../experiment/experiment';
import { defaultsOf, type Values } from '../experiment/parameter';
import type { RecipeNumber, Takeaways } from '../experiment/takeaways';
import { natsIn, UNITS, type Unit } from '../experiment/unit';
import { typeset } from '../formula/typeset';
import type { Language } from '../share/code/language';
import { LANGUAGES } from '../share/code/languages';
import { programText } from '../share/code/program';
import { python } from '../share/code/python';
import { pytorch } from '../share/code/pytorch';
import { r } from '../share/code/r';
import { typescript } from '../share/code/typescript';
import { inUnit } from '../formula/tex-unit';
import { csvText } from '../share/csv';
import { pages } from './index';

/** States beside the presets at which a zero, an infinity or a rounding could go wrong. */
const AWKWARD: Readonly<Record<string, readonly Values[]>> = {
  index: [
    { p: [1, 0, 0, 0, 0] },
    { q: [1, 0, 0, 0, 0] },
    { p: [1, 0, 0, 0, 0], q: [1, 0, 0, 0, 0] },
    { p: [0.5, 0.5, 0, 0, 0], q: [0.25, 0.25, 0.5, 0, 0] },
  ],
  'coin-toss': [
    { p: 1, flips: 7 },
    { q: 1, flips: 1 },
    { q: 0, flips: 100, epsilon: 0 },
    { p: 0, q: 0, epsilon: 0, flips: 3 },
    { p: 1, q: 1, epsilon: 0, flips: 3 },
    { p: 0, q: 1, epsilon: 1e-16 },
    { p: 1e-9, q: 0.3, flips: 10_000, seed: 5 },
    { p: 1 / 3, q: 0.9, flips: 1234, epsilon: 0.1 },
  ],
  classification: [
    { p: [0, 0, 1], a: [0, 0, 1], b: [1, 0, 0], contours: 'to-p' },
    { p: [0.5, 0.5, 0], a: [0.5, 0, 0.5], b: [0, 1, 0] },
    { p: [0.5, 0.5, 0], a: [0.5, 0, 0.5], contours: 'to-p', smoothing: 1 },
    { p: [0, 1, 0], rate: 100, rounds: 200, updates: 60, sharpness: 10, logits: [10, -10, 10] },
    { p: [0.7, 0.2, 0.1], rate: 100, rounds: 200, updates: 60, smoothing: 1, sharpness: 0 },
    { logits: [-10, 10, -10], rate: 0, rounds: 0, updates: 60, contours: 'to-p' },
    { cat: [1, 1], dog: [1, 1], ship: [1, 1], stray: [1, 1], spread: 0, sharpness: 10 },
    { cat: [0, 0], dog: [0, 0], ship: [0, 0], stray: [0, 0], spread: 0, sharpness: 0 },
    { stray: [4, -4], spread: 2, sharpness: 10, rounds: 200, seed: 999_999 },
    { teacher: [-10, 10, 10], student: [-10, 10, 10], temperature: 1 },
    { teacher: [-10, 10, 10], student: [-10, 10, 10], temperature: 20, lessons: 60 },
    { teacher: [10, -10, -10], student: [-10, 10, -10], temperature: 1 },
    { temperature: 20, lessons: 60 },
    { temperature: 1, lessons: 60 },
  ],
  'black-swan': [
    { prior: 0, saw: 'white', black: 0, white: 0, frame: 0, belief: 0, pulls: 0 },
    { prior: 1, saw: 'black', alpha: 0.01, beta: 1000, frame: 1, belief: 1, pulls: 120 },
    { prior: 1, saw: 'white', alpha: 1000, beta: 0.01, frame: 160, belief: 0.5, pulls: 120 },
    { alpha: 0.01, beta: 0.01, black: 1000, white: 1000, rates: [0, 1, 0, 1], seed: 5 },
    { alpha: 1000, beta: 1000, belief: 0, price: 0, truth: 1, rates: [1, 0, 1, 0], pulls: 120 },
    { alpha: 0.01, beta: 0.01, black: 0, white: 7, belief: 1, price: 1, truth: 0 },
    { alpha: 1000, beta: 0.01, black: 2, belief: 1, price: 0, truth: 0.6, frame: 90, bets: 0 },
    { alpha: 0.01, beta: 1000, white: 3, belief: 0, price: 1, truth: 0, bets: 7 },
    { belief: 0.3, price: 0, truth: 0.2, frame: 2, seed: 999_999 },
    { belief: 0, price: 0.5, truth: 0, bets: 1000, runs: 1 },
  ],
  'vae-elbo': [
    { x: 5, weight: 3, noise: 0.1, mu: -5, sigma: 5 },
    { x: 5, weight: 3, noise: 0.1, mu: -5, sigma: 0.01, decoder: 'folded' },
    { x: -5, weight: 3, noise: 0.1, mu: 5, sigma: 5, decoder: 'folded' },
    { x: 5, weight: -3, noise: 3, mu: 0, sigma: 0.01, decoder: 'folded' },
    { x: -5, weight: -3, noise: 0.1, mu: 1.6, sigma: 0.03, decoder: 'folded' },
    { x: 0, weight: 0, noise: 0.1, mu: 0, sigma: 1, decoder: 'folded' },
    { x: 0, weight: 2, noise: 0.4, mu: 0, sigma: 5, decoder: 'folded' },
    { x: 0, weight: 0, noise: 3, mu: 1e-9, sigma: 1 },
  ],
};

/**
 * How many times larger than 1e-3, from where on errors are relative, the terms are that cancel in a formula. The
 * programs say what books say of beta distributions, with logarithms of factorials of thousands; the page does not.
 */
const CANCELS: Partial<Record<RecipeNumber['is'], number>> = {
  'kl-beta': 1e4,
  'expected-gain': 10,
  'sum-of-surprises': 10,
  // Log ratios and squares that make up for each other, up to those of codes that explain nothing.
  'kl-normal': 1e3,
  reconstruction: 1e4,
  elbo: 1e4,
  'elbo-gap': 1e7,
};

const PYTHON = process.env['KL_LAB_PYTHON'] ?? 'python3';
const R = process.env['KL_LAB_R'] ?? 'Rscript';

/** Runs the programs one after the other in one process: starting SciPy dozens of times takes a minute. */
type Run = (programs: readonly string[]) => Promise<readonly string[]>;

const BREAK = '----';
const split = (printed: string) => printed.split(`${BREAK}\n`).slice(0, -1);

const runPython: Run = (programs) => {
  const all = programs.map((program) => `${program}\nprint("${BREAK}")\n`).join('\n');
  return Promise.resolve(split(execFileSync(PYTHON, ['-'], { input: all, encoding: 'utf8' })));
};

const runR: Run = (programs) => {
  const all = programs.map((program) => `${program}\ncat("${BREAK}\\n")\n`).join('\n');
  return Promise.resolve(split(execFileSync(R, ['-'], { input: all, encoding: 'utf8' })));
};

const runTypeScript: Run = async (programs) => {
  const all = programs.map((program) => `{\n${program}\nconsole.log('${BREAK}');\n}`).join('\n');
  const { code } = await transformWithOxc(all, 'programs.ts');
  const args = ['--input-type=module', '-'];
  return split(execFileSync(process.execPath, args, { input: code, encoding: 'utf8' }));
};

function works(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Runner {
  readonly language: Language;
  readonly run: Run;
  readonly present: boolean;
  readonly needs: string;
}

const RUNNERS: readonly Runner[] = [
  { language: typescript, run: runTypeScript, present: true, needs: 'Node' },
  {
    language: python,
    run: runPython,
    present: works(PYTHON, '-c', 'import numpy, scipy'),
    needs: 'python3 with NumPy and SciPy',
  },
  {
    language: pytorch,
    run: runPython,
    present: works(PYTHON, '-c', 'import torch'),
    needs: 'python3 with PyTorch',
  },
  { language: r, run: runR, present: works(R, '--version'), needs: 'R' },
];

interface Case {
  readonly values: Values;
  readonly model: unknown;
  readonly unit: Unit;
}

function numbersIn(printed: string): Readonly<Record<string, number>> {
  const lines = printed.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(' ');
      return [name, Number(value.replace(/^(-?)inf$/i, '$1Infinity'))];
    }),
  );
}

/** A quantity as programs print it: information in the unit, a share as it is. */
function valueOf(quantity: Quantity, model: unknown, unit: Unit): number {
  const { measure = 'information' } = quantity;
  const value = quantity.read(model);
  return measure === 'information' ? natsIn(unit, value) : value;
}

/**
 * How far a printed number is off, relative to what it should be or, near zero, to the terms that cancelled, which
 * are so many times as large.
 */
function error(is: number, should: number, times = 1): number {
  if (is === should) return 0;
  return Math.abs(is - should) / Math.max(Math.abs(should), times * 1e-3);
}

test('every page is tried at values that are awkward for it', () => {
  expect(Object.keys(AWKWARD)).toEqual(pages.map(({ about }) => about.slug));
});

describe.each(pages)('what can be taken away from $about.name', ({ about, load }) => {
  let experiment: Experiment;
  let takeaways: Takeaways;
  let cases: readonly Case[];
  beforeAll(async () => {
    ({ experiment } = (await load()).page);
    takeaways = await experiment.later.takeaways();
    const defaults = defaultsOf(experiment.params);
    const sets = [{}, ...experiment.presets.map(({ set }) => set), ...(AWKWARD[about.slug] ?? [])];
    cases = sets.flatMap((set) => {
      const values = { ...defaults, ...set } as Values;
      const model = experiment.derive(values);
      return UNITS.map((unit) => ({ values, model, unit }));
    });
  });

  test('every figure has something to take, and nothing else has', () => {
    expect(Object.keys(takeaways.figures)).toEqual(about.figures.map(({ id }) => id));
  });

  test('the code computes every quantity that the page declares', () => {
    for (const { values, model } of cases) {
      const names = takeaways.recipe(values, model).numbers.map(({ quantity }) => quantity);
      expect(names.toSorted()).toEqual(Object.keys(experiment.quantities).toSorted());
    }
  });

  test('tables are rectangular and hold no NaN', () => {
    for (const { model, unit } of cases) {
      for (const figure of Object.values(takeaways.figures)) {
        const { columns, rows } = figure.table(model, unit);
        expect(new Set(columns).size).toBe(columns.length);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        expect(csvText({ columns, rows })).not.toMatch(/NaN|undefined/);
      }
    }
  });

  test('KaTeX sets every formula, in general and in numbers', () => {
    for (const { model, unit } of cases) {
      for (const figure of Object.values(takeaways.figures)) {
        for (const tex of [figure.formula, figure.formulaInNumbers(model, unit)]) {
          expect(tex).not.toMatch(/NaN|undefined|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹∞−×]/);
          expect(typeset(inUnit(tex, unit), true)).toContain('katex');
        }
      }
    }
  });

  for (const { language, run, present, needs } of RUNNERS) {
    const skipped = present ? '' : ` (skipped: no ${needs} here)`;
    test.skipIf(!present)(
      `the ${language.name} program prints the numbers of the page${skipped}`,
      async () => {
        const recipes = cases.map(({ values, model }) => takeaways.recipe(values, model));
        const programs = cases.map(({ unit }, i) =>
          programText(language, { recipe: recipes[i]!, unit, about: ['A test'] }),
        );
        const printed = await run(programs);
        expect(printed).toHaveLength(cases.length);
        cases.forEach(({ values, model, unit }, i) => {
          const numbers = numbersIn(printed[i] ?? '');
          const wrong = recipes[i]!.numbers.map(({ quantity, is: kind, times = CANCELS[kind] }) => {
            const should = valueOf(experiment.quantities[quantity]!, model, unit);
            return { quantity, is: numbers[quantity], should, times };
          }).filter(({ is = NaN, should, times }) => !(error(is, should, times) <= 1e-12));
          expect({ values, unit, wrong }).toEqual({ values, unit, wrong: [] });
          expect(printed[i]).not.toMatch(/ -0(?:\.0)?$/m);
        });
      },
      60_000,
    );
  }
});

test('every language is tried', () => {
  expect(RUNNERS.map(({ language }) => language).toSorted(byName)).toEqual(
    LANGUAGES.toSorted(byName),
  );
});

function byName(one: Language, other: Language): number {
  return one.name.localeCompare(other.name);
}
