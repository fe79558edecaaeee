import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of each folder may import of ours. Arrows point one way: pages -> ... -> compute. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  compute: [],
  experiment: ['compute'],
  formula: ['experiment', 'compute'],
  charts: ['formula', 'experiment', 'compute'],
  controls: ['formula', 'experiment', 'compute'],
  embed: ['experiment'],
  share: ['embed', 'controls', 'charts', 'formula', 'experiment', 'compute'],
  teach: ['share', 'controls', 'charts', 'formula', 'experiment', 'compute'],
  offline: ['experiment'],
  workers: ['compute'],
  pages: ['teach', 'share', 'charts', 'controls', 'formula', 'experiment', 'workers', 'compute'],
  // The shell round the pages. A page's own folder it knows only through the list of pages.
  look: ['experiment'],
  further: ['pages', 'formula', 'experiment'],
  shell: [
    'look',
    'further',
    'offline',
    'embed',
    'teach',
    'share',
    'pages',
    'charts',
    'controls',
    'formula',
    'experiment',
    'compute',
  ],
};

const SHELL = new Set(['App', 'main', 'prerender', 'Announcer']);
const OPEN_TO_EVERY_PAGE = new Set(['pages/index', 'pages/page']);
const LONGEST = 250;

/** Path inside src to source text. */
type Sources = Readonly<Record<string, string>>;

const SOURCE_FOLDER = new URL('./', import.meta.url);
const sources: Sources = Object.fromEntries(
  readdirSync(SOURCE_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|d)\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, SOURCE_FOLDER), 'utf8')]),
);

const IMPORTS =
  /^(?:import\s|(?:import|export)\s[^;'"]*?\sfrom\s)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(source: string): readonly string[] {
  return [...source.matchAll(IMPORTS)].map(([, fixed, late]) => fixed ?? late ?? '');
}

/** The name of a file's layer: its folder, or "shell" for the files that lie in src itself. */
function layerOf(path: string): string {
  const [first = '', ...inside] = path.split('/');
  if (inside.length > 0) return first;
  return SHELL.has(first.replace(/\.tsx?$/, '')) ? 'shell' : first;
}

function pageOf(path: string): string | null {
  const [, page, ...inside] = path.split('/');
  return layerOf(path) === 'pages' && inside.length > 0 ? (page ?? null) : null;
}

/** Every import that points against the arrows, as a sentence. */
function wrongImports(files: Sources): readonly string[] {
  return Object.entries(files).flatMap(([path, source]) =>
    importsOf(source).flatMap((specifier) => {
      const reason = whyWrong(path, specifier);
      return reason === null ? [] : [`${path} imports ${specifier}: ${reason}`];
    }),
  );
}

function whyWrong(path: string, specifier: string): string | null {
  const from = layerOf(path);
  const allowed = MAY_IMPORT[from];
  if (!allowed) return `${from} is in no layer`;
  if (!specifier.startsWith('.')) {
    return from === 'compute' ? 'compute is pure and needs no package' : null;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (target.startsWith('..')) return 'it lies outside src';
  const to = layerOf(target);
  const toPage = pageOf(target);
  if (from === 'pages' && to === 'pages') {
    const isList = path === 'pages/index.ts';
    const isOpen = OPEN_TO_EVERY_PAGE.has(target.replace(/\.tsx?$/, ''));
    return isList || isOpen || toPage === pageOf(path) ? null : 'no page imports another page';
  }
  if (from === 'shell' && toPage !== null) return 'the shell knows pages by their list only';
  return to === from || allowed.includes(to) ? null : `${from} may not import ${to}`;
}

const TEXT_AND_COMMENTS =
  /\/\*[\s\S]*?\*\/|\/\/.*$|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gm;
const IMPURE =
  /\b(?:window|document|navigator|globalThis|self|localStorage|sessionStorage|fetch|performance|Date|setTimeout|setInterval|requestAnimationFrame|queueMicrotask|process|crypto|Math\s*\.\s*random)\b/g;

/** Names of clocks, chance and browser that compute/ speaks to; its comments may speak of them. */
function impurities(files: Sources): readonly string[] {
  return Object.entries(files)
    .filter(([path]) => layerOf(path) === 'compute')
    .flatMap(([path, source]) =>
      [...source.replaceAll(TEXT_AND_COMMENTS, "''").matchAll(IMPURE)].map(
        ([name]) => `${path} uses ${name}`,
      ),
    );
}

const NUMBER_TO_TEXT =
  /\.(?:toFixed|toPrecision|toExponential|toLocaleString|tickFormat)\(|\bIntl\b|\bimport\b[^;]*\b(?:format|formatPrefix|formatLocale|precisionFixed)\b[^;]*from 'd3/g;
/** Text that is turned back into a number at once is rounding, not text. */
const ROUNDING = /\bNumber\(.*\.toPrecision\([^()]*\)\)/g;

function numbersMadeText(files: Sources): readonly string[] {
  return Object.entries(files)
    .filter(([path]) => layerOf(path) !== 'formula')
    .flatMap(([path, source]) =>
      [...source.replaceAll(ROUNDING, '').matchAll(NUMBER_TO_TEXT)].map(
        ([call]) => `${path} uses ${call}`,
      ),
    );
}

test('the sources are found', () => {
  expect(Object.keys(sources)).toContain('compute/divergence.ts');
  expect(Object.keys(sources)).toContain('pages/coin-toss/page.tsx');
  expect(importsOf(sources['pages/index.ts'] ?? '')).toContain('./home/page');
});

test('every import follows the arrows of the design', () => {
  expect(wrongImports(sources)).toEqual([]);
});

describe('an import against the arrows is reported', () => {
  test.each([
    ['compute/a.ts', "import { a } from '../experiment/unit';"],
    ['compute/a.ts', "import { scaleLinear } from 'd3';"],
    ['compute/a.ts', "import type { ReactNode } from 'react';"],
    ['experiment/a.ts', "export { a } from '../formula/words';"],
    ['formula/A.tsx', "import {\n  a,\n  b,\n} from '../charts/Plot';"],
    ['charts/A.tsx', "import { Slider } from '../controls/Slider';"],
    ['controls/A.tsx', "import { Plot } from '../charts/Plot';"],
    ['controls/A.tsx', "import { pages } from '../pages/index';"],
    ['charts/A.tsx', "void import('../pages/home/page').then();"],
    ['pages/home/a.ts', "import { coinToss } from '../coin-toss/experiment';"],
    ['pages/home/a.ts', "import { App } from '../../App';"],
    ['pages/page.ts', "import { firstLook } from './home/experiment';"],
    ['formula/a.ts', "import '../look/look';"],
    ['App.tsx', "import { page } from './pages/home/page';"],
    ['helpers/a.ts', "import { a } from '../compute/random';"],
    ['stray.ts', "import { a } from './compute/random';"],
    ['pages/home/a.ts', "import { a } from '../../../e2e/open';"],
  ])('%s: %s', (path, source) => {
    expect(wrongImports({ [path]: source })).toHaveLength(1);
  });
});

test('an import along the arrows is not', () => {
  const fine = {
    'App.tsx': "import { pages } from './pages/index';",
    'pages/index.ts': "import { about } from './home/about';",
    'pages/home/page.tsx': "import type { Page } from '../page';\nimport { a } from './about';",
    'pages/home/a.tsx': "import { Plot } from '../../charts/Plot';",
    'charts/A.tsx': "import { line } from 'd3';",
  };
  expect(wrongImports(fine)).toEqual([]);
});

test('compute has no clock, no chance and no browser', () => {
  expect(impurities(sources)).toEqual([]);
  expect(impurities({ 'compute/a.ts': 'return Math.random() + Date.now(); // Date' })).toEqual([
    'compute/a.ts uses Math.random',
    'compute/a.ts uses Date',
  ]);
});

test('a number becomes text for people in formula only', () => {
  expect(numbersMadeText(sources)).toEqual([]);
  expect(numbersMadeText({ 'charts/A.tsx': '{value.toFixed(2)}' })).toHaveLength(1);
  expect(numbersMadeText({ 'charts/A.tsx': "import { format, line } from 'd3';" })).toHaveLength(1);
  expect(numbersMadeText({ 'experiment/a.ts': 'Number((f(x) * 2).toPrecision(12))' })).toEqual([]);
});

test('no file is a drawer for odds and ends, and no file only hands on the exports of others', () => {
  const paths = Object.keys(sources);
  expect(
    paths.filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common)\.tsx?$/.test(path)),
  ).toEqual([]);
  expect(paths.filter((path) => /(?:^|\/)index\.tsx?$/.test(path))).toEqual(['pages/index.ts']);
});

test(`no source file is longer than ${LONGEST} lines`, () => {
  const long = Object.entries(sources).filter(
    ([, source]) => source.trimEnd().split('\n').length > LONGEST,
  );
  expect(long.map(([path]) => path)).toEqual([]);
});
