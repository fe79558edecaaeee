import { createRoot } from 'react-dom/client';
import type { ExperimentStore } from '../experiment/store';
import { passKeysOn } from './host-keys';
import { OpenInFull } from './OpenInFull';
import { reportHeight } from './report-height';

/** What a figure does for the page around its frame: the way to the full page, its height, and the keys that it leaves. */
export function liveInFrame(store: ExperimentStore, figure: string): void {
  const footer = document.createElement('footer');
  footer.className = 'embed-link';
  document.body.append(footer);
  createRoot(footer).render(<OpenInFull store={store} figure={figure} />);
  if (window.parent === window) return;
  reportHeight(figure);
  passKeysOn();
}

/** What a whole page in a frame shows above itself. It tells the page around it nothing. */
export function offerOwnWindow(store: ExperimentStore): void {
  const strip = document.createElement('aside');
  strip.className = 'framed';
  strip.setAttribute('aria-label', 'About this frame');
  document.body.prepend(strip);
  createRoot(strip).render(
    <>
      <p>This page is shown inside another one.</p>
      <OpenInFull store={store} figure={null} />
    </>,
  );
}
