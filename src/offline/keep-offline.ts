import type { ExperimentStore } from '../experiment/store';

/** Once the page has loaded, a service worker keeps the site for when the network is off. */
export function keepOffline(store: ExperimentStore, writeAddress: () => void): void {
  if (!import.meta.env.PROD) return;
  const start = () => {
    import('./register')
      .then(({ register }) => register(store, writeAddress))
      // Private windows, plain http and frames in a sandbox have no service worker: the page works as it stands.
      .catch(() => undefined);
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
