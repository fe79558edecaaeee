import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where HTML is made of text, and why none of that text can come from an address, a file or a box. */
const MADE_OF_TEXT: Readonly<Record<string, string>> = {
  'formula/Formula.tsx':
    'KaTeX sets TeX that stands in our own source, when the site is built or later',
  'further/FurtherFigures.tsx': 'the figures as React rendered them when the site was built',
  'teach/Handout.tsx': 'the questions as React rendered them when the site was built',
};

const MAKES_MARKUP =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|createContextualFragment|setHTML(?:Unsafe)?\(|document\.write|DOMParser|srcDoc/i;
const RUNS_TEXT = /\beval\(|\bnew Function\b|javascript:|set(?:Timeout|Interval)\(['"`]/;

const SOURCE_FOLDER = new URL('./', import.meta.url);
const sources = readdirSync(SOURCE_FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.[jt]sx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, SOURCE_FOLDER), 'utf8') }));

const withText = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('text becomes markup in these few places only, none of which sees what a person brings', () => {
  expect(withText(MAKES_MARKUP).toSorted()).toEqual(Object.keys(MADE_OF_TEXT).toSorted());
});

test('text is never run', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(withText(RUNS_TEXT)).toEqual([]);
});
