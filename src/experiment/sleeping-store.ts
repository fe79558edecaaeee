import type { ExperimentState, ExperimentStore } from './store';

export interface SleepingStore {
  readonly store: ExperimentStore;
  readonly sleep: () => void;
  readonly wake: () => void;
}

/** Asleep, a part of the page catches up when a change has come to rest for so long. */
const REST_MS = 300;

/**
 * The same page's store for a part that may be out of sight. Asleep, it lags behind until a change has come to rest, so
 * that a drag costs only what can be seen; awake again, it is at once where the page is. `live` never lags.
 */
export function createSleepingStore(page: ExperimentStore): SleepingStore {
  let asleep = false;
  let shown = page.live.getState();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  const listeners = new Set<(state: ExperimentState, previous: ExperimentState) => void>();

  const catchUp = () => {
    clearTimeout(rest);
    rest = undefined;
    const previous = shown;
    shown = page.live.getState();
    if (shown !== previous) listeners.forEach((listener) => listener(shown, previous));
  };
  // One timer for a whole drag: dozens of parts of the page would set theirs anew with every frame.
  const catchUpAtRest = () => {
    const still = performance.now() - changedAt;
    if (still >= REST_MS) catchUp();
    else rest = setTimeout(catchUpAtRest, REST_MS - still);
  };
  const follow = () => {
    if (!asleep) {
      catchUp();
      return;
    }
    changedAt = performance.now();
    rest ??= setTimeout(catchUpAtRest, REST_MS);
  };

  const state: ExperimentStore['state'] = {
    // Until somebody listens nothing tells this store of changes.
    getState: () => (listeners.size === 0 ? page.live.getState() : shown),
    getInitialState: page.live.getInitialState,
    subscribe(listener) {
      if (listeners.size === 0) {
        shown = page.live.getState();
        stop = page.live.subscribe(follow);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(rest);
        rest = undefined;
        stop();
      };
    },
  };
  let stop: () => void = () => undefined;

  return {
    store: { ...page, state },
    sleep: () => {
      asleep = true;
    },
    wake: () => {
      asleep = false;
      catchUp();
    },
  };
}
