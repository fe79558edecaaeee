import type { Page } from '@playwright/test';
import {
  box,
  expect,
  expectNoNaN,
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

const ADDRESS = 'vae-elbo.html';
/** At rest: x = 1.5, weight 1, noise 0.5, q the prior; in bits. */
const LOG_EVIDENCE = (-0.9 - Math.log(2 * Math.PI * 1.25) / 2) / Math.LN2;
const ELBO = (-6.5 - Math.log(2 * Math.PI * 0.25) / 2) / Math.LN2;

const caption = (page: Page, figure: string) => page.locator(`#${figure} figcaption`);
const handle = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** A button that other figures have too. */
const pressIn = (page: Page, figure: string, name: string) =>
  page.locator(`#${figure}`).getByRole('button', { name, exact: true }).click();
const numberIn = async (page: Page, name: string) => Number(await box(page, name).inputValue());

const MEAN = 'Mean of q, on the top of the bell';
const WIDTH = 'Width of q, at the side of the bell';
const POINT = 'q, the code: a point of the plane of means and widths';

async function drag(page: Page, name: string, [dx, dy]: readonly [number, number]) {
  const { x, y } = await middleOf(handle(page, name));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 3 });
  await page.mouse.move(x + dx, y + dy, { steps: 3 });
  await page.mouse.up();
}

/** The bar of log p(x), as it is drawn. */
const evidenceBar = (page: Page) => page.locator('[data-part="log-evidence"]').getAttribute('d');

async function expectBalance(page: Page) {
  const [evidence, elbo, missing, reconstruction, price] = await Promise.all(
    ['log-evidence', 'elbo', 'kl-posterior', 'reconstruction', 'kl-prior'].map((name) =>
      quantity(page, name),
    ),
  );
  expect(Math.abs(elbo! + missing! - evidence!)).toBeLessThan(1e-11);
  expect(Math.abs(reconstruction! - price! - elbo!)).toBeLessThan(1e-11);
}

test('starts with the prior for q: a free code, and an ELBO far below log p(x)', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await expectQuantity(page, 'log-evidence', LOG_EVIDENCE);
  await expectQuantity(page, 'elbo', ELBO);
  expect(await quantity(page, 'kl-prior')).toBe(0);
  await expectQuantity(page, 'free-energy', -ELBO);
  await expectBalance(page);
  await expect(caption(page, 'elbo-balance')).toHaveText(
    'Whatever q is, log p(x) stays −2.785 bits. The ELBO is −9.703 bits, and what it is short of, 6.918 bits, is q’s divergence from the posterior: it lies too far left.',
  );
  await expect(caption(page, 'gaussian-price')).toContainText('It is free because it says nothing');
  await expectNoNaN(page);
});

test('a mouse drags the bell: the parts trade, and the bar of log p(x) does not change', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const bar = await evidenceBar(page);
  await drag(page, MEAN, [80, 0]);
  await expect.poll(() => numberIn(page, 'mu')).toBeGreaterThan(0.8);
  expect(await quantity(page, 'elbo')).toBeGreaterThan(ELBO);
  expect(await evidenceBar(page)).toBe(bar);
  await expectQuantity(page, 'log-evidence', LOG_EVIDENCE);
  await expectBalance(page);
  const mu = await numberIn(page, 'mu');
  await expectQuantity(page, 'kl-prior', (mu * mu) / 2 / Math.LN2);
  await expect(page).toHaveURL(/\?mu=/);
  await press(page, 'Undo');
  await expectQuantity(page, 'elbo', ELBO);
});

test('the width has a handle of its own, and Escape takes a drag back', async ({ page }) => {
  await open(page, ADDRESS);
  await drag(page, WIDTH, [-30, 0]);
  await expect.poll(() => numberIn(page, 'sigma')).toBeLessThan(0.8);
  await expectBalance(page);
  const { x, y } = await middleOf(handle(page, MEAN));
  const before = await quantity(page, 'elbo');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 3 });
  await expect.poll(() => quantity(page, 'elbo')).not.toBe(before);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expectQuantity(page, 'elbo', before);
});

test('by keyboard: both handles of the bell, and the point of the plane', async ({ page }) => {
  await open(page, ADDRESS);
  await handle(page, MEAN).focus();
  await page.keyboard.press('ArrowRight');
  await expect(box(page, 'mu')).toHaveValue('0.1');
  await page.keyboard.press('End');
  await expect(box(page, 'mu')).toHaveValue('5');
  await handle(page, WIDTH).focus();
  await page.keyboard.press('Home');
  await expect(box(page, 'sigma')).toHaveValue('0.01');
  await expectNoNaN(page);
  await handle(page, POINT).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(box(page, 'mu')).toHaveValue('4.9');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => numberIn(page, 'sigma')).toBeGreaterThan(0.01);
  await expectBalance(page);
});

test('the point on the map of prices is the same q', async ({ page }) => {
  await open(page, ADDRESS);
  await drag(page, POINT, [60, 60]);
  await expect.poll(() => numberIn(page, 'mu')).toBeGreaterThan(0.5);
  await expect.poll(() => numberIn(page, 'sigma')).toBeLessThan(0.7);
  const [ofMean, ofWidth] = [
    await quantity(page, 'price-of-mean'),
    await quantity(page, 'price-of-width'),
  ];
  await expectQuantity(page, 'kl-prior', ofMean + ofWidth);
  const parts = (await quantity(page, 'spread')) + (await quantity(page, 'narrowness'));
  expect(parts).toBeCloseTo(ofWidth, 9);
  await expect(caption(page, 'gaussian-price')).toContainText('for being narrower than the prior');
});

test('let q find it: it arrives at the posterior, and the gap is closed', async ({ page }) => {
  await open(page, `${ADDRESS}?mu=-3&sigma=2`);
  await page.getByLabel('Speed').selectOption('60');
  await press(page, 'Let q find it');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(caption(page, 'elbo-balance')).toContainText('q is the posterior');
  await expect(page.getByRole('button', { name: 'Let q find it' })).toBeVisible();
  await expectQuantity(page, 'kl-posterior', 0);
  expect(await numberIn(page, 'mu')).toBeCloseTo(1.2, 6);
  expect(await numberIn(page, 'sigma')).toBeCloseTo(Math.sqrt(0.2), 6);
  await expectQuantity(page, 'elbo', LOG_EVIDENCE);
  await press(page, 'Undo');
  await expect(box(page, 'mu')).toHaveValue('-3');
});

test('one step goes up; a hand on q ends the run; starting over is from the prior', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?mu=-3&sigma=2`);
  const before = await quantity(page, 'elbo');
  await press(page, 'One step');
  await expect.poll(() => quantity(page, 'elbo')).toBeGreaterThan(before);
  await page.getByLabel('Speed').selectOption('2');
  await press(page, 'Let q find it');
  await type(page, 'mu', '4');
  await expect(page.getByRole('button', { name: 'Let q find it' })).toBeVisible();
  await expect(box(page, 'mu')).toHaveValue('4');
  await pressIn(page, 'elbo-balance', 'Start over');
  await expect(box(page, 'mu')).toHaveValue('0');
  await expectQuantity(page, 'elbo', ELBO);
});

test('with one draw for each step the way is rough, the same for the same seed, and arrives', async ({
  page,
}) => {
  const address = `${ADDRESS}?mu=-3&sigma=2&gradient=sampled`;
  const firstSteps = async () => {
    await open(page, address);
    for (let i = 0; i < 3; i += 1) await press(page, 'One step');
    return quantity(page, 'elbo');
  };
  const once = await firstSteps();
  expect(await firstSteps()).toBe(once);
  await pressIn(page, 'elbo-balance', 'Other luck');
  await page.getByLabel('Speed').selectOption('60');
  await press(page, 'Let q find it');
  await expect.poll(() => quantity(page, 'kl-posterior'), { timeout: 15_000 }).toBeLessThan(0.1);
  await press(page, 'Pause');
  await expectBalance(page);
});

test('a folded decoder: two humps, and a gap of one bit that stays', async ({ page }) => {
  await open(page, `${ADDRESS}?x=4&mu=3.2&sigma=0.4472135954999579`);
  await expect.poll(() => quantity(page, 'kl-posterior')).toBeLessThan(1e-9);
  await page.getByRole('radio', { name: 'folded: w |z|' }).check({ force: true });
  await expect.poll(() => quantity(page, 'kl-posterior')).toBeCloseTo(1, 4);
  await expectBalance(page);
  await expect(caption(page, 'elbo-balance')).toContainText('leaves the left hump out');
  await expect(page).toHaveURL(/decoder=folded/);
  await press(page, 'Let q find it');
  await expect(page.getByRole('button', { name: 'Let q find it' })).toBeVisible();
  expect(await quantity(page, 'kl-posterior')).toBeCloseTo(1, 4);
  await type(page, 'mu', '0');
  await type(page, 'sigma', '2');
  await expect(caption(page, 'elbo-balance')).toContainText('reaches for both humps');
  await expectNoNaN(page);
});

test('log p(x) above 0 is no error: the bars pass the zero line', async ({ page }) => {
  await open(page, ADDRESS);
  await press(page, 'log p(x) above 0');
  await expect.poll(() => quantity(page, 'log-evidence')).toBeGreaterThan(0);
  await expectBalance(page);
  await expectNoNaN(page);
});

test('in nats the same is said, and a reload keeps it all', async ({ page }) => {
  await open(page, `${ADDRESS}?mu=2&sigma=1&unit=nats`);
  expect(await quantity(page, 'kl-prior')).toBe(2);
  await expect(page.locator('data[data-quantity="kl-prior"]').first()).toHaveText('2.000 nats');
  await type(page, 'noise', '0.75');
  await slider(page, 'weight').press('End');
  const [elbo, url] = [await quantity(page, 'elbo'), /weight=3&noise=0.75&mu=2&unit=nats/];
  await expect(page).toHaveURL(url);
  await page.reload();
  await expectQuantity(page, 'elbo', elbo);
});

test('a bad address is met with defaults, and says so', async ({ page }) => {
  await open(page, `${ADDRESS}?sigma=0&mu=7&noise=abc&decoder=round&x=2`);
  await expect(page.locator('.notices li')).toHaveCount(4);
  await expect(box(page, 'sigma')).toHaveValue('1');
  await expect(box(page, 'x')).toHaveValue('2');
  await expectNoNaN(page);
});

for (const { step, figure, quantity: name } of [
  { step: 8, figure: 'elbo-balance', quantity: 'kl-posterior' },
  { step: 10, figure: 'gaussian-price', quantity: 'kl-prior' },
]) {
  test(`in step ${step} the marker lies on the axis of the figure, and the answer is covered`, async ({
    page,
  }) => {
    await open(page, `${ADDRESS}?step=${step}`);
    const marker = page
      .locator(`#${figure}`)
      .getByRole('slider', { name: 'Your marker, on the axis of the figure' });
    await marker.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`#${figure} .plot-labels`).getByText('you:')).toBeVisible();
    await expect(marker).toHaveAttribute('aria-orientation', 'horizontal');
    for (const place of await page.locator(`#${figure} data[data-quantity="${name}"]`).all()) {
      await expect(place).toHaveText('? bits');
    }
    await expectNoNaN(page);
  });
}

for (const query of [
  'x=5&weight=3&noise=0.1&mu=-5&sigma=0.01',
  'x=-5&weight=3&noise=0.1&mu=5&sigma=5&decoder=folded',
  'x=5&weight=0&noise=0.1&decoder=folded&sigma=5',
  'x=0&weight=-3&noise=3&mu=0&sigma=0.01&unit=nats',
]) {
  test(`shows no NaN at the ends: ${query}`, async ({ page }) => {
    await open(page, `${ADDRESS}?${query}`);
    await expectNoNaN(page);
    await press(page, 'One step');
    await expectNoNaN(page);
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a finger drags the bell, and nothing is wider than the screen', async ({ page }) => {
    await open(page, ADDRESS);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const from = await middleOf(handle(page, MEAN));
    await swipe(page, from, [
      [20, 0],
      [50, 0],
    ]);
    await expect.poll(() => numberIn(page, 'mu')).toBeGreaterThan(0.8);
    await expectBalance(page);
  });
});

test('the presenter has nothing to swap here: no button, no key, no line in the list', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?present=1`);
  const bar = page.getByRole('toolbar', { name: 'Presenter' });
  await expect(bar.getByRole('button', { name: 'Reset' })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Swap' })).toHaveCount(0);
  const before = page.url();
  await page.keyboard.press('s');
  await page.keyboard.press('?');
  const keys = page.getByRole('region', { name: 'Keys' });
  await expect(keys).toContainText('Reset');
  await expect(keys).not.toContainText('Swap');
  expect(page.url()).toBe(before);
});

test('in forced colours bars, contours, handles and what is pressed stay apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${ADDRESS}?mu=1.2`);
  const fills = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((marks) => new Set(marks.map((mark) => getComputedStyle(mark).fill)).size);
  expect(await fills('.price-contour')).toBe(await page.locator('.price-contour').count());
  // Ink, paper, what is missing, and what is paid.
  expect(await fills('#elbo-balance :is(.balance-bar, .term-area)')).toBe(4);
  await expect(page.locator('.handle-reach').first()).toHaveCSS('fill', 'rgba(0, 0, 0, 0)');
  const chosen = page.locator('.switch input:checked + span').first();
  const [ground, words] = await chosen.evaluate((label) => {
    const { backgroundColor, color } = getComputedStyle(label);
    return [backgroundColor, color];
  });
  expect(ground).not.toBe(words);
});

test('no label of a slider runs into the box beside it', async ({ page }) => {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, ADDRESS);
    const overlaps = await page.locator('#elbo-balance .control').evaluateAll((controls) =>
      controls.filter((control) => {
        const words = control.querySelector('.control-label')?.getBoundingClientRect();
        const typed = control.querySelector('input[inputmode]')?.getBoundingClientRect();
        return !words || !typed || words.bottom > typed.top + 0.5;
      }),
    );
    expect(overlaps).toHaveLength(0);
  }
});

test('on paper there is no frame for pictures that nobody has looked at', async ({ page }) => {
  await open(page, ADDRESS);
  const closer = page.getByRole('region', { name: 'One picture, closer' });
  await expect(closer).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.look-closer')).toBeHidden();
});
