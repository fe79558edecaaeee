import { readdirSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** The runner's own words where it keeps the service worker out (playwright.config.ts). */
const WORKER_KEPT_OUT = 'Service Worker registration blocked by Playwright';

/** Every console message and page error from now on. */
export function noiseOf(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== WORKER_KEPT_OUT) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return heard;
}

/** Every test also fails on a console message, a page error or a request to another host. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const heard = noiseOf(page);
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:'))
          heard.push(`request: ${url}`);
      });
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** All that were built. */
export const PAGES = readdirSync('dist').filter((file) => file.endsWith('.html'));

/** Opens a page and waits until all of its figures answer. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('input[type="range"]').first()).toBeEnabled();
  await stir(page);
}

/** Somebody is at the page: the figures below the first are then fetched. */
export async function stir(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await expect(page.locator(NOT_YET_AWAKE)).toHaveCount(0);
}

/** What does not answer before the figures below the first are fetched. */
export const NOT_YET_AWAKE = '.plate input:disabled, .plate [aria-disabled="true"]';

/** The value of a quantity, after checking that every place on the page that shows it shows the same. */
export async function quantity(page: Page, name: string): Promise<number> {
  const places = page.locator(shown(name));
  // Some are worked out apart from the page, and shown when they are there.
  await expect(places, `places that show ${name}`).not.toHaveCount(0, { timeout: 20_000 });
  const values = await places.evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('value')),
  );
  return theOne(name, values);
}

/** All places that show a quantity. */
export function shown(name: string): string {
  return `data[data-quantity="${name}"]`;
}

/** The value that all places show which show a quantity. */
export function theOne(name: string, values: readonly (string | null)[]): number {
  expect(values.length, `places that show ${name}`).toBeGreaterThan(0);
  expect(new Set(values).size, `different values of ${name}: ${values.join(' ')}`).toBe(1);
  return Number(values[0]);
}

/** Waits until a quantity is close to a value. */
export async function expectQuantity(page: Page, name: string, value: number): Promise<void> {
  await expect.poll(() => quantity(page, name)).toBeCloseTo(value, 9);
}

export function slider(page: Page, name: string): Locator {
  return page.locator(sliderOf(name));
}

export function box(page: Page, name: string): Locator {
  return page.locator(boxOf(name));
}

export const sliderOf = (name: string) => `input[type="range"][name="${name}"]`;
export const boxOf = (name: string) => `input[inputmode="decimal"][name="${name}"]`;

/** As a person does who sees the box: out of sight it may lag behind the page. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  const target = box(page, name);
  await target.scrollIntoViewIfNeeded();
  await expect(target.locator('xpath=ancestor::*[@data-asleep]')).toHaveCount(0);
  await target.fill(text);
}

/** Where a control or handle can be grabbed. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const frame = await locator.boundingBox();
  if (!frame) throw new Error('not on the page');
  return { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
}

/** A finger goes from a place through others, given as ways from the first, and is lifted. */
export async function swipe(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  through: readonly (readonly [dx: number, dy: number])[],
): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const send = (what: 'touchStart' | 'touchMove', dx: number, dy: number) =>
    touch.send('Input.dispatchTouchEvent', { type: what, touchPoints: [{ x: x + dx, y: y + dy }] });
  await send('touchStart', 0, 0);
  for (const [dx, dy] of through) await send('touchMove', dx, dy);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A phone that is held upright. */
export const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

/** No "NaN" or "undefined" in anything that is read or drawn, but for what a notice quotes from the address. */
export async function expectNoNaN(page: Page): Promise<void> {
  const parts = await page
    .locator(READ_OR_DRAWN)
    .evaluateAll((elements) => elements.map((element) => element.outerHTML));
  expectNoNaNIn(parts);
}

export const READ_OR_DRAWN = 'main > :not(.notices)';

export function expectNoNaNIn(parts: readonly string[]): void {
  // Not the whole page as the message: a line around the find says where it stands.
  expect(/.{0,80}(?:NaN|undefined).{0,40}/.exec(parts.join(''))?.[0]).toBeUndefined();
}
