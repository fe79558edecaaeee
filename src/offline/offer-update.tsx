import { createRoot, type Root } from 'react-dom/client';
import { ExperimentContext } from '../experiment/ExperimentContext';
import type { ExperimentStore } from '../experiment/store';
import { UpdateNotice } from './UpdateNotice';

const LATER = 'kl-lab:update-later';

let root: Root | null = null;

/** Says that a new version is ready; whoever answers "Later" is not asked again in this window. */
export function offerUpdate(store: ExperimentStore, load: () => void): void {
  if (isPutOff()) return;
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <ExperimentContext value={store}>
      <UpdateNotice
        onLoad={load}
        onLater={() => {
          putOff();
          root?.render(null);
        }}
      />
    </ExperimentContext>,
  );
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, '1');
  } catch {
    // Where nothing may be stored, the next page asks again.
  }
}
