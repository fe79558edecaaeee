/*
 * Keeps a copy of the whole site, so that after one visit every page opens with the network off. The build writes two
 * lines above this: VERSION, a hash of everything built, and FILES, the paths of it all beside this file.
 */
/* global VERSION, FILES */

const HERE = self.registration.scope;
const OURS = `kl-lab ${HERE} `;
const CACHE = OURS + VERSION;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
  if (event.data === 'settled') event.waitUntil(forgetOlderVersions(1));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(HERE);
  if (isOurs && !request.headers.has('range')) event.respondWith(answer(request));
});

async function keepAll() {
  // Where an older version comes back, its cache must be the youngest again.
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(FILES.map(async (path) => cache.put(HERE + path, await fetchFile(path))));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** A file as the host has it now. What carries a hash in its name never changes, and may come from anywhere. */
async function fetchFile(path) {
  const kept = isHashed(path) && (await inOlderVersions(HERE + path));
  if (kept) return kept;
  const response = await fetch(HERE + path, {
    cache: isHashed(path) ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  // Hosts that drop ".html" redirect, and a page may not be answered with a redirected response.
  return response.redirected ? new Response(response.body, response) : response;
}

async function takeOver() {
  await self.clients.claim();
  await forgetOlderVersions(0);
}

async function answer(request) {
  // Only the path counts: what a query says, the page reads itself.
  const { pathname, origin } = new URL(request.url);
  const address = origin + pathname;
  const cache = await caches.open(CACHE);
  return (
    (await keptIn(cache, address.endsWith('/') ? `${address}index.html` : address)) ??
    (await keptIn(cache, `${address}.html`)) ??
    (isHashed(address.slice(HERE.length)) ? await inOlderVersions(address) : undefined) ??
    fetch(request)
  );
}

function keptIn(cache, address) {
  return cache.match(address, { ignoreVary: true });
}

function isHashed(path) {
  return path.startsWith('assets/');
}

/** A page of an older version that is still open fetches its own chunks, which the host may have no more. */
async function inOlderVersions(address) {
  const older = await Promise.all((await ourCaches()).map((name) => caches.open(name)));
  const kept = await Promise.all(older.map((cache) => keptIn(cache, address)));
  return kept.find(Boolean);
}

/** Deletes what older versions kept, unless more windows are open than are known to be of this version. */
async function forgetOlderVersions(windowsOfThisVersion) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > windowsOfThisVersion) return;
  const names = await ourCaches();
  // Caches stand in the order of their making: after this one comes a newer version that waits.
  await Promise.all(names.slice(0, names.indexOf(CACHE)).map((name) => caches.delete(name)));
}

async function ourCaches() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(OURS));
}
