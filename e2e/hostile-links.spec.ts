import { pages } from '../src/pages/index';
import { hostileLink } from './hostile-links';
import { expect, expectNoNaN, open, test } from './support';

/** Each costs half a second in a browser; `src/pages/hostile-links.test.ts` reads many more without one. */
const LINKS_A_PAGE = 4;
/** Static hosts refuse addresses of more than about 16 KB before the page sees them. */
const LONGEST_SERVED = 8000;

for (const { about, load } of pages) {
  test(`${about.name}: hostile links break nothing, and a notice names each bad value`, async ({
    page,
  }) => {
    const { params } = (await load()).page.experiment;
    for (let seed = 1; seed <= LINKS_A_PAGE; seed++) {
      const { query, noticed } = hostileLink(params, seed);
      if (query.length > LONGEST_SERVED) continue;
      await open(page, `${about.slug}.html${query}`);
      await expectNoNaN(page);
      const named = await page.locator('.notices li > code:first-child').allTextContents();
      expect([...new Set(named)].toSorted()).toEqual(noticed);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        page.viewportSize()?.width ?? 0,
      );
    }
  });
}
