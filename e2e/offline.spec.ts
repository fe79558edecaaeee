import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../.scripts/install.mjs';
import { workerFor } from '../.scripts/service-worker-plugin';
import { serveFolder } from '../.scripts/static-server.mjs';
import type { Page } from '@playwright/test';
import { box, expect, middleOf, open, PAGES, quantity, slider, test } from './support';

test.use({ serviceWorkers: 'allow' });

const SOURCE = `${ROOT}src/offline/service-worker.js`;
const NEW_TITLE = 'A newer KL Lab';
/** A number that the page's first slider moves. */
const FIRST_NUMBER: Readonly<Record<string, string>> = {
  'index.html': 'kl-pq',
  'coin-toss.html': 'kl-pq',
  'classification.html': 'entropy-p',
  'black-swan.html': 'surprise',
  'vae-elbo.html': 'elbo',
};

const NOTICE = 'A new version of KL Lab is ready.';

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

test('after one visit every page works with the network off, whatever its query says', async ({
  page,
  context,
}) => {
  await open(page, 'index.html');
  await controlled(page);
  await context.setOffline(true);
  for (const address of PAGES) {
    for (const query of ['', '?unit=nats&from=a+link']) {
      await open(page, address + query);
      const name = FIRST_NUMBER[address] ?? '';
      const before = await quantity(page, name);
      const { x, y } = await middleOf(page.locator('input[type="range"]').first());
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y, { steps: 3 });
      await page.mouse.up();
      await expect.poll(() => quantity(page, name)).not.toBe(before);
    }
  }
  await page.goto('./');
  await expect(page.locator('figure#first-look')).toBeVisible();
});

test('the worker keeps nothing but the built site', async ({ page, baseURL }) => {
  await open(page, 'index.html?unit=nats');
  await controlled(page);
  const kept = await page.evaluate(async () => {
    const [only = '', ...more] = await caches.keys();
    if (more.length > 0) throw new Error(`more than one cache: ${more.join(', ')}`);
    return (await (await caches.open(only)).keys()).map(({ url }) => url);
  });
  const built = readdirSync(`${ROOT}dist`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
    .map((entry) => join(entry.parentPath, entry.name).slice(`${ROOT}dist/`.length));
  expect(kept.toSorted()).toEqual(built.map((path) => `${baseURL}${path}`).toSorted());
});

test('the app can be installed: its manifest names icons of the sizes that they have', async ({
  page,
}) => {
  await open(page, 'coin-toss.html');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return (await (await fetch(link?.href ?? '')).json()) as {
      start_url: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
  });
  expect(manifest.start_url).toBe('./index.html');
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes } of manifest.icons) {
    const width = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image.naturalWidth;
    }, src);
    if (sizes !== 'any') expect(`${width}x${width}`, src).toBe(sizes);
  }
});

test.describe('a new version', () => {
  let folder: string;
  let host: Awaited<ReturnType<typeof serveFolder>>;
  let site: string;

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kl-lab-'));
    await cp(`${ROOT}dist`, join(folder, 'some/path'), { recursive: true });
    host = await serveFolder(folder);
    site = `${host.url}some/path/`;
  });

  test.afterEach(async () => {
    host.close();
    await rm(folder, { recursive: true });
  });

  /** Puts another version in the place of the first: other pages, and a chunk that is there no more. */
  async function publish(): Promise<string> {
    const built = join(folder, 'some/path');
    const page = join(built, 'coin-toss.html');
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace(/<title>[^<]*/, `<title>${NEW_TITLE}`));
    const chunks = readdirSync(join(built, 'assets'));
    const gone = chunks.find((file) => file.startsWith('typeset-')) ?? '';
    await rm(join(built, 'assets', gone));
    await writeFile(join(built, 'sw.js'), workerFor(built, await readFile(SOURCE, 'utf8')));
    return `./assets/${gone}`;
  }

  test('is offered, not forced; loading it keeps the state', async ({ browser }) => {
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await open(page, `${site}coin-toss.html`);
    await controlled(page);
    await publish();
    await page.reload();
    await expect(page.getByText(NOTICE)).toBeVisible();
    await expect(page).not.toHaveTitle(NEW_TITLE);
    await box(page, 'p').fill('0.123456789');
    await page.getByRole('button', { name: 'Load it' }).click();
    await expect(page).toHaveTitle(NEW_TITLE);
    await expect(slider(page, 'p')).toHaveValue('0.123456789');
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    expect(heard).toEqual([]);
    await page.close();
  });

  test('can wait: the reader is not asked again in this window', async ({ browser }) => {
    const page = await browser.newPage();
    await open(page, `${site}coin-toss.html`);
    await controlled(page);
    await publish();
    await page.reload();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await expect(page).not.toHaveTitle(NEW_TITLE);
    await page.close();
  });

  test('leaves a page of the old one at work, and the old files go when nobody needs them', async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const old = await context.newPage();
    await open(old, `${site}coin-toss.html`);
    await controlled(old);
    const page = await context.newPage();
    await open(page, `${site}coin-toss.html`);
    const chunk = await publish();
    await page.reload();
    await page.getByRole('button', { name: 'Load it' }).click();
    await expect(page).toHaveTitle(NEW_TITLE);
    expect(await old.title()).not.toBe(NEW_TITLE);
    const names = await old.evaluate(
      async (address) => Object.keys(await import(new URL(address, document.baseURI).href)),
      chunk,
    );
    expect(names.length).toBeGreaterThan(0);

    await old.close();
    await page.reload();
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await context.close();
  });

  test('is not offered over a figure in a frame', async ({ browser }) => {
    const page = await browser.newPage();
    await open(page, `${site}coin-toss.html?embed=tangent`);
    await controlled(page);
    await publish();
    await page.reload({ waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
    });
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await page.close();
  });
});
