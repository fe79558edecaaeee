import { expect, type Page } from '@playwright/test';
import { pages } from '../../src/pages/index';
import { stir } from '../support';
import type { Monkey } from './monkey';
import { comeToRest } from './rest';

/** Reads the page again: nothing that its address can hold is lost. */
export function reload(monkey: Monkey): Promise<void> {
  return keepingState(monkey.page, async () => {
    monkey.tell('reloads the page');
    await monkey.page.reload();
  });
}

/** To another page of the site, back, and perhaps forward and back once more. */
export function leaveAndReturn({ page, dice, tell }: Monkey): Promise<void> {
  return keepingState(page, async () => {
    const here = slugOf(page);
    const elsewhere = dice.oneOf(pages.filter(({ about }) => about.slug !== here)).about.slug;
    const further = dice.happens(0.3);
    tell(`goes to ${elsewhere} and back${further ? ', forward and back' : ''}`);
    // Not by a link that a script presses: where nobody's hand did, the browser may forget the way back.
    await page.goto(`${elsewhere}.html`);
    await arrival(page, elsewhere);
    await page.goBack();
    await arrival(page, here);
    if (!further) return;
    await page.goForward();
    await arrival(page, elsewhere);
    await page.goBack();
  });
}

/** Comes back from wherever a link has led. */
export async function comeHome(page: Page, slug: string): Promise<void> {
  for (let tries = 0; slugOf(page) !== slug; tries++) {
    if (tries === 3) throw new Error(`No way back to ${slug} from ${page.url()}.`);
    await page.goBack();
  }
  await arrival(page, slug);
}

/** Everything on the page answers. */
async function arrival(page: Page, slug: string): Promise<void> {
  await expect.poll(() => slugOf(page), 'the page arrived at').toBe(slug);
  await expect(page.locator('input[type="range"]').first()).toBeEnabled();
  await stir(page);
}

function slugOf(page: Page): string {
  return /([a-z-]+)\.html$/.exec(new URL(page.url()).pathname)?.[1] ?? '';
}

/** An open step may bring its own values along: only without one does an address say all. */
async function keepingState(page: Page, travel: () => Promise<void>): Promise<void> {
  const slug = slugOf(page);
  await comeToRest(page);
  const before = page.url();
  await travel();
  await arrival(page, slug);
  await comeToRest(page);
  if (!new URL(before).searchParams.has('step')) expect(page.url()).toBe(before);
}
