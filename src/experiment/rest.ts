import type { ExperimentStore } from './store';

/** A change has come to rest when none has followed it for so long. */
const REST_MS = 300;

interface Rest {
  readonly subscribe: (listener: () => void) => () => void;
}

const rests = new WeakMap<ExperimentStore['live'], Rest>();

/** One for all sleeping parts of a page: dozens of them would each have a timer of their own. */
export function restOf({ live }: ExperimentStore): Rest {
  const known = rests.get(live);
  if (known) return known;
  const rest = createRest(live);
  rests.set(live, rest);
  return rest;
}

/** Tells when a change of the page has come to rest. */
function createRest(live: ExperimentStore['live']): Rest {
  const listeners = new Set<() => void>();
  let changedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = () => undefined;

  // One timer for a whole drag, which is not set anew with every frame.
  const tellAtRest = () => {
    const still = performance.now() - changedAt;
    timer = still < REST_MS ? setTimeout(tellAtRest, REST_MS - still) : undefined;
    if (!timer) listeners.forEach((listener) => listener());
  };
  const follow = () => {
    changedAt = performance.now();
    timer ??= setTimeout(tellAtRest, REST_MS);
  };
  return {
    subscribe(listener) {
      if (listeners.size === 0) stop = live.subscribe(follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}
