import type { Page } from '@playwright/test';
import { expect, open, PAGES, test } from './support';

/** More presses of Tab than any page has stops. */
const MOST_STOPS = 300;

/** The stops of Tab from the top of the page to its end, and those where something lies over what has the focus. */
async function tabThrough(page: Page) {
  const stops: string[] = [];
  const covered: string[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(async () => {
      const control = document.activeElement;
      if (!control || control === document.body) return null;
      const target = control.closest('label') ?? control;
      // What it is brought into sight by may take some frames.
      for (let frames = 0; frames < 30 && !isSeen(); frames++)
        await new Promise((done) => requestAnimationFrame(done));
      return { name: control.ariaLabel ?? target.textContent, isSeen: isSeen() };

      function isSeen() {
        const { x, y, width, height } = target.getBoundingClientRect();
        const above = document.elementFromPoint(x + width / 2, y + height / 2);
        return above !== null && (target.contains(above) || above.contains(target));
      }
    });
    if (!stop) break;
    stops.push(stop.name);
    if (!stop.isSeen) covered.push(stop.name);
  }
  return { stops, covered };
}

for (const address of PAGES) {
  test(`${address}: Tab goes through the whole page, and nothing covers what has the focus`, async ({
    page,
  }) => {
    await open(page, address);
    const { stops, covered } = await tabThrough(page);
    expect(stops[0]).toBe('Skip to the page');
    expect(stops.length).toBeLessThan(MOST_STOPS);
    expect(covered).toEqual([]);
  });
}

test('on a narrow window the open lesson does not cover what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'coin-toss.html?step=2');
  await expect(page.getByRole('heading', { name: 'Whose flips count?' })).toBeFocused();
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  const { stops, covered } = await tabThrough(page);
  expect(stops).toContain('Q, chance of heads, typed');
  expect(covered).toEqual([]);
});
