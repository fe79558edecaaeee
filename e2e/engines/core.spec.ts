import type { Page } from '@playwright/test';
import { box, expect, expectNoNaN, middleOf, open, quantity, slider, test } from '../support';
import { FIRST_FIGURES, TYPED_IN_ADDRESS } from './first-figures';
import { ELBO_AFTER_100_STEPS, TRAINING } from './training';

/** As a person types: what stands in the box goes when the first key is pressed. */
async function typeOver(page: Page, name: string, text: string): Promise<void> {
  await box(page, name).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

for (const [address, [parameter, moves, typed]] of Object.entries(FIRST_FIGURES)) {
  test(`${address}: loads, drags, types, and a reload restores it`, async ({ page }) => {
    await open(page, address);
    await expectNoNaN(page);

    const atRest = await quantity(page, moves);
    const { x, y } = await middleOf(slider(page, parameter).first());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => quantity(page, moves)).not.toBe(atRest);

    const dragged = await quantity(page, moves);
    await slider(page, parameter).first().press('ArrowLeft');
    await expect.poll(() => quantity(page, moves)).not.toBe(dragged);

    await typeOver(page, parameter, typed);
    await expect(box(page, parameter).first()).toHaveValue(typed);
    const now = await quantity(page, moves);
    await expect(page).toHaveURL(TYPED_IN_ADDRESS);
    await page.reload();
    await expect.poll(() => quantity(page, moves)).toBe(now);
    await expectNoNaN(page);
  });
}

test('Escape takes back the drag of a slider, though the pointer goes on', async ({ page }) => {
  await open(page, 'coin-toss.html');
  const { x, y } = await middleOf(slider(page, 'p'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 3 });
  await expect(box(page, 'p')).not.toHaveValue('0.8');
  await page.keyboard.press('Escape');
  await page.mouse.move(x - 60, y);
  await page.mouse.up();
  await expect(box(page, 'p')).toHaveValue('0.8');
});

test('a handle is dragged, and a guided step is opened and answered', async ({ page }) => {
  await open(page, 'coin-toss.html');
  const { x, y } = await middleOf(page.locator('#two-coins [role="slider"]').first());
  const before = await quantity(page, 'kl-pq');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 30, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => quantity(page, 'kl-pq')).not.toBe(before);

  await open(page, 'coin-toss.html?step=1');
  await expect(
    page.getByRole('region', { name: /Guided/ }).or(page.locator('.lesson')),
  ).toBeVisible();
});

test('the share dialog gives the address of what is on the screen', async ({ page }) => {
  await open(page, 'coin-toss.html?p=0.3');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(/p=0\.3/);
});

test('a training is the same, bit for bit, as in every other engine', async ({ page }) => {
  await open(page, TRAINING);
  await page.locator('#live-vae').getByRole('button', { name: '100 steps', exact: true }).click();
  const measured = (name: string) =>
    page.locator(`data[data-quantity="${name}"]`).first().getAttribute('value');
  await expect.poll(() => measured('training-step'), { timeout: 30_000 }).toBe('100');
  await expect.poll(() => measured('training-elbo')).toBe(ELBO_AFTER_100_STEPS);
});
