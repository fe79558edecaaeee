import { createContext, memo, use, useLayoutEffect, useRef } from 'react';
import type { Slots, Typeset } from './typeset';

/** Given while the pages are prerendered. In the browser the typeset formula is already in the page. */
export const TypesetContext = createContext<Typeset | null>(null);

interface FormulaProps {
  /** TeX, with `\slot{name}` where a live number stands. It never changes while the formula is on the page. */
  readonly tex: string;
  readonly slots?: Slots;
  readonly display?: boolean;
}

const NO_SLOTS: Slots = {};

/**
 * A formula whose numbers are live. KaTeX sets it once, when the page is built; a drag only writes new digits into its
 * slots. KaTeX itself is fetched only if a formula was not in the page.
 */
export const Formula = memo(function Formula({
  tex,
  slots = NO_SLOTS,
  display = false,
}: FormulaProps) {
  const element = useRef<HTMLSpanElement>(null);
  const typeset = use(TypesetContext);
  const latest = useRef(slots);

  useLayoutEffect(() => {
    latest.current = slots;
    if (element.current) fill(element.current, slots);
  }, [slots]);

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
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: typeset ? typeset(tex, slots, display) : '' }}
    />
  );
});

function fill(target: HTMLElement, slots: Slots): void {
  for (const slot of target.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = slots[slot.dataset['slot'] ?? ''] ?? '';
    // Writing into the text node spares the browser a new one per frame.
    if (slot.firstChild && slot.firstChild.nodeValue !== text) slot.firstChild.nodeValue = text;
  }
}
