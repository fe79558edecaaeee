import { box, expect, expectNoNaN, expectQuantity, open, quantity, test } from './support';

test('a link restores its state in full precision, and reloading keeps it', async ({ page }) => {
  await open(page, 'coin-toss.html?p=0.7000000000000001&q=0.25&unit=nats');
  const expected = 0.7 * Math.log(0.7 / 0.25) + 0.3 * Math.log(0.3 / 0.75);
  await expectQuantity(page, 'kl-pq', expected);
  await page.reload();
  await expectQuantity(page, 'kl-pq', expected);
  await expect(page).toHaveURL(/p=0\.7000000000000001&q=0\.25&unit=nats$/);
});

test('leaving the page and going back restores what was on the screen', async ({ page }) => {
  await open(page, 'coin-toss.html');
  await box(page, 'p').fill('0.3');
  await page.getByRole('link', { name: 'KL Lab, home' }).click();
  await expect(page.locator('#first-look')).toBeVisible();
  await page.goBack();
  await expect(box(page, 'p')).toHaveValue('0.3');
});

test('keys that are not ours stay in the address', async ({ page }) => {
  await open(page, 'coin-toss.html?from=lecture');
  await box(page, 'q').fill('0.5');
  await expect(page).toHaveURL(/\?q=0\.5&from=lecture$/);
});

const BAD = [
  ['p=abc', 'p', '“abc” is not a number. p takes a number from 0 to 1. The default is used.'],
  ['p=', 'p', 'p is empty. p takes a number from 0 to 1. The default is used.'],
  ['p=NaN', 'p', '“NaN” is not a number.'],
  ['p=1e400', 'p', '“1e400” is not a number.'],
  ['p=-0.1', 'p', '“-0.1” is out of range.'],
  [
    'flips=2.5',
    'flips',
    '“2.5” is not a whole number. flips takes a whole number from 0 to 10000.',
  ],
  ['unit=bytes', 'unit', '“bytes” is not a unit. unit takes bits or nats.'],
  ['p=0.8&p=0.9', 'p', 'p is given more than once; “0.9” is left aside.'],
] as const;

for (const [query, key, message] of BAD) {
  test(`the address ${query} leaves a notice and keeps the rest`, async ({ page }) => {
    await open(page, `coin-toss.html?${query}&q=0.5`);
    const notice = page.getByRole('alert');
    await expect(notice.locator('code')).toHaveText(key);
    await expect(notice).toContainText(message);
    await expect(box(page, 'p')).toHaveValue('0.8');
    await expect(box(page, 'q')).toHaveValue('0.5');
    await expectNoNaN(page);
    await notice.getByRole('button', { name: 'Close' }).click();
    await expect(notice).toHaveCount(0);
  });
}

test('weights in a link are normalised, and a notice says so', async ({ page }) => {
  await open(page, 'index.html?q=1,1,1,1,1');
  await expect(page.getByRole('alert')).toContainText(
    'do not sum to 1; they were divided by their sum',
  );
  await expect(box(page, 'q.0')).toHaveValue('0.2');
  const weather = [0.4, 0.2, 0.25, 0.1, 0.05];
  const kl = weather.reduce((sum, chance) => sum + chance * Math.log2(chance / 0.2), 0);
  await expectQuantity(page, 'kl-pq', kl);
});

test('a distribution with the wrong number of parts falls back to the default', async ({
  page,
}) => {
  await open(page, 'index.html?q=0.5,0.5&p=1,0,0,0,0');
  await expect(page.getByRole('alert')).toContainText('q takes 5 numbers from 0 up');
  await expect(box(page, 'q.0')).toHaveValue('0.5');
  await expect(box(page, 'p.0')).toHaveValue('1');
  expect(await quantity(page, 'kl-pq')).toBe(1);
});

test('a value as long as a novel is quoted in short', async ({ page }) => {
  await open(page, `coin-toss.html?p=${'9'.repeat(6000)}`);
  const text = await page.getByRole('alert').innerText();
  expect(text.length).toBeLessThan(300);
});
