import { writeAddress } from '../experiment/address';
import { WHOLE_PAGE, writeView, type View } from '../experiment/view';
import type { Shared } from './shared';

type State = Pick<Shared, 'experiment' | 'figure' | 'values' | 'unit' | 'view'>;

/** The address of exactly this state, at the figure. Whoever follows it presents nothing and sees the whole page. */
export function linkTo(state: State, here: string): string {
  return addressOf(state, { ...WHOLE_PAGE, step: state.view.step }, here, state.figure.id);
}

/** The address of the figure alone in this state, for an iframe. */
export function embedAddress(state: State, here: string): string {
  return addressOf(state, { ...WHOLE_PAGE, embed: state.figure.id }, here, '');
}

/** Written anew from the state: the address bar follows a change only after a rest. */
function addressOf(state: State, view: View, here: string, hash: string): string {
  const url = new URL(here);
  url.search = writeView(view, writeAddress(state.experiment, state, ''));
  url.hash = hash;
  return url.href;
}
