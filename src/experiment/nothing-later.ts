import type { Experiment } from './experiment';

/** Nothing to fetch on demand; a page without guided steps keeps its takeaways. */
export const NOTHING_LATER = {
  guide: () => Promise.resolve({ steps: [], given: {}, learnt: [] }),
  takeaways: () =>
    Promise.resolve({
      figures: {},
      recipe: () => ({ distributions: {}, outcomes: [], numbers: [] }),
    }),
} satisfies Experiment['later'];
