import type { ExperimentStore } from '../experiment/store';

/** Leaves the figure that the address names alone on the page, and lets it talk to the page around its frame. */
export function standAlone(store: ExperimentStore): void {
  const { dataset } = document.documentElement;
  const { embed } = store.live.getState().view;
  if (embed === null) {
    delete dataset['embed'];
    return;
  }
  dataset['embed'] = embed;
  void import('./in-frame').then(({ liveInFrame }) => liveInFrame(store, embed));
}
