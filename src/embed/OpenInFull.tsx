import type { SyntheticEvent } from 'react';
import { writeAddress } from '../experiment/address';
import type { ExperimentStore } from '../experiment/store';
import { WHOLE_PAGE, writeView } from '../experiment/view';

interface OpenInFullProps {
  readonly store: ExperimentStore;
  readonly figure: string;
}

/** Leads from an embedded figure to its page, in the state of now. */
export function OpenInFull({ store, figure }: OpenInFullProps) {
  const address = () => {
    const { experiment, live } = store;
    const query = writeAddress(experiment, live.getState(), window.location.search);
    return `./${experiment.about.slug}.html${writeView(WHOLE_PAGE, query)}#${figure}`;
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
