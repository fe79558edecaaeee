import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { box, expect, expectNoNaN, open, quantity, test, type } from './support';

const FLAT_OUT = 'vae-elbo.html?unit=nats&speed=flat-out';
const figure = (page: Page) => page.locator('#live-vae');
const caption = (page: Page) => page.locator('#live-vae-caption');
const button = (page: Page, name: string) =>
  figure(page).getByRole('button', { name, exact: true });

const press = (page: Page, name: string) => button(page, name).click();

async function stepsTaken(page: Page): Promise<number> {
  const value = await page
    .locator('data[data-quantity="training-step"]')
    .getAttribute('value', { timeout: 20_000 });
  return Number(value);
}

async function expectStep(page: Page, step: number): Promise<void> {
  await expect.poll(() => stepsTaken(page), { timeout: 20_000 }).toBe(step);
}

async function expectMoreThan(page: Page, step: number): Promise<void> {
  await expect.poll(() => stepsTaken(page), { timeout: 20_000 }).toBeGreaterThan(step);
}

/** So many hundreds of steps, and then it rests. */
async function takeHundreds(page: Page, hundreds: number): Promise<void> {
  const from = await stepsTaken(page);
  for (let i = 1; i <= hundreds; i += 1) {
    await press(page, '100 steps');
    await expectStep(page, from + 100 * i);
  }
}

async function inked(page: Page, canvas: number): Promise<number> {
  return page
    .locator('#live-vae canvas.live-canvas')
    .nth(canvas)
    .evaluate((element: HTMLCanvasElement) => {
      const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
      return data.filter((byte, i) => i % 4 === 3 && byte > 60).length;
    });
}

test('at rest the figure shows what was measured, and no worker has been made', async ({
  page,
}) => {
  await open(page, 'vae-elbo.html');
  await expect(page.locator('#live-vae .measured [role="img"]')).toHaveCount(4);
  await expect(caption(page)).toContainText('7.933 bits');
  await expect(figure(page).locator('canvas')).toHaveCount(0);
  expect(page.workers()).toHaveLength(0);
});

test('training starts on request, counts its steps, holds, and starts over at 0', async ({
  page,
}) => {
  await open(page, 'vae-elbo.html?unit=nats');
  await press(page, 'Train');
  await expectMoreThan(page, 40);
  expect(await inked(page, 0)).toBeGreaterThan(1000);
  expect(await inked(page, 1)).toBeGreaterThan(1000);
  await press(page, 'Pause');
  await expect(figure(page).getByRole('status').first()).toHaveText('Paused');
  await page.waitForTimeout(300);
  const held = await stepsTaken(page);
  await page.waitForTimeout(500);
  expect(await stepsTaken(page)).toBe(held);
  expect(await quantity(page, 'training-elbo')).toBeCloseTo(
    (await quantity(page, 'training-reconstruction')) - (await quantity(page, 'training-kl')),
    9,
  );
  await expectNoNaN(page);

  await press(page, 'Start over');
  await expectStep(page, 0);
  await expect(caption(page)).toContainText('Before the first step');
  await page.waitForTimeout(400);
  expect(await stepsTaken(page), 'nothing starts by itself').toBe(0);
});

test('the same seed gives the same training, to the last bit', async ({ page }) => {
  await open(page, FLAT_OUT);
  const elboAfter200 = async () => {
    await press(page, '100 steps');
    await expectStep(page, 100);
    await press(page, '100 steps');
    await expectStep(page, 200);
    return quantity(page, 'training-elbo');
  };
  const first = await elboAfter200();
  await press(page, 'Start over');
  await expectStep(page, 0);
  expect(await elboAfter200()).toBe(first);
  await press(page, 'Start over');
  await expectStep(page, 0);
  const untrained = await quantity(page, 'training-elbo');
  await press(page, 'Other luck');
  const elbo = page.locator('data[data-quantity="training-elbo"]').first();
  await expect(elbo).not.toHaveAttribute('value', String(untrained));
  await expectStep(page, 0);
});

test('the code collapses at a beta of 20, and the words say that this is no success', async ({
  page,
}) => {
  await open(page, `${FLAT_OUT}&train-beta=20`);
  await press(page, '1 step');
  await expectStep(page, 1);
  await takeHundreds(page, 3);
  expect(await quantity(page, 'training-kl')).toBeLessThan(0.02);
  await expect(caption(page)).toContainText('no success');
  await expect(figure(page).getByText('0 of 2 in use')).toBeVisible();
});

test('beta acts while it trains: the KL rises when the code gets cheaper, and the change is marked', async ({
  page,
}) => {
  await open(page, `${FLAT_OUT}&train-beta=4`);
  await press(page, '1 step');
  await expectStep(page, 1);
  await takeHundreds(page, 2);
  const dear = await quantity(page, 'training-kl');
  await type(page, 'train-beta', '0');
  await takeHundreds(page, 1);
  expect(await quantity(page, 'training-kl')).toBeGreaterThan(dear + 1);
  await expect(figure(page).getByText('β 0', { exact: true })).toBeVisible();
  await type(page, 'train-beta', '30');
  await takeHundreds(page, 1);
  expect(Number.isFinite(await quantity(page, 'training-elbo'))).toBe(true);
  await expectNoNaN(page);
});

test('out of sight it rests, and goes on when it is seen again', async ({ page }) => {
  await open(page, 'vae-elbo.html');
  await press(page, 'Train');
  await expectMoreThan(page, 10);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(400);
  const unseen = await stepsTaken(page);
  await page.waitForTimeout(600);
  expect(await stepsTaken(page)).toBe(unseen);
  await button(page, 'Pause').scrollIntoViewIfNeeded();
  await expectMoreThan(page, unseen);
});

test('other pictures or another number of latents begin anew, paused at step 0', async ({
  page,
}) => {
  await open(page, FLAT_OUT);
  await press(page, '100 steps');
  await expectStep(page, 100);
  await figure(page).getByLabel('8', { exact: true }).check();
  await expectStep(page, 0);
  await expect(figure(page).getByText('8 of 8 in use')).toBeVisible();
  await figure(page).getByLabel('faces', { exact: true }).check();
  await press(page, '10 steps');
  await expectStep(page, 10);
  expect(await inked(page, 0)).toBeGreaterThan(1000);
});

test('a tap on a code chooses its picture, one on the map the code that is decoded', async ({
  page,
}) => {
  await open(page, `${FLAT_OUT}&picture=17`);
  await press(page, '100 steps');
  await expectStep(page, 100);
  const places = figure(page).locator('.cloud-places');
  const cloud = (await places.first().boundingBox())!;
  const beside = { x: cloud.width / 2 + 24, y: cloud.height / 2 + 24 };
  await places.first().click({ position: beside });
  await expect(box(page, 'picture')).not.toHaveValue('17');
  const map = (await places.last().boundingBox())!;
  await places.last().click({ position: { x: map.width - 5, y: 5 } });
  await expect(page).toHaveURL(/z1=1\.69&z2=1\.69/);
});

test('where a worker cannot be made the figure says so', async ({ page }) => {
  await page.addInitScript(() => {
    // Called with new, it throws all the same.
    Object.defineProperty(globalThis, 'Worker', {
      value: function noWorker() {
        throw new Error('no workers here');
      },
    });
  });
  await open(page, 'vae-elbo.html');
  await press(page, 'Train');
  await expect(figure(page).getByRole('status').first()).toContainText('no workers here');
  await expect(figure(page).getByRole('img').first()).toBeVisible();
});

test('axe finds nothing in the trained figure, on a desk and on a phone, and nothing is cut off', async ({
  page,
}) => {
  await open(page, FLAT_OUT);
  await press(page, '100 steps');
  await expectStep(page, 100);
  await expectAccessible(page, '#live-vae');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page, '#live-vae');
});
