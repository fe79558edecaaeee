import type { ExperimentStore } from '../experiment/store';

/**
 * Leaves the figure that the address names alone on the page, and lets it talk to the page around its frame. A whole page
 * in a frame, where an LMS wants it or somebody forgot to name a figure, only shows the way out of it.
 */
export function standAlone(store: ExperimentStore): void {
  const { dataset } = document.documentElement;
  const { embed } = store.live.getState().view;
  if (embed === null) {
    delete dataset['embed'];
    if (window.parent !== window) {
      void import('./in-frame').then(({ offerOwnWindow }) => offerOwnWindow(store));
    }
    return;
  }
  dataset['embed'] = embed;
  void import('./in-frame').then(({ liveInFrame }) => liveInFrame(store, embed));
}
