import type { Page } from '@playwright/test';
import type { Step } from '../src/experiment/step';
import { guide } from '../src/pages/coin-toss/guide';
import { expectAccessible } from './axe';
import { expectSaid, partsOf } from './guide-texts';
import { expect, expectNoNaN, PAGES, quantity, test } from './support';

const steps: readonly Step[] = guide.steps;
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];

const stage = (page: Page) => page.getByRole('region', { name: /^Presenter/ });

async function present(page: Page, query: string): Promise<void> {
  await page.goto(`coin-toss.html?present=1${query}`);
  await expect(stage(page)).toBeVisible();
}

/** The smallest words on the screen, as a part of its height. */
function smallestWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || !walker.currentNode.textContent?.trim()) continue;
      const frame = element.getBoundingClientRect();
      const visible = element.checkVisibility({ visibilityProperty: true });
      if (!visible || frame.width < 2 || element.closest('option, script, style')) continue;
      const enlarged = element.closest('[data-presented]');
      const scale = enlarged
        ? enlarged.getBoundingClientRect().width / (enlarged as HTMLElement).offsetWidth
        : 1;
      sizes.push(Number.parseFloat(getComputedStyle(element).fontSize) * scale);
    }
    return Math.min(...sizes) / window.innerHeight;
  });
}

const AT_A_GOAL = 'coin-toss.html?step=6';

for (const address of [...PAGES, AT_A_GOAL]) {
  for (const size of SCREENS) {
    test(`${address} at ${size.width} by ${size.height}: one figure fills the screen, in words large enough`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}present=1`);
      await expect(stage(page)).toBeVisible();
      await expect(page.locator('figure:visible')).toHaveCount(1);
      await expect(page.locator('main h1')).toBeHidden();
      await page.evaluate(() => document.fonts.ready);
      expect(await smallestWords(page)).toBeGreaterThanOrEqual(1 / 40 - 1e-4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    });
  }
}

test('a key counts from the moment that the stage is there', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('.stage')) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    }).observe(document, { childList: true, subtree: true });
  });
  await present(page, '');
  await expect(page).toHaveURL(/step=1(?:&|$)/);
});

test('a clicker plays every step to the end and back: question, answer, next', async ({ page }) => {
  test.slow();
  await present(page, '');
  for (const [i, step] of steps.entries()) {
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(new RegExp(`step=${i + 1}(?:&|$)`));
    await expect(page.locator(`figure#${step.figure}`)).toBeVisible();
    if (step.question) await expectSaid(stage(page), step.question.ask);
    if (step.question?.kind === 'choose') {
      const right = step.question.options.find((option) => option.right);
      await expect(stage(page)).not.toContainText(partsOf(right?.because ?? '')[0] ?? '');
      await page.keyboard.press('PageDown');
      await expectSaid(stage(page), right?.because ?? '');
    }
    if (step.question?.kind === 'mark') {
      await page.keyboard.press('PageDown');
      await expect(stage(page)).toContainText('It is ');
    }
    if (step.question?.kind === 'goal') {
      await page.keyboard.press('PageDown');
      await expectSaid(stage(page), step.question.right);
    }
    await expectNoNaN(page);
  }
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/step=15/);
  for (let i = steps.length; i > 0; i--) await page.keyboard.press('PageUp');
  await expect(page).not.toHaveURL(/step=/);
});

test('the raised hands become a distribution, and its surprise at the right answer', async ({
  page,
}) => {
  await present(page, '&step=2');
  await page.getByLabel('Hands for A').fill('1');
  await page.getByLabel('Hands for B').fill('2');
  await page.getByRole('button', { name: 'One hand more for C' }).click();
  await expect(stage(page)).toContainText('25 %');
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toContainText('1 of 4 hands for the right one');
  await expect(stage(page)).toContainText('2.000 bits');
});

test('a room without one right hand is infinitely surprised', async ({ page }) => {
  await present(page, '&step=2');
  await page.getByLabel('Hands for B').fill('5');
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toContainText('∞ bits');
});

test('every key does what its button does', async ({ page }) => {
  await present(page, '');
  const number = page.locator('#two-coins data[data-quantity="kl-pq"]').first();
  await expect(number).toHaveText('0.132 bits');
  await page.keyboard.press('h');
  await expect(number).toHaveText('? bits');
  await expect(page.locator('#two-coins figcaption')).toBeHidden();
  await page.getByRole('button', { name: 'Hide numbers' }).click();
  await expect(number).toHaveText('0.132 bits');
  await page.keyboard.press('s');
  await expect(number).toHaveText('0.151 bits');
  await page.keyboard.press('u');
  await expect(number).toHaveText('0.105 nats');
  await page.keyboard.press('u');
  await page.keyboard.press('r');
  await expect(number).toHaveText('0.132 bits');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: /Show the figure again/ })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: 'Keys' })).toContainText('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Keys' })).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
  await page.keyboard.press('q');
  await page.keyboard.press('Escape');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page).not.toHaveURL(/present/);
});

/** Drags the first handle of P up by so many pixels of the screen. */
async function dragHeads(page: Page, by: number): Promise<void> {
  const handle = page.getByRole('slider', { name: 'Top of the bar of P for heads' });
  const frame = await handle.locator('.handle-reach').boundingBox();
  if (!frame) throw new Error('no handle');
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - by, { steps: 4 });
  await page.mouse.up();
}

test('the enlarged figure follows the pointer exactly, and a frozen one not at all', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await present(page, '');
  const dot = page
    .getByRole('slider', { name: 'Top of the bar of P for heads' })
    .locator('.handle-reach');
  const before = (await dot.boundingBox())?.y ?? 0;
  await dragHeads(page, -60);
  const after = (await dot.boundingBox())?.y ?? 0;
  expect(Math.abs(after - before - 60)).toBeLessThan(2);
  const kl = await quantity(page, 'kl-pq');
  await page.keyboard.press('f');
  await dragHeads(page, 40);
  expect(await quantity(page, 'kl-pq')).toBe(kl);
  await page.keyboard.press('f');
  await dragHeads(page, 40);
  expect(await quantity(page, 'kl-pq')).not.toBe(kl);
});

test('what is dragged in one window moves in the other; frozen, the screen waits', async ({
  page,
}) => {
  await present(page, '&step=2');
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Notes' }).click(),
  ]);
  await expect(notes.getByRole('region', { name: 'Notes', exact: true })).toContainText('2 of 15');
  await expect(notes.getByRole('timer')).toContainText('0:0');
  await expect(notes.getByRole('region', { name: 'Notes', exact: true })).toContainText(
    'A block below the line',
  );

  await dragHeads(notes, 30);
  await expect.poll(() => quantity(page, 'kl-pq')).toBe(await quantity(notes, 'kl-pq'));
  expect(await quantity(page, 'kl-pq')).not.toBeCloseTo(0.132, 3);

  await notes.keyboard.press('PageDown');
  await notes.keyboard.press('PageDown');
  await expect(stage(page)).toContainText('What does a negative term tell you?');

  await notes.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Freeze' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const still = await quantity(page, 'kl-pq');
  await dragHeads(notes, 20);
  expect(await quantity(notes, 'kl-pq')).not.toBe(still);
  expect(await quantity(page, 'kl-pq')).toBe(still);
  await notes.keyboard.press('f');
  await expect.poll(() => quantity(page, 'kl-pq')).toBe(await quantity(notes, 'kl-pq'));
});

for (const step of ['', '&step=4', '&step=2']) {
  test(`axe finds nothing while presenting${step}`, async ({ page }) => {
    await present(page, step);
    await expectAccessible(page);
  });
}

test('a second projected window shows what its own link says, and leaves the first alone', async ({
  page,
  context,
}) => {
  await present(page, '&step=3');
  const second = await context.newPage();
  await present(second, '&step=8&p=0.9');
  await expect(stage(second)).toContainText('8/15');
  expect(await quantity(second, 'entropy-p')).not.toBe(await quantity(page, 'entropy-p'));
  await second.keyboard.press('ArrowRight');
  await expect(stage(page)).toContainText('3/15');
});

test('printed from the stage the page is whole: the figures and the questions', async ({
  page,
}) => {
  await present(page, '&step=3');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(stage(page)).toBeHidden();
  await expect(page.locator('.handout')).toBeVisible();
  await expect(page.locator('#epsilon')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(stage(page)).toBeVisible();
  await expect(page.locator('#epsilon')).toBeHidden();
});

test('a marker that nobody placed is no prediction: the answer comes without a verdict', async ({
  page,
}) => {
  await present(page, '&step=4');
  await expect(stage(page)).toContainText('Drag the marker in the figure');
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toContainText('It is 1.198 bits');
  await expect(stage(page)).not.toContainText('The marker says');
  await expect(page.locator('#two-coins .prediction')).toHaveCount(0);
});

test('on a small phone a figure keeps its drawings, and scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('vae-elbo.html?present=1');
  await expect(stage(page)).toBeVisible();
  const drawings = page.locator('[data-presented] .plot');
  await expect(drawings.first()).toBeVisible();
  const heights = await drawings.evaluateAll((plots) => plots.map((plot) => plot.clientHeight));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(130);
  await drawings.last().scrollIntoViewIfNeeded();
  await expect(drawings.last()).toBeInViewport();
});

test('who leaves for the lesson has left, also while the lesson is still on its way', async ({
  page,
}) => {
  await page.route(/LessonPlayer/, () => undefined);
  await present(page, '&step=3');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?step=3$/);
  await expect(page.locator('.stage')).toHaveCount(0);
});
