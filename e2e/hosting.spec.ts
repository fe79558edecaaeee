import { ROOT } from '../.scripts/install.mjs';
import { serveFolder } from '../.scripts/static-server.mjs';
import { expect, test as base } from '@playwright/test';

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
