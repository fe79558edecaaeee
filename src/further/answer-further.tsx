import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ExperimentContext } from '../experiment/ExperimentContext';
import type { ExperimentStore } from '../experiment/store';
import type { Page } from '../pages/page';
import { followNumbers } from './follow-numbers';
import { FURTHER_ID, FURTHER_IDS } from './FurtherFigures';
import { whenWanted } from './when-wanted';

/**
 * Makes the figures below the first answer. Their words, pictures and formulas stand in the prerendered page, and their
 * numbers follow from the start; the rest of their code is fetched when it is wanted, so that the first figure answers sooner.
 */
export function answerFurther(load: NonNullable<Page['further']>, store: ExperimentStore): void {
  const place = document.getElementById(FURTHER_ID);
  if (!place) throw new Error('The page has no place for its further figures.');
  const stopFollowing = followNumbers(place, store);

  const answer = async () => {
    const { Further } = await load();
    hydrateRoot(
      place,
      <ExperimentContext value={store}>
        <Further />
        <OnceThere call={stopFollowing} />
      </ExperimentContext>,
      { identifierPrefix: FURTHER_IDS },
    );
  };
  whenWanted(place, () => {
    answer().catch(() => place.before(missingNotice()));
  });
}

function OnceThere({ call }: { readonly call: () => void }) {
  useEffect(call, [call]);
  return null;
}

function missingNotice(): HTMLElement {
  const notice = document.createElement('p');
  notice.className = 'notices';
  notice.setAttribute('role', 'alert');
  notice.textContent =
    'The figures below can be read, but not dragged: their part of the page could not be fetched. Reload the page, or come back when you are online.';
  return notice;
}
