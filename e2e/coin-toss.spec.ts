import { box, expect, expectNoNaN, expectQuantity, open, quantity, test, type } from './support';

test('the worked lines, the bars and the words carry the same numbers', async ({ page }) => {
  await open(page, 'coin-toss.html');
  const worked = page.locator('#two-coins .worked');
  await expect(worked).toContainText('0.332');
  await type(page, 'q', '0.5');
  await expect(worked).not.toContainText('0.332');
  await expect(worked).toContainText('0.542');
  await expect(page.locator('data[data-quantity="term-heads"]').first()).toHaveText('0.542 bits');
});

test('pointing at a term of the formula lights its bar and its words', async ({ page }) => {
  await open(page, 'coin-toss.html');
  await page.locator('#two-coins .worked .math[data-term="tails"]').first().hover();
  await expect(page.locator('#two-coins .bars[data-term="tails"]')).toHaveAttribute('data-lit');
  await expect(page.locator('#two-coins .term-area[data-term="tails"]')).toHaveAttribute(
    'data-lit',
  );
  await expect(page.locator('#two-coins .bars[data-term="heads"]')).not.toHaveAttribute('data-lit');
  await page.getByRole('slider', { name: 'Top of the bar of P for heads' }).focus();
  await expect(page.locator('.katex-html [data-term="heads"]').first()).toHaveAttribute('data-lit');
});

for (const [p, q, outcome, chance] of [
  ['0.8', '1', 'tails', '20 %'],
  ['0.8', '0', 'heads', '80 %'],
  ['1', '0', 'heads', '100 %'],
  ['0', '1', 'tails', '100 %'],
] as const) {
  test(`P = ${p} and Q = ${q}: infinite, and ${outcome} is to blame`, async ({ page }) => {
    await open(page, 'coin-toss.html');
    await type(page, 'p', p);
    await type(page, 'q', q);
    await expect.poll(() => quantity(page, 'kl-pq')).toBe(Infinity);
    await expect(page.locator('#two-coins figcaption')).toHaveText(
      `∞ bits: Q says ${outcome} cannot happen; P says it does, ${chance} of the time.`,
    );
    await expectNoNaN(page);
  });
}

test('where P has a zero its term counts 0, with a note', async ({ page }) => {
  await open(page, 'coin-toss.html?p=1');
  await expect(page.locator('#two-coins .note')).toContainText(
    'P never shows tails, so its term is 0 log 0',
  );
  await expectQuantity(page, 'term-tails', 0);
  await expectQuantity(page, 'kl-pq', Math.log2(1 / 0.6));
});

test('equal coins cost nothing, and the page says so', async ({ page }) => {
  await open(page, 'coin-toss.html');
  await page.getByRole('button', { name: 'The same coin' }).click();
  expect(await quantity(page, 'kl-pq')).toBe(0);
  await expect(page.locator('#two-coins figcaption')).toContainText('the same coin');
  await expect(page.locator('#flips figcaption')).toContainText('nothing can tell them apart');
});

test('the mirrored pair is equal both ways', async ({ page }) => {
  await open(page, 'coin-toss.html');
  await page.getByRole('button', { name: 'A mirrored pair' }).click();
  expect(await quantity(page, 'kl-pq')).toBe(await quantity(page, 'kl-qp'));
  await expect(page.locator('data[data-quantity="kl-pq"]').first()).toHaveText('0.117 bits');
});

test('flips are made once, played, paused, and started over', async ({ page }) => {
  await open(page, 'coin-toss.html');
  const flips = box(page, 'flips');
  await page.getByRole('button', { name: 'Flip once' }).click();
  await expect(flips).toHaveValue('1');
  const first = await quantity(page, 'flips-mean');
  expect([Math.log2(0.8 / 0.6), -1].some((score) => Math.abs(score - first) < 1e-12)).toBe(true);
  await page.getByLabel('Speed').selectOption('200');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await flips.inputValue())).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await flips.inputValue();
  await expect(page).toHaveURL(new RegExp(`flips=${paused}$`));
  await expect(flips).toHaveValue(paused);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(flips).toHaveValue('0');
});

test('play runs to 10,000 flips and stops there, close to the divergence', async ({ page }) => {
  await open(page, 'coin-toss.html?flips=9000');
  await page.getByLabel('Speed').selectOption('2000');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(box(page, 'flips')).toHaveValue('10000');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeEnabled();
  await expect(box(page, 'flips')).toHaveValue('0');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(
    Math.abs((await quantity(page, 'flips-mean')) - (await quantity(page, 'kl-pq'))),
  ).toBeLessThan(0.03);
});

test('a reset ends a run that plays', async ({ page }) => {
  await open(page, 'coin-toss.html');
  await page.getByLabel('Speed').selectOption('200');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await box(page, 'flips').inputValue())).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(box(page, 'flips')).toHaveValue('0');
});

test('the same seed flips the same, another seed otherwise', async ({ page }) => {
  await open(page, 'coin-toss.html?flips=500&seed=7');
  const mean = await quantity(page, 'flips-mean');
  await page.reload();
  await expect.poll(() => quantity(page, 'flips-mean')).toBe(mean);
  await page.getByRole('button', { name: 'Other luck' }).click();
  await expect.poll(() => quantity(page, 'flips-mean')).not.toBe(mean);
});

test('the primer’s printed results stand there to the last digit, with the spoiled digits marked', async ({
  page,
}) => {
  await open(page, 'coin-toss.html');
  const printed = page.locator('.printouts data[data-quantity^="printed"]');
  await expect(printed).toHaveText([
    '0.13202999942331567 bits',
    '0.32192809488700175 bits',
    '1.3219280948851984 bits',
  ]);
  await expect(page.locator('.printouts mark').first()).toHaveText('31567');
});

test('with a zero in Q epsilon is the answer: a thousandth of it adds p log 1000', async ({
  page,
}) => {
  await open(page, 'coin-toss.html?q=0');
  const before = await quantity(page, 'kl-pq-epsilon');
  await type(page, 'epsilon', '1e-15');
  await expectQuantity(page, 'kl-pq-epsilon', before + 0.8 * Math.log2(1000));
  await type(page, 'epsilon', '0');
  await expect.poll(() => quantity(page, 'kl-pq-epsilon')).toBe(Infinity);
});

test('a change is announced once, when it has come to rest', async ({ page }) => {
  await open(page, 'coin-toss.html');
  await type(page, 'q', '0.8');
  await expect(page.getByRole('status')).toContainText(
    'The divergence of P relative to Q: 0 bits. The divergence of Q relative to P: 0 bits.',
  );
});

test('a figure out of sight shows the state of now when a change has come to rest', async ({
  page,
}) => {
  await open(page, 'coin-toss.html');
  const curve = page.locator('#epsilon .answer');
  const before = await curve.getAttribute('d');
  await type(page, 'q', '0');
  await expect.poll(() => curve.getAttribute('d')).not.toBe(before);
});

for (const address of [
  'coin-toss.html?p=0&q=1',
  'coin-toss.html?p=1&q=0',
  'index.html?q=0,1,0,0,0',
]) {
  test(`on a phone the words of infinite blocks keep clear of each other: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, address);
    const labels = page.locator('.plot', { has: page.getByText('net area') }).locator('.label > *');
    expect(await labels.count()).toBeGreaterThan(1);
    const overlaps = await labels.evaluateAll((words) => {
      const boxes = words.map((word) => word.getBoundingClientRect());
      return boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom - 2 &&
              other.top < one.bottom - 2,
          ),
      );
    });
    expect(overlaps).toHaveLength(0);
  });
}
