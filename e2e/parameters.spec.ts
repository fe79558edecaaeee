import {
  box,
  expect,
  expectQuantity,
  middleOf,
  open,
  PHONE,
  quantity,
  slider,
  swipe,
  test,
  type,
} from './support';

const KL_8_6 = 0.13202999942307506;

test.describe('the two coins', () => {
  test.beforeEach(({ page }) => open(page, 'coin-toss.html'));

  test('start at the primer’s numbers', async ({ page }) => {
    expect(await quantity(page, 'kl-pq')).toBeCloseTo(KL_8_6, 14);
    expect(await quantity(page, 'kl-qp')).toBeCloseTo(0.1509775004326938, 14);
    expect(await quantity(page, 'cross-entropy-pq')).toBeCloseTo(
      (await quantity(page, 'entropy-p')) + KL_8_6,
      14,
    );
    await expect(page.locator('data[data-quantity="kl-pq"]').first()).toHaveText('0.132 bits');
  });

  test('a slider snaps to its step, and every number answers', async ({ page }) => {
    await slider(page, 'p').fill('0.503');
    await expect(box(page, 'p')).toHaveValue('0.5');
    await expectQuantity(page, 'kl-pq', 0.5 * Math.log2(0.5 / 0.6) + 0.5 * Math.log2(0.5 / 0.4));
    await expectQuantity(page, 'entropy-p', 1);
  });

  test('a slider moved by less than half a step snaps back', async ({ page }) => {
    await slider(page, 'p').fill('0.803');
    await expect(slider(page, 'p')).toHaveValue('0.8');
    await expect(box(page, 'p')).toHaveValue('0.8');
  });

  test('a slider is moved by mouse', async ({ page }) => {
    const { x, y } = await middleOf(slider(page, 'q'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    await expect(box(page, 'q')).not.toHaveValue('0.6');
    await expect(page).toHaveURL(/q=0\.\d+$/);
  });

  test('the keyboard alone reaches every value: arrows, page keys, Home and End', async ({
    page,
  }) => {
    await slider(page, 'p').focus();
    await page.keyboard.press('ArrowRight');
    await expect(box(page, 'p')).toHaveValue('0.81');
    await page.keyboard.press('PageDown');
    await expect(box(page, 'p')).toHaveValue('0.71');
    await page.keyboard.press('Home');
    await expect(box(page, 'p')).toHaveValue('0');
    await page.keyboard.press('End');
    await expect(box(page, 'p')).toHaveValue('1');
  });

  test('typing keeps full precision, in the box, in the numbers and in the address', async ({
    page,
  }) => {
    await type(page, 'p', '0.123456789012345');
    const p = 0.123456789012345;
    await expectQuantity(
      page,
      'kl-pq',
      p * Math.log2(p / 0.6) + (1 - p) * Math.log2((1 - p) / 0.4),
    );
    await expect(page).toHaveURL(/\?p=0\.123456789012345$/);
  });

  test('typing also takes a percentage, a fraction and a decimal comma', async ({ page }) => {
    for (const [text, value] of [
      ['25%', '0.25'],
      ['1/4', '0.25'],
      ['0,25', '0.25'],
      ['2.5e-1', '0.25'],
    ] as const) {
      await page.getByRole('button', { name: 'Reset' }).click();
      await type(page, 'p', text);
      await expect(slider(page, 'p'), text).toHaveValue(value);
    }
  });

  test('typing key by key is one change: undo brings back what stood before the first key', async ({
    page,
  }) => {
    await box(page, 'q').click();
    await page.keyboard.type('0.85');
    await expectQuantity(page, 'kl-pq', 0.8 * Math.log2(0.8 / 0.85) + 0.2 * Math.log2(0.2 / 0.15));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(box(page, 'q')).toHaveValue('0.6');
  });

  test('a bad entry does not outlive the next change from elsewhere', async ({ page }) => {
    await type(page, 'p', 'abc');
    await page.getByRole('button', { name: 'A mirrored pair' }).click();
    await expect(box(page, 'p')).toHaveValue('0.6');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('what cannot be typed is named, with what can, and loses nothing', async ({ page }) => {
    await type(page, 'p', '1.2');
    await expect(page.getByRole('alert')).toHaveText(
      '“1.2” is out of range. p takes a number from 0 to 1.',
    );
    await expect(box(page, 'p')).toHaveValue('1.2');
    await expect(slider(page, 'p')).toHaveValue('0.8');
    await expectQuantity(page, 'kl-pq', KL_8_6);
    await box(page, 'p').press('Escape');
    await expect(box(page, 'p')).toHaveValue('0.8');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a handle is dragged without a jump, leaves a ghost, and Escape takes the drag back', async ({
    page,
  }) => {
    const handle = page.getByRole('slider', { name: 'Top of the bar of P for heads' });
    const { x, y } = await middleOf(handle);
    await page.mouse.move(x + 6, y + 6);
    await page.mouse.down();
    await page.mouse.move(x + 6, y + 6);
    await expect(box(page, 'p')).toHaveValue('0.8');
    await page.mouse.move(x + 6, y + 76, { steps: 5 });
    await expect(box(page, 'p')).not.toHaveValue('0.8');
    await expect(page.locator('#two-coins .ghost').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box(page, 'p')).toHaveValue('0.8');
    await expect(page.locator('.ghost')).toHaveCount(0);
    await page.mouse.move(x + 6, y + 100);
    await expect(box(page, 'p')).toHaveValue('0.8');
    await page.mouse.up();
  });

  test('Escape also takes back the drag of a slider', async ({ page }) => {
    const { x, y } = await middleOf(slider(page, 'p'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    await expect(box(page, 'p')).not.toHaveValue('0.8');
    await page.keyboard.press('Escape');
    await expect(box(page, 'p')).toHaveValue('0.8');
    await page.mouse.move(x - 80, y);
    await page.mouse.up();
    await expect(box(page, 'p')).toHaveValue('0.8');
  });

  test('while a slider is held what is out of sight is not drawn; let go anywhere, it is there again', async ({
    page,
  }) => {
    const { x, y } = await middleOf(slider(page, 'p').first());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    await expect(page.locator('#epsilon')).toBeHidden();
    await page.mouse.move(x - 60, 5);
    await page.mouse.up();
    await expect(page.locator('#epsilon')).toBeVisible();
  });

  test('a handle obeys the keyboard, the tails bar upside down', async ({ page }) => {
    const tails = page.getByRole('slider', { name: 'Top of the bar of P for tails' });
    await tails.focus();
    await page.keyboard.press('ArrowUp');
    await expect(box(page, 'p')).toHaveValue('0.79');
    await expect(tails).toHaveAttribute('aria-valuetext', '0.21');
    await page.keyboard.press('End');
    await expect(box(page, 'p')).toHaveValue('0');
  });

  test('a handle that was scrolled away with the focus on it still goes a step with every key', async ({
    page,
  }) => {
    const handle = page.locator('#two-coins [role="slider"]').first();
    await handle.focus();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(handle).not.toBeInViewport();
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => slider(page, 'p').inputValue()).toBe('0.7');
  });

  test('swap exchanges the coins, undo brings them back, undo again swaps once more, reset starts over', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Swap P and Q' }).click();
    await expect(box(page, 'p')).toHaveValue('0.6');
    await expect(box(page, 'q')).toHaveValue('0.8');
    await expectQuantity(page, 'kl-qp', KL_8_6);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectQuantity(page, 'kl-pq', KL_8_6);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectQuantity(page, 'kl-qp', KL_8_6);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expectQuantity(page, 'kl-pq', KL_8_6);
    await expect(page).toHaveURL(/coin-toss\.html$/);
  });

  test('one switch turns every number into nats', async ({ page }) => {
    await page.getByLabel('nats').check();
    await expectQuantity(page, 'kl-pq', KL_8_6 * Math.LN2);
    await expect(
      page.locator(
        'data[data-unit="bits"]:not([data-quantity^="printed"], [data-quantity^="exact"])',
      ),
    ).toHaveCount(0);
    await expect(page).toHaveURL(/\?unit=nats$/);
    await page.getByRole('link', { name: 'KL Lab, home' }).click();
    await expect(page.getByLabel('nats')).toBeChecked();
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a finger drags a handle to the end, and the page does not scroll under it', async ({
    page,
  }) => {
    await open(page, 'coin-toss.html');
    const from = await middleOf(
      page.getByRole('slider', { name: 'Top of the bar of Q for heads' }),
    );
    const scrolled = await page.evaluate(() => scrollY);
    const way = [10, 30, 50, 70, 90, 50].map((down) => [0, down] as const);
    await swipe(page, from, way);
    await expect(box(page, 'q')).not.toHaveValue('0.6');
    const bar = page.locator('#two-coins .bars[data-term="heads"] .bar-q');
    const height = Number(await bar.getAttribute('height'));
    const q = Number(await box(page, 'q').inputValue());
    expect((height / q) * (0.6 - q)).toBeCloseTo(50, 0);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('a finger that goes across a handle’s way scrolls the page', async ({ page }) => {
    await open(page, 'coin-toss.html');
    const handle = page.locator('#tangent .handle-horizontal').first();
    const from = await middleOf(handle);
    const scrolled = await page.evaluate(() => scrollY);
    const way = [10, 30, 60, 90, 120].map((up) => [2, -up] as const);
    await swipe(page, from, way);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
  });
});

test.describe('five outcomes', () => {
  test.beforeEach(({ page }) => open(page, 'index.html'));

  test('moving one makes the others share the rest in proportion', async ({ page }) => {
    await type(page, 'q.2', '0.51');
    await expect(slider(page, 'q.0')).toHaveValue('0.25');
    await expect(slider(page, 'q.1')).toHaveValue('0.14');
    const parts = [0.4, 0.2, 0.25, 0.1, 0.05];
    const q = [0.25, 0.14, 0.51, 0.06, 0.04];
    await expectQuantity(
      page,
      'kl-pq',
      parts.reduce((sum, p, i) => sum + p * Math.log2(p / q[i]!), 0),
    );
  });

  test('an outcome dragged to 1 and back does not leave the others stuck at 0', async ({
    page,
  }) => {
    await slider(page, 'p.0').focus();
    await page.keyboard.press('End');
    await expect(slider(page, 'p.3')).toHaveValue('0');
    await page.keyboard.press('ArrowLeft');
    await expect(slider(page, 'p.3')).toHaveValue('0.0025');
  });

  test('a fraction typed key by key keeps the others in proportion, though it begins with a 1', async ({
    page,
  }) => {
    await box(page, 'p.1').click();
    await page.keyboard.type('1/2');
    await expect(slider(page, 'p.0')).toHaveValue('0.25');
    await expect(slider(page, 'p.4')).toHaveValue('0.03125');
  });

  test('a bar is dragged by its top', async ({ page }) => {
    const handle = page.getByRole('slider', { name: 'P, chance of snow (top of the bar)' });
    const { x, y } = await middleOf(handle);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60, { steps: 4 });
    await page.mouse.up();
    await expect(slider(page, 'p.4')).not.toHaveValue('0.05');
    await expect(page).toHaveURL(/\?p=/);
  });

  test('an axis only grows while a hand holds a bar, and fits again when it lets go', async ({
    page,
  }) => {
    const marks = page.locator('#first-look .plot').nth(1).locator('.axis text');
    const atFirst = await marks.allTextContents();
    const { x, y } = await middleOf(page.locator('#first-look').getByRole('slider').first());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 80, { steps: 4 });
    await expect.poll(() => marks.allTextContents()).not.toEqual(atFirst);
    const afar = await marks.allTextContents();
    await page.mouse.move(x, y, { steps: 4 });
    await expect(slider(page, 'p.0')).toHaveValue('0.4');
    expect(await marks.allTextContents()).toEqual(afar);
    await page.mouse.up();
    await expect.poll(() => marks.allTextContents()).toEqual(atFirst);
  });

  test('an outcome that Q rules out makes the divergence infinite and is named', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Rain ruled out' }).click();
    expect(await quantity(page, 'kl-pq')).toBe(Infinity);
    await expect(page.locator('figcaption')).toHaveText(
      '∞ bits: Q says rain cannot happen; P says it does.',
    );
    expect(Number.isFinite(await quantity(page, 'kl-qp'))).toBe(true);
  });

  for (const width of [1180, 1280, 1440]) {
    test(`at ${width} px a term with many digits keeps clear of the box before it and of its value`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, 'index.html?p=0.328,0.224,0.28,0.112,0.056&q=0.511,0.279,0.118,0.045,0.047');
      const rows = page.locator('.terms li');
      for (const row of await rows.all()) {
        const before = await row.locator('.box').last().boundingBox();
        const term = await row.locator('.math').boundingBox();
        const value = await row.locator('data').boundingBox();
        expect(term!.x).toBeGreaterThan(before!.x + before!.width);
        expect(value!.x).toBeGreaterThan(term!.x + term!.width);
      }
      const heights = await rows.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
      expect(new Set(heights).size).toBe(1);
    });
  }

  test('the note on an outcome that P rules out moves no control', async ({ page }) => {
    const places = () =>
      page
        .locator('.first-look button')
        .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().top));
    const before = await places();
    await type(page, 'p.4', '0');
    await expect(page.locator('.first-look .note')).toBeVisible();
    expect(await places()).toEqual(before);
  });

  test('an outcome that P rules out counts 0, with a note', async ({ page }) => {
    await page.getByRole('button', { name: 'A place where it never snows' }).click();
    await expectQuantity(page, 'term-snow', 0);
    await expect(page.locator('.note')).toContainText(
      'P never brings snow: a term of 0 log 0 counts as 0',
    );
  });
});

test('a message about a long text that was typed stays within a narrow window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'coin-toss.html');
  await type(page, 'p', '9'.repeat(60));
  await expect(page.getByRole('alert')).toContainText('is out of range');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
