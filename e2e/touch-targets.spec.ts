import type { Page } from '@playwright/test';
import { expect, open, PAGES, PHONE, test } from './support';

/** What a finger can be expected to hit, in CSS pixels. */
const FINGER = 44;

/**
 * Every control that is smaller. A link in a sentence is as high as its line, and a switch or a box to tick is as
 * large as its label.
 */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((finger) => {
    const controls = document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"]',
    );
    return [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => getComputedStyle(control).display !== 'inline')
      .map((control) => {
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        const name = control.ariaLabel ?? control.closest('label')?.textContent;
        return { width, height, name: name ?? control.textContent };
      })
      .filter(({ width, height }) => Math.min(width, height) < finger - 0.01)
      .map(({ name, width, height }) => `${name}: ${width} × ${height}`);
  }, FINGER);
}

test.describe('on a phone', () => {
  test.use(PHONE);

  for (const address of PAGES) {
    test(`${address}: a finger hits every control`, async ({ page }) => {
      await open(page, address);
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  for (const step of [2, 4, 14]) {
    test(`step ${step} of the guided example: a finger hits every control, and sees its mark`, async ({
      page,
    }) => {
      await open(page, `coin-toss.html?step=${step}`);
      await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
      await expect(page.locator('.step-mark[aria-current]')).toBeInViewport({ ratio: 1 });
    });
  }

  test('on the stage and in the share dialog a finger hits every control', async ({ page }) => {
    await page.goto('coin-toss.html?present=1&step=2');
    await expect(page.getByRole('toolbar', { name: 'Presenter' })).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    await open(page, 'coin-toss.html');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
});
