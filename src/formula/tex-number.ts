const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What `number-text.ts` says of a number, in TeX: "1.2 × 10⁻⁹" as "1.2 \times 10^{-9}". */
export function texNumber(text: string): string {
  return text
    .replaceAll('−', '-')
    .replaceAll('\u2009', '\\,')
    .replace('∞', '\\infty')
    .replace('≈', '\\approx')
    .replace('×', '\\times')
    .replace(/(?<=10)[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/, (power) => `^{${Array.from(power, plain).join('')}}`);
}

/** The same where it is multiplied or added: in brackets if it begins with a minus or is a sum itself. */
export function texFactor(text: string): string {
  const tex = texNumber(text);
  return /^-| - |\\approx/.test(tex) ? `(${tex})` : tex;
}

function plain(superscript: string): string {
  return superscript === '⁻' ? '-' : String(DIGITS.indexOf(superscript));
}
