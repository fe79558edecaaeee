import { renderToString } from 'katex';

/** The texts that stand in a formula's slots. */
export type Slots = Readonly<Record<string, string>>;

/** Turns TeX with `\slot{name}` into HTML whose slots can be filled again and again without KaTeX. */
export type Typeset = (tex: string, slots: Slots, display: boolean) => string;

/**
 * Beside KaTeX's own commands: `\slot{name}` holds a live number, `\inkP{}` and `\inkQ{}` wear the colours of P and Q,
 * `\term{outcome}{}` lights up together with that outcome's bar and words.
 */
const MACROS = {
  '\\inkP': '\\htmlClass{ink-p}{#1}',
  '\\inkQ': '\\htmlClass{ink-q}{#1}',
  '\\term': '\\htmlData{term=#1}{#2}',
  '\\KL': '\\mathrm{KL}(\\inkP{P}\\,\\Vert\\,\\inkQ{Q})',
  '\\KLback': '\\mathrm{KL}(\\inkQ{Q}\\,\\Vert\\,\\inkP{P})',
};

export const typeset: Typeset = (tex, slots, display) => {
  const names: string[] = [];
  // KaTeX sets a slot as a run of digits, which stays one element in its HTML and in its MathML.
  const marked = tex.replace(
    /\\slot\{([^}]+)\}/g,
    (_, name: string) => `{${mark(names.push(name))}}`,
  );
  const html = renderToString(marked, {
    displayMode: display,
    macros: { ...MACROS },
    trust: ({ command }) => command === '\\htmlClass' || command === '\\htmlData',
    // Everything strict, but for the two commands above, which KaTeX counts as an extension.
    strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  });
  return names.reduce(
    (filled, name, i) =>
      filled.replaceAll(
        new RegExp(`<(span class="mord[^"]*"|mn)>${mark(i + 1)}<`, 'g'),
        (_, opening: string) => `<${opening} data-slot="${name}">${slots[name] ?? ''}<`,
      ),
    html.replace(/<annotation.*?<\/annotation>/s, ''),
  );
};

function mark(index: number): string {
  return String(9_870_000 + index);
}
