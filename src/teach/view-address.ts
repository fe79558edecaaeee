import { writeAddress } from '../experiment/address';
import type { ExperimentStore } from '../experiment/store';
import { writeView, type View } from '../experiment/view';

/** The page as it is now, seen in another way. */
export function viewAddress(page: ExperimentStore, view: Partial<View>): string {
  const state = page.live.getState();
  const query = writeAddress(page.experiment, state, window.location.search);
  return window.location.pathname + writeView({ ...state.view, ...view }, query);
}
