import { writeAddress } from './address';
import type { ExperimentStore } from './store';
import { writeView } from './view';

const REST_MS = 250;

/**
 * Writes the state into the address after each rest, never per frame: browsers throttle replaceState. The function
 * returned writes at once what is still to be written.
 */
export function keepAddress(store: ExperimentStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    const { pathname, search, hash } = window.location;
    const state = store.live.getState();
    const query = writeView(state.view, writeAddress(store.experiment, state, search));
    if (query !== search)
      window.history.replaceState(window.history.state, '', pathname + query + hash);
  };
  store.live.subscribe((state, previous) => {
    if (
      state.values === previous.values &&
      state.unit === previous.unit &&
      state.view === previous.view
    ) {
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  });
  const writeNow = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
  // Whoever reloads or leaves within the rest must still come back to what was on the screen.
  window.addEventListener('pagehide', writeNow);
  return writeNow;
}
