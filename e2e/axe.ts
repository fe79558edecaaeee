import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing wrong with the page, or with a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // Only what is wrong, and put together in the page: to send all that is right through the test costs twice the search.
  // Frames of other sites do not let the page ask them, but the test may.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(page.frames().length === 1);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  expect(violations).toEqual([]);
}
