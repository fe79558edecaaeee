import type { ExperimentState, ExperimentStore } from './store';

export interface SleepingStore {
  readonly store: ExperimentStore;
  readonly sleep: () => void;
  readonly wake: () => void;
}

/**
 * The same page's store for a drawing that may be out of sight: asleep, it stays at the state that it last showed, so
 * that a drag costs only what can be seen; awake again, it is at once where the page is. `live` never sleeps.
 */
export function createSleepingStore(page: ExperimentStore): SleepingStore {
  let frozen: ExperimentState | null = null;
  const listeners = new Set<(state: ExperimentState, previous: ExperimentState) => void>();
  const state: ExperimentStore['state'] = {
    getState: () => frozen ?? page.live.getState(),
    getInitialState: page.live.getInitialState,
    subscribe(listener) {
      const whenAwake: typeof listener = (next, previous) => {
        if (!frozen) listener(next, previous);
      };
      listeners.add(listener);
      const unsubscribe = page.live.subscribe(whenAwake);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
  };
  return {
    store: { ...page, state },
    sleep: () => {
      frozen ??= page.live.getState();
    },
    wake: () => {
      const previous = frozen;
      const now = page.live.getState();
      frozen = null;
      if (previous && previous !== now) listeners.forEach((listener) => listener(now, previous));
    },
  };
}
