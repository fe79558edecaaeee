import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import {
  box,
  expect,
  expectNoNaN,
  middleOf,
  open,
  PHONE,
  quantity,
  slider,
  swipe,
  test,
} from './support';

/** Each test trains some hundreds of steps, on cores that others use too. */
test.describe.configure({ timeout: 120_000 });

const PAGE = 'vae-elbo.html?unit=nats';
const TRAINED = { timeout: 60_000 };

function closer(page: Page): Locator {
  return page.locator('.look-closer');
}

async function train(page: Page, hundreds: number): Promise<void> {
  const step = page.getByRole('button', { name: '100 steps', exact: true });
  const steps = page.locator('data[data-quantity="training-step"]');
  for (let done = 0; done < hundreds; done += 1) {
    await step.click();
    await expect(steps).toHaveAttribute('value', `${100 * (done + 1)}`, TRAINED);
  }
  await closer(page).scrollIntoViewIfNeeded();
  await expect(seenNumber(page, 'elbo')).toBeVisible(TRAINED);
}

function seenNumber(page: Page, name: string): Locator {
  return closer(page).locator(`data[data-quantity="seen-${name}"]`).first();
}

/** The parts of the ELBO on show, read at one moment. */
async function expectPartsToAddUp(page: Page): Promise<void> {
  // The name of what is looked at stands there before the worker has answered.
  await expect(seenNumber(page, 'kl-posterior')).toBeVisible(TRAINED);
  const parts = await closer(page)
    .locator('data[data-quantity^="seen-"]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [one.getAttribute('data-quantity'), Number(one.getAttribute('value'))]),
      ),
    );
  const of = (name: string) => parts[`seen-${name}`] ?? NaN;
  expect(of('elbo')).toBeCloseTo(of('reconstruction') - of('kl-prior'), 9);
  expect(of('log-evidence')).toBeCloseTo(of('elbo') + of('kl-posterior'), 9);
  expect(of('kl-posterior')).toBeGreaterThan(-0.02);
}

/** Leads the pen through places of the pad, given as shares of its width and height. */
async function draw(page: Page, places: readonly (readonly [number, number])[]): Promise<void> {
  const pad = page.locator('.pad');
  await pad.scrollIntoViewIfNeeded();
  const frame = await pad.boundingBox();
  if (!frame) throw new Error('no pad');
  const at = ([x, y]: readonly [number, number]) =>
    [frame.x + x * frame.width, frame.y + y * frame.height] as const;
  const [first = [0.5, 0.5], ...others] = places;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const place of others) await page.mouse.move(...at(place), { steps: 5 });
  await page.mouse.up();
}

const SEVEN = [
  [0.3, 0.2],
  [0.7, 0.2],
  [0.45, 0.85],
] as const;

test('before any training the figure says what to do', async ({ page }) => {
  await open(page, PAGE);
  await expect(closer(page)).toContainText('Train first');
  await expect(closer(page).locator('data[data-quantity="seen-elbo"]')).toHaveCount(0);
  await draw(page, SEVEN);
  await expect(page.getByRole('radio', { name: 'your drawing' })).toBeChecked();
  await expect(page.getByRole('img', { name: 'Drawing pad with 1 stroke' })).toBeVisible();
});

test('a test picture, its code and its parts; another one; a drawing', async ({ page }) => {
  await open(page, PAGE);
  await train(page, 3);
  await expectPartsToAddUp(page);
  await expect(closer(page).locator('.posterior-region')).toHaveCount(6);
  await expect(closer(page)).toContainText('test picture 0, a');
  await expectNoNaN(page);

  const first = await quantity(page, 'seen-elbo');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(closer(page)).toContainText('test picture 1, a');
  expect(await quantity(page, 'seen-elbo')).not.toBe(first);
  await expectPartsToAddUp(page);
  await expect(page).toHaveURL(/picture=1/);

  await draw(page, SEVEN);
  await expect(closer(page)).toContainText('x, your drawing');
  await expect(seenNumber(page, 'percentile')).toBeVisible();
  await expectPartsToAddUp(page);
  await expect(closer(page).getByRole('status')).toContainText('Your drawing: ELBO');
  expect(await quantity(page, 'seen-sd-1')).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Previous', exact: true }).click();
  await expect(closer(page)).toContainText('x, test picture 0');
  await page.getByRole('radio', { name: 'your drawing' }).check();
  await expect(closer(page)).toContainText('x, your drawing');
  await page.getByRole('button', { name: 'Undo stroke' }).click();
  await expect(closer(page)).toContainText('Draw a digit');
  await expectAccessible(page, '.look-closer');
});

test('with keys alone: a digit as written, a point of the plane', async ({ page }) => {
  await open(page, PAGE);
  await train(page, 1);
  const written = page.getByRole('combobox', { name: 'As written' });
  await written.focus();
  await page.keyboard.press('3');
  await expect(closer(page)).toContainText('x, your drawing');
  await expect(seenNumber(page, 'percentile')).toBeVisible();

  const decoded = closer(page).getByRole('img', { name: /^Decoded from z/ });
  const before = await decoded.innerHTML();
  await closer(page)
    .getByRole('slider', { name: /^z, the code that is decoded/ })
    .focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect(box(page, 'z1').first()).toHaveValue('0.5');
  await expect(closer(page).getByRole('img', { name: 'Decoded from z₁ 0.5, z₂ 0' })).toBeVisible();
  await expect.poll(() => decoded.innerHTML()).not.toBe(before);
  await expect(page).toHaveURL(/z1=0\.5/);
});

test('eight latents have no plane, and faces take no drawing', async ({ page }) => {
  await open(page, `${PAGE}&latents=8&images=faces`);
  await train(page, 1);
  await expectPartsToAddUp(page);
  await expect(closer(page)).toContainText('Eight latents make no plane');
  await expect(closer(page)).toContainText('log p(x), at least');
  await expect(closer(page).locator('data[data-quantity="seen-kl-8"]')).toBeVisible();
  await expect(page.locator('.pad')).toHaveCount(0);
});

test('while it trains the look follows, and says nothing aloud', async ({ page }) => {
  await open(page, PAGE);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await slider(page, 'picture').first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '100 steps', exact: true }).waitFor();
  await expect(seenNumber(page, 'elbo')).toBeVisible(TRAINED);
  await expect(closer(page).getByRole('status')).toHaveText('');
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a finger draws without moving the page, and nothing is wider than the screen', async ({
    page,
  }) => {
    await open(page, PAGE);
    await train(page, 1);
    const middle = await middleOf(page.locator('.pad'));
    const scrolled = await page.evaluate(() => window.scrollY);
    await swipe(page, { x: middle.x, y: middle.y - 40 }, [
      [10, 20],
      [10, 50],
      [5, 90],
    ]);
    await expect(page.getByRole('img', { name: 'Drawing pad with 1 stroke' })).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await expect(closer(page)).toContainText('x, your drawing');
    await expectPartsToAddUp(page);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });
});
