import { describe, expect, test } from 'vitest';
import { typeset } from './typeset';

const FRACTION = String.raw`\term{heads}{\inkP{\slot{p heads}}\,\log\frac{\inkP{\slot{p heads}}}{\inkQ{\slot{q}}}}`;
const SLOTS = { 'p heads': '0.8', q: '1.2 × 10⁻⁹' };

/** The texts of a slot, in the MathML and in the HTML of a formula. */
function slotTexts(html: string, name: string) {
  const texts = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}[^>]* data-slot="${name}">([^<]*)<`, 'g'))].map(
      ([, text]) => text,
    );
  return { mathml: texts('mn'), html: texts('span') };
}

describe('a formula with live numbers', () => {
  test('shows each number wherever it stands, inside fractions too, to the eye and to a screen reader', () => {
    const html = typeset(FRACTION, SLOTS, false);
    expect(slotTexts(html, 'p heads')).toEqual({ mathml: ['0.8', '0.8'], html: ['0.8', '0.8'] });
    expect(slotTexts(html, 'q')).toEqual({ mathml: ['1.2 × 10⁻⁹'], html: ['1.2 × 10⁻⁹'] });
  });

  test('leaves nothing behind of how the slots were marked, be they ever so many', () => {
    const names = Array.from({ length: 25 }, (_, i) => `n${i}`);
    const tex = names.map((name) => String.raw`\slot{${name}}`).join('+');
    const slots = Object.fromEntries(names.map((name, i) => [name, `0.${i}`]));
    const html = typeset(tex, slots, true);
    expect(html).not.toMatch(/987\d{4}/);
    expect(names.map((name) => slotTexts(html, name))).toEqual(
      names.map((name) => ({ mathml: [slots[name]], html: [slots[name]] })),
    );
  });

  test('keeps an empty place for a number that is not there yet', () => {
    expect(slotTexts(typeset(String.raw`x=\slot{later}`, {}, false), 'later')).toEqual({
      mathml: [''],
      html: [''],
    });
  });

  test('shows a text with a dollar sign as it stands', () => {
    const html = typeset(String.raw`\slot{price}`, { price: "$& $1 $'" }, false);
    expect(slotTexts(html, 'price').html).toEqual(["$& $1 $'"]);
  });
});

test('a term is marked with its outcome, so that it lights up with its bar', () => {
  const html = typeset(FRACTION, SLOTS, false);
  expect(html).toMatch(/data-term="heads"/);
  expect(html).not.toMatch(/data-term="tails"/);
});

test('P and Q wear their colours', () => {
  const html = typeset(String.raw`\KL+\KLback`, {}, false);
  const inks = [...html.matchAll(/class="enclosing (ink-[pq])"/g)].map(([, ink]) => ink);
  expect(inks).toEqual(['ink-p', 'ink-q', 'ink-q', 'ink-p']);
});

test('the source text of a formula is not read out beside it', () => {
  const html = typeset(FRACTION, SLOTS, true);
  expect(html).not.toContain('<annotation');
  expect(html).not.toContain(String.raw`\frac`);
  expect(html).toContain('<math');
});

test('a display formula stands by itself, another in its line', () => {
  expect(typeset('x', {}, true)).toContain('katex-display');
  expect(typeset('x', {}, false)).not.toContain('katex-display');
});

test('a formula with a mistake is an error when the page is built, not red text on it', () => {
  expect(() => typeset(String.raw`\frac{1`, {}, false)).toThrow(/KaTeX/);
  expect(() => typeset(String.raw`\nosuchthing`, {}, false)).toThrow(/nosuchthing/);
});

test('one formula does not change the next', () => {
  const before = typeset(String.raw`\KL`, {}, false);
  typeset(String.raw`\gdef\KL{x}\KL`, {}, false);
  expect(typeset(String.raw`\KL`, {}, false)).toBe(before);
});
