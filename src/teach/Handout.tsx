import { createContext, use } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';

/** Given while the pages are prerendered. In the browser the handout is already in the page. */
export const HandoutContext = createContext<string | null>(null);

/** The page's questions, for paper only. They stand in the HTML, so that printing needs no script and no waiting. */
export function Handout() {
  const { steps } = useExperimentStore().experiment.about;
  const html = use(HandoutContext);
  if (steps === 0) return null;
  return (
    <div
      className="handout"
      suppressHydrationWarning
      // Made by `HandoutSheets` from the page's own guide when the page is built.
      dangerouslySetInnerHTML={{ __html: html ?? '' }}
    />
  );
}
