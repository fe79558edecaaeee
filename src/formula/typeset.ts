import { renderToString } from 'katex';

/** Turns TeX into HTML for the eye and MathML for a screen reader. */
export type Typeset = (tex: string, display: boolean) => string;

/**
 * Beside KaTeX's own commands: `\inkP{}` and `\inkQ{}` wear the colours of P and Q, `\term{outcome}{}` lights up
 * together with that outcome's bar and words.
 */
const MACROS = {
  '\\inkP': '\\htmlClass{ink-p}{#1}',
  '\\inkQ': '\\htmlClass{ink-q}{#1}',
  '\\term': '\\htmlData{term=#1}{#2}',
  '\\KL': '\\mathrm{KL}(\\inkP{P}\\,\\Vert\\,\\inkQ{Q})',
  '\\KLback': '\\mathrm{KL}(\\inkQ{Q}\\,\\Vert\\,\\inkP{P})',
};

export const typeset: Typeset = (tex, display) =>
  renderToString(tex, {
    displayMode: display,
    macros: { ...MACROS },
    trust: ({ command }) => command === '\\htmlClass' || command === '\\htmlData',
    // Everything strict, but for the two commands above, which KaTeX counts as an extension.
    strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  }).replace(/<annotation.*?<\/annotation>/s, '');
