import type { SyntheticEvent } from 'react';
import { writeAddress } from '../experiment/address';
import type { ExperimentStore } from '../experiment/store';
import { WHOLE_PAGE, writeView } from '../experiment/view';

interface OpenInFullProps {
  readonly store: ExperimentStore;
  /** The figure that stands alone in the frame; null where the whole page does. */
  readonly figure: string | null;
}

/** Leads out of a frame to the page itself, in the state of now. */
export function OpenInFull({ store, figure }: OpenInFullProps) {
  const address = () => {
    const { experiment, live } = store;
    const state = live.getState();
    const query = writeAddress(experiment, state, window.location.search);
    const page = `./${experiment.about.slug}.html`;
    return figure === null
      ? page + writeView(state.view, query)
      : `${page}${writeView(WHOLE_PAGE, query)}#${figure}`;
  };
  // Written when somebody comes near the link: no drag has to pay for it.
  const refresh = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = address();
  };
  return (
    <a
      href={address()}
      target="_blank"
      rel="noopener"
      onPointerEnter={refresh}
      onFocus={refresh}
      onClick={refresh}
    >
      Open in KL Lab
    </a>
  );
}
