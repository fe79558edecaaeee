import type { Notice } from './address';
import type { About } from './about';

/** Which way a page is looked at: as a whole, at a guided step, on a projector, or one figure in another page. */
export interface View {
  /** The guided step that is open, from 1; 0 is where its reader left off, until that is looked up. */
  readonly step: number | null;
  /** Presenter mode; "notes" is the lecturer's own window beside the projected one. */
  readonly present: 'no' | 'screen' | 'notes';
  /** The figure that stands alone in an iframe. */
  readonly embed: string | null;
}

export const WHOLE_PAGE: View = { step: null, present: 'no', embed: null };

const KEYS = new Set(['step', 'present', 'embed']);

/** What a query string says of the view; what cannot be read leaves a notice and the whole page. */
export function readView(
  about: About,
  query: string,
): { readonly view: View; readonly notices: readonly Notice[] } {
  const given = new URLSearchParams(query);
  const notices: Notice[] = [];
  const read = <T>(key: string, accepts: string, parse: (text: string) => T | null): T | null => {
    const text = given.get(key);
    if (text === null) return null;
    const value = parse(text);
    if (value === null) notices.push({ key, given: text, problem: 'not-a-view', accepts });
    return value;
  };

  const figures = about.figures.map(({ id }) => id);
  const stepRange =
    about.steps === 0 ? 'nothing here' : `a whole number from 1 to ${String(about.steps)}`;
  const step = read('step', stepRange, (text) => {
    const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return number >= 1 && number <= about.steps ? number : null;
  });
  const present = read('present', '1', (text) =>
    text === '1' ? 'screen' : text === 'notes' ? 'notes' : null,
  );
  const embed = read('embed', figures.join(', '), (id) => (figures.includes(id) ? id : null));
  return { view: { step, present: embed === null ? (present ?? 'no') : 'no', embed }, notices };
}

/** A query string with the view of now in place of the one that it carries. */
export function writeView({ step, present, embed }: View, query: string): string {
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !KEYS.has(pair.split('=')[0] ?? ''));
  const own = [
    ...(step === null || step === 0 ? [] : [`step=${step}`]),
    ...(present === 'no' ? [] : [`present=${present === 'screen' ? '1' : present}`]),
    ...(embed === null ? [] : [`embed=${embed}`]),
  ];
  const all = [...others, ...own].join('&');
  return all === '' ? '' : `?${all}`;
}
