import { restOf } from './rest';
import type { ExperimentState, ExperimentStore } from './store';

export interface SleepingStore {
  readonly store: ExperimentStore;
  readonly sleep: () => void;
  readonly wake: () => void;
}

/**
 * The same page's store for a part that may be out of sight. Asleep, it lags behind until a change has come to rest, so
 * that a drag costs only what can be seen; awake again, it is at once where the page is. `live` never lags.
 */
export function createSleepingStore(page: ExperimentStore): SleepingStore {
  const rest = restOf(page);
  let asleep = false;
  let shown = page.live.getState();
  const listeners = new Set<(state: ExperimentState, previous: ExperimentState) => void>();

  const catchUp = () => {
    const previous = shown;
    shown = page.live.getState();
    if (shown !== previous) listeners.forEach((listener) => listener(shown, previous));
  };
  let stop: () => void = () => undefined;
  const follow = () => {
    stop();
    if (listeners.size > 0) stop = asleep ? rest.subscribe(catchUp) : page.live.subscribe(catchUp);
  };

  const state: ExperimentStore['state'] = {
    // Until somebody listens nothing tells this store of changes.
    getState: () => (listeners.size === 0 ? page.live.getState() : shown),
    getInitialState: page.live.getInitialState,
    subscribe(listener) {
      const isFirst = listeners.size === 0;
      listeners.add(listener);
      if (isFirst) {
        shown = page.live.getState();
        follow();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };

  return {
    store: { ...page, state },
    sleep: () => {
      asleep = true;
      follow();
    },
    wake: () => {
      asleep = false;
      follow();
      catchUp();
    },
  };
}
