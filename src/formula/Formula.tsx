import { createContext, memo, use, useLayoutEffect, useRef } from 'react';
import type { Slots, Typeset } from './typeset';

/** Given while the pages are prerendered. In the browser the typeset formula is already in the page. */
export const TypesetContext = createContext<Typeset | null>(null);

interface FormulaProps {
  /** TeX, with `\slot{name}` where a live number stands. It never changes while the formula is on the page. */
  readonly tex: string;
  readonly slots?: Slots;
  readonly display?: boolean;
  /** Not to be seen now: its numbers follow when a change has come to rest. */
  readonly hidden?: boolean;
}

const NO_SLOTS: Slots = {};
const REST_MS = 300;

/**
 * A formula whose numbers are live. KaTeX sets it once, when the page is built; a drag only writes new digits into its
 * slots. KaTeX itself is fetched only if a formula was not in the page.
 */
export const Formula = memo(function Formula(props: FormulaProps) {
  const { tex, slots = NO_SLOTS, display = false, hidden = false } = props;
  const element = useRef<HTMLSpanElement>(null);
  const typeset = use(TypesetContext);
  const latest = useRef(slots);

  useLayoutEffect(() => {
    latest.current = slots;
    const { current } = element;
    if (!current) return undefined;
    if (!hidden) fill(current, '.katex-html [data-slot]', slots);
    // What nobody sees, above all the MathML that screen readers read, is slow to lay out: it follows at rest.
    const rest = setTimeout(() => fill(current, '[data-slot]', slots), REST_MS);
    return () => clearTimeout(rest);
  }, [slots, hidden]);

  useLayoutEffect(() => {
    const target = element.current;
    if (!target || target.firstChild) return;
    void import('./typeset').then((late) => {
      // Set by KaTeX from the page's own source text, never from what a person typed.
      target.innerHTML = late.typeset(tex, latest.current, display);
    });
  }, [tex, display]);

  return (
    <span
      ref={element}
      className={display ? 'formula formula-display' : 'formula'}
      hidden={hidden}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: typeset ? typeset(tex, slots, display) : '' }}
    />
  );
});

function fill(formula: HTMLElement, places: string, slots: Slots): void {
  for (const slot of formula.querySelectorAll<HTMLElement>(places)) {
    const text = slots[slot.dataset['slot'] ?? ''] ?? '';
    // Writing into the text node spares the browser a new one per frame.
    if (slot.firstChild && slot.firstChild.nodeValue !== text) slot.firstChild.nodeValue = text;
  }
}
