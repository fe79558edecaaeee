import type { ExperimentStore } from '../experiment/store';
import { offerUpdate } from './offer-update';

/**
 * Chromium fetches the icon again after each new address, and a worker that is asked for anything while it should make
 * room for the next one keeps its place for half a minute.
 */
const QUIET_MS = 500;

/** Registers the service worker, and offers a newer version of the site when one has been fetched. */
export async function register(store: ExperimentStore, writeAddress: () => void): Promise<void> {
  const workers = navigator.serviceWorker;
  const registration = await workers.register('./sw.js');
  workers.controller?.postMessage('settled');

  const reload = () => {
    writeAddress();
    window.location.reload();
  };
  const letIn = () => {
    // Another window may have let the new version in already.
    if (registration.waiting === null) return reload();
    workers.addEventListener('controllerchange', reload, { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
    registration.waiting.postMessage('take-over');
  };
  const offer = () =>
    offerUpdate(store, () => {
      writeAddress();
      setTimeout(letIn, QUIET_MS);
    });
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The very first worker replaces nothing.
      if (worker.state === 'installed' && registration.active) offer();
    });

  if (registration.waiting) offer();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
