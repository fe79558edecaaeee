import { createContext, use } from 'react';

/** Given while the pages are prerendered. In the browser the figures already stand in the page. */
export const FurtherContext = createContext<string | null>(null);

export const FURTHER_ID = 'further';

/** React's ids in these figures, here and in the prerendered page, must not meet those of the page round them. */
export const FURTHER_IDS = 'further-';

/** Where the figures below a page's first stand. `answer-further.tsx` makes them answer. */
export function FurtherFigures() {
  const html = use(FurtherContext);
  return (
    <div
      id={FURTHER_ID}
      suppressHydrationWarning
      // Made from the page's own `further.tsx` when the page is built.
      dangerouslySetInnerHTML={{ __html: html ?? '' }}
    />
  );
}
