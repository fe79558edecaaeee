import { test as base } from '@playwright/test';
import { expect, expectQuantity, open, PAGES, slider, stir, test } from './support';

const CODE = '**/assets/further-*.js';

for (const address of PAGES.filter((page) => page !== 'index.html')) {
  test(`${address}: the figures below the first come once somebody is there`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(address);
    await expect(
      page.locator('.plate input:enabled, .plate [role="slider"]').first(),
    ).toBeVisible();
    expect(fetched.filter((url) => url.includes('/further-'))).toEqual([]);
    await stir(page);
    expect(fetched.filter((url) => url.includes('/further-'))).toHaveLength(1);
  });
}

test('they come unasked too, for whoever listens to the page or searches it', async ({ page }) => {
  await page.goto('coin-toss.html');
  await expect(page.locator('#epsilon input').first()).toBeEnabled();
});

test('a link that says more than the page at rest brings them at once', async ({ page }) => {
  await page.goto('coin-toss.html?epsilon=0.01');
  await expect(page.locator('#epsilon input').first()).toBeEnabled({ timeout: 2000 });
});

base(
  'without their code they can be read, their numbers follow, and a notice says so',
  async ({ page }) => {
    await page.route(CODE, (route) => route.abort());
    await page.goto('coin-toss.html');
    await slider(page, 'p').fill('0.9');
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    await expect(page.locator('#tangent svg').first()).toBeVisible();
    await expectQuantity(page, 'kl-pq', 0.9 * Math.log2(0.9 / 0.6) + 0.1 * Math.log2(0.1 / 0.4));
    await expect(page.locator('#epsilon input').first()).toBeDisabled();
  },
);

test('what was changed before they came shows in them', async ({ page }) => {
  await page.route(CODE, async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.continue();
  });
  await page.goto('coin-toss.html');
  await slider(page, 'p').fill('0.9');
  await stir(page);
  const moved = await page.locator('#tangent svg').first().innerHTML();
  await open(page, 'coin-toss.html?p=0.9');
  expect(moved).toBe(await page.locator('#tangent svg').first().innerHTML());
});
