import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { CONTENT_POLICY } from '../.scripts/content-policy.ts';
import { ROOT } from '../.scripts/install.mjs';
import { serveFolder } from '../.scripts/static-server.mjs';
import { box, expect, expectQuantity, noiseOf, open, PAGES, stir } from './support';

base('the built site works from any folder of any static host', async ({ page }) => {
  const host = await serveFolder(ROOT);
  const missing: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) missing.push(response.url());
  });
  await page.goto(`${host.url}dist/index.html`);
  await page.getByRole('link', { name: 'Coin toss' }).first().click();
  await expect(page.locator('input[name="p"]').first()).toBeEnabled();
  await expect(page).toHaveURL(`${host.url}dist/coin-toss.html`);
  expect(missing).toEqual([]);
  host.close();
});

/** The headers of a host that trusts nothing, as the README recommends them. */
const STRICT = {
  'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

base('every page works under strict headers, and nothing asks for more', async ({ page }) => {
  const host = await serveFolder(`${ROOT}dist`, STRICT);
  const heard = noiseOf(page);
  for (const address of PAGES) await open(page, host.url + address);
  await open(page, `${host.url}coin-toss.html?embed=tangent`);
  await open(page, `${host.url}coin-toss.html`);
  await box(page, 'p').fill('0.9');
  await expectQuantity(page, 'entropy-p', -0.9 * Math.log2(0.9) - 0.1 * Math.log2(0.1));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  expect(heard).toEqual([]);
  host.close();
});

base(
  'under these headers no other site has a figure in a frame, but the site itself has',
  async ({ page }, info) => {
    const host = await serveFolder(`${ROOT}dist`, STRICT);
    const frame = `<iframe src="${host.url}coin-toss.html?embed=tangent"></iframe>`;
    await page.goto(`${host.url}index.html`);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frame);
    await expect(page.frameLocator('iframe').locator('figure#tangent')).toBeVisible();

    const folder = info.outputPath();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), `<!doctype html>${frame}`);
    const other = await serveFolder(folder);
    await page.goto(other.url);
    await expect.poll(() => page.frames().at(-1)?.url()).toContain('chrome-error:');
    other.close();
    host.close();
  },
);

base('a script that somebody puts into the page does not run', async ({ page }) => {
  const host = await serveFolder(`${ROOT}dist`);
  await page.goto(`${host.url}coin-toss.html`);
  await stir(page);
  const refused = page.evaluate(
    () =>
      new Promise((tell) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          tell(event.effectiveDirective),
        ),
      ),
  );
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  expect(await refused).toBe('script-src-elem');
  await expect(page).not.toHaveTitle('taken over');
  host.close();
});
