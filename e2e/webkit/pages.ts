import { expect } from '@playwright/test';
import { expectNoNaNIn, NOT_YET_AWAKE, READ_OR_DRAWN, shown, theOne } from '../support';
import type { Tab } from './tab';

/** Opens a page and waits until all of its figures answer. */
export async function open(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await answers(tab);
}

/** Somebody is at the page: the figures below the first are then fetched. */
export async function answers(tab: Tab): Promise<void> {
  await expect.poll(() => tab.count('input[type="range"]:enabled')).toBeGreaterThan(0);
  await tab.movePointer(1, 1);
  await expect.poll(() => tab.count(NOT_YET_AWAKE)).toBe(0);
}

export async function quantity(tab: Tab, name: string): Promise<number> {
  return theOne(name, await tab.attributes(shown(name), 'value'));
}

export async function expectNoNaN(tab: Tab): Promise<void> {
  const parts = await tab.evaluate(
    (css) => [...document.querySelectorAll(css)].map((element) => element.outerHTML),
    READ_OR_DRAWN,
  );
  expectNoNaNIn(parts);
}
