import { expect, test } from 'vitest';
import { typeset } from './typeset';

const FRACTION = String.raw`\term{heads}{\inkP{0.8}\,\log\frac{\inkP{0.8}}{\inkQ{0.6}}}`;

test('a term is marked with its outcome, so that it lights up with its bar', () => {
  const html = typeset(FRACTION, false);
  expect(html).toMatch(/data-term="heads"/);
  expect(html).not.toMatch(/data-term="tails"/);
});

test('P and Q wear their colours', () => {
  const html = typeset(String.raw`\KL+\KLback`, false);
  const inks = [...html.matchAll(/class="enclosing (ink-[pq])"/g)].map(([, ink]) => ink);
  expect(inks).toEqual(['ink-p', 'ink-q', 'ink-q', 'ink-p']);
});

test('the source text of a formula is not read out beside it', () => {
  const html = typeset(FRACTION, true);
  expect(html).not.toContain('<annotation');
  expect(html).not.toContain(String.raw`\frac`);
  expect(html).toContain('<math');
});

test('a display formula stands by itself, another in its line', () => {
  expect(typeset('x', true)).toContain('katex-display');
  expect(typeset('x', false)).not.toContain('katex-display');
});

test('a formula with a mistake is an error when the page is built, not red text on it', () => {
  expect(() => typeset(String.raw`\frac{1`, false)).toThrow(/KaTeX/);
  expect(() => typeset(String.raw`\nosuchthing`, false)).toThrow(/nosuchthing/);
});

test('one formula does not change the next', () => {
  const before = typeset(String.raw`\KL`, false);
  typeset(String.raw`\gdef\KL{x}\KL`, false);
  expect(typeset(String.raw`\KL`, false)).toBe(before);
});
