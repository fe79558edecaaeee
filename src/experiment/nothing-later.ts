import type { Experiment } from './experiment';

/** What a page has to fetch on demand that has neither guided steps nor anything to take away. */
export const NOTHING_LATER = {
  guide: () => Promise.resolve({ steps: [], given: {}, learnt: [] }),
  takeaways: () =>
    Promise.resolve({
      figures: {},
      recipe: () => ({ distributions: {}, outcomes: [], numbers: [] }),
    }),
} satisfies Experiment['later'];
