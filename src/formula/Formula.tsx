import { createContext, memo, use, useLayoutEffect, useRef } from 'react';
import type { Typeset } from './typeset';

/** Given while the pages are prerendered. In the browser the typeset formula is already in the page. */
export const TypesetContext = createContext<Typeset | null>(null);

interface FormulaProps {
  readonly tex: string;
  readonly display?: boolean;
  readonly hidden?: boolean;
}

/**
 * A formula, set by KaTeX when the page is built. KaTeX itself is fetched only if a formula was not in the page.
 * Formulas with live numbers are `TermInNumbers` and its like: a browser is too slow at KaTeX's boxes for a drag.
 */
export const Formula = memo(function Formula({
  tex,
  display = false,
  hidden = false,
}: FormulaProps) {
  const element = useRef<HTMLSpanElement>(null);
  const typeset = use(TypesetContext);

  useLayoutEffect(() => {
    const target = element.current;
    if (!target || target.firstChild) return;
    void import('./typeset').then((late) => {
      // Set by KaTeX from the page's own source text, never from what a person typed.
      target.innerHTML = late.typeset(tex, display);
    });
  }, [tex, display]);

  return (
    <span
      ref={element}
      className={display ? 'formula formula-display' : 'formula'}
      hidden={hidden}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: typeset ? typeset(tex, display) : '' }}
    />
  );
});
