import type { Page } from '@playwright/test';
import {
  box,
  expect,
  expectNoNaN,
  expectQuantity,
  middleOf,
  open,
  quantity,
  slider,
  test,
  type,
} from './support';

const ADDRESS = 'black-swan.html';
const SURPRISE = Math.log2(100);

const caption = (page: Page, figure: string) => page.locator(`#${figure} figcaption`);
const handle = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const press = (page: Page, figure: string, name: string) =>
  page.locator(`#${figure}`).getByRole('button', { name, exact: true }).click();

async function drag(page: Page, name: string, [dx, dy]: readonly [number, number]) {
  const { x, y } = await middleOf(handle(page, name));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 3 });
  await page.mouse.move(x + dx, y + dy, { steps: 3 });
  await page.mouse.up();
}

const valueOf = async (page: Page, name: string) => Number(await slider(page, name).inputValue());

test('start at the numbers of the primer, each with its sentence', async ({ page }) => {
  await open(page, ADDRESS);
  await expectQuantity(page, 'surprise', SURPRISE);
  expect(await quantity(page, 'surprise-back')).toBe(Infinity);
  await expectQuantity(page, 'surprise-other', Math.log2(1 / 0.99));
  await expectQuantity(page, 'growth-rate', 0.6 * Math.log2(1.2) + 0.4 * Math.log2(0.8));

  await expect(page.locator('data[data-quantity="surprise"]').first()).toHaveText('6.644 bits');
  await expect(caption(page, 'one-swan')).toHaveText(
    'You gave a black swan 1 %. Seeing one surprises you by 6.644 bits, about as much as 7 heads in a row from a fair coin.',
  );
  await expect(caption(page, 'learning')).toContainText(
    'It moves your mean from 1 % to 2 % black, and that is 0.603 bits of Bayesian surprise.',
  );
  await expectNoNaN(page);
});

test('a mouse drags the belief on its bar, and the surprise with it', async ({ page }) => {
  await open(page, ADDRESS);
  await drag(page, 'Belief that the swan is black (top of the bar)', [0, -100]);
  await expect.poll(() => quantity(page, 'surprise')).toBeLessThan(2);
  const belief = await valueOfBelief(page);
  // A chance of 1 is 224 px high.
  expect(belief).toBeCloseTo(0.01 + 100 / 224, 2);
  await expectQuantity(page, 'surprise', -Math.log2(belief));
  await expect(page).toHaveURL(/\?prior=0\.\d/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectQuantity(page, 'surprise', SURPRISE);
});

/** What is typed into its box and read there: its slider may go by powers of ten. */
async function valueOfBelief(page: Page): Promise<number> {
  return Number(await box(page, 'prior').inputValue());
}

test('a typed belief keeps its digits, and a 0 is infinite, in a sentence that says why', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await type(page, 'prior', '0.5');
  await expectQuantity(page, 'surprise', 1);
  await expect(caption(page, 'one-swan')).toContainText('about as much as a toss of a fair coin');
  await type(page, 'prior', '0.000001');
  await expectQuantity(page, 'surprise', Math.log2(1e6));
  await type(page, 'prior', '0');
  await expect.poll(() => quantity(page, 'surprise')).toBe(Infinity);
  await expect(caption(page, 'one-swan')).toContainText(
    '∞ bits: under this belief a black swan cannot be, and here is one.',
  );
  await expectNoNaN(page);
  await type(page, 'prior', '2');
  await expect(page.getByRole('alert')).toContainText('“2” is out of range');
  await expect.poll(() => quantity(page, 'surprise')).toBe(Infinity);
});

test('a white swan is what was expected; of who was certain, it costs nothing', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await page.locator('#one-swan').getByRole('radio', { name: 'white' }).check({ force: true });
  await expectQuantity(page, 'surprise', Math.log2(1 / 0.99));
  await expectQuantity(page, 'surprise-other', SURPRISE);
  await expect(caption(page, 'one-swan')).toContainText('less than a toss of a fair coin');
  await expect(page).toHaveURL(/\?saw=white$/);
  await type(page, 'prior', '0');
  await expectQuantity(page, 'surprise', 0);
  await expect(caption(page, 'one-swan')).toContainText('You were certain of a white swan');
  await expect(page).toHaveURL(/prior=0/);
  await page.reload();
  await expectQuantity(page, 'surprise', 0);
  await expectNoNaN(page);
});

test('the prior by alpha and beta, and by its mean and its strength', async ({ page }) => {
  await open(page, ADDRESS);
  await slider(page, 'prior-mean').focus();
  await type(page, 'alpha', '10');
  await type(page, 'beta', '990');
  await expect(box(page, 'prior-mean')).toHaveValue('0.01');
  await expect(box(page, 'prior-strength')).toHaveValue('1000');
  await expect.poll(() => quantity(page, 'bayesian-surprise')).toBeLessThan(0.1);
  await type(page, 'prior-strength', '10');
  await expect(box(page, 'alpha')).toHaveValue('0.1');
  await expect(box(page, 'beta')).toHaveValue('9.9');
  await type(page, 'prior-mean', '0.5');
  await expect(box(page, 'alpha')).toHaveValue('5');
  await expect(box(page, 'beta')).toHaveValue('5');
  // One black swan, seen by Beta(5, 5): log2(10/5) + (psi(6) - psi(11)) / log 2.
  const drop = [6, 7, 8, 9, 10].reduce((sum, n) => sum + 1 / n, 0);
  await expectQuantity(page, 'bayesian-surprise', 1 - drop / Math.LN2);
  await slider(page, 'alpha').press('End');
  await slider(page, 'beta').press('Home');
  await expect(box(page, 'alpha')).toHaveValue('1000');
  await expect(box(page, 'beta')).toHaveValue('0.01');
  await expectNoNaN(page);
});

test('one, ten and a hundred swans come by, and the address and a reload keep them', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const seen = async () => (await valueOf(page, 'black')) + (await valueOf(page, 'white'));
  await press(page, 'learning', 'See one swan');
  await expect.poll(seen).toBe(2);
  await press(page, 'learning', 'See ten');
  await expect.poll(seen).toBe(12);
  await press(page, 'learning', 'See a hundred');
  await expect.poll(seen).toBe(112);
  const [black, white] = [await valueOf(page, 'black'), await valueOf(page, 'white')];
  // The lake has 30 % of them.
  expect(black / 112).toBeGreaterThan(0.15);
  expect(black / 112).toBeLessThan(0.45);
  await expect(page.locator('#learning')).toContainText(`Seen: ${black} black, ${white} white`);
  await expect(caption(page, 'learning')).toContainText(`112 swans, ${black} of them black`);
  await expect(page).toHaveURL(new RegExp(`black=${black}&white=${white}`));
  const surprise = await quantity(page, 'bayesian-surprise');
  await page.reload();
  await expectQuantity(page, 'bayesian-surprise', surprise);
  await press(page, 'learning', 'Start over');
  await expect.poll(seen).toBe(0);
  expect(await quantity(page, 'bayesian-surprise')).toBe(0);
  await expect(caption(page, 'learning')).toContainText('No swan yet.');
  await expectNoNaN(page);
});

for (const { belief, price, truth } of [
  { belief: '0.6', price: '0.5', truth: '0.6' },
  { belief: '0.9', price: '0.5', truth: '0.6' },
  { belief: '0.31', price: '0.17', truth: '0.83' },
  { belief: '0.999', price: '0.001', truth: '0.5' },
]) {
  test(`belief ${belief}, price ${price}, truth ${truth}: growth is the price’s error less one’s own`, async ({
    page,
  }) => {
    await open(page, `${ADDRESS}?belief=${belief}&price=${price}&truth=${truth}`);
    const growth = await quantity(page, 'growth-in-truth');
    const gained = await quantity(page, 'kl-truth-price');
    const lost = await quantity(page, 'kl-truth-belief');
    expect(Math.abs(growth - (gained - lost))).toBeLessThan(1e-12);
    expect(growth).toBeLessThanOrEqual(gained);
    await expectNoNaN(page);
  });
}

test('too sure on the right side shrinks, and certain of it takes all', async ({ page }) => {
  await open(page, ADDRESS);
  await page.getByRole('button', { name: 'Overconfident', exact: true }).click();
  await expectQuantity(page, 'growth-in-truth', 0.6 * Math.log2(1.8) + 0.4 * Math.log2(0.2));
  expect(await quantity(page, 'growth-in-truth')).toBeLessThan(0);
  await expect(caption(page, 'market')).toContainText(
    'you are further from the truth than the price is',
  );
  await type(page, 'belief', '1');
  await expect.poll(() => quantity(page, 'growth-in-truth')).toBe(-Infinity);
  const growth = page.locator('#market data[data-quantity="growth-in-truth"]');
  for (const place of await growth.all()) await expect(place).toHaveText('−∞ bits');
  await expect(caption(page, 'market')).toContainText(
    'But no comes 40 % of the time, and the first one takes all',
  );
  await expect(caption(page, 'market')).toContainText('all is lost, for good.');
  await expectNoNaN(page);
});

test('swapping belief and price, and again, is as before', async ({ page }) => {
  await open(page, ADDRESS);
  const before = await quantity(page, 'growth-rate');
  await page.getByRole('button', { name: 'Swap belief and price' }).click();
  await expectQuantity(
    page,
    'growth-rate',
    0.5 * Math.log2(0.5 / 0.6) + 0.5 * Math.log2(0.5 / 0.4),
  );
  await expect(box(page, 'belief')).toHaveValue('0.5');
  await expect(box(page, 'price')).toHaveValue('0.6');
  await page.getByRole('button', { name: 'Swap belief and price' }).click();
  await expectQuantity(page, 'growth-rate', before);
  await expect(page).toHaveURL(/black-swan\.html$/);
});

test('a mouse drags the belief of the bettor along the curve', async ({ page }) => {
  await open(page, ADDRESS);
  await drag(page, 'P, your belief in yes, on the curve', [60, 0]);
  await expect.poll(() => valueOf(page, 'belief')).toBeGreaterThan(0.65);
  const belief = await valueOf(page, 'belief');
  const growth = 0.6 * Math.log2(2 * belief) + 0.4 * Math.log2(2 * (1 - belief));
  await expectQuantity(page, 'growth-in-truth', growth);
  await expectNoNaN(page);
});

test('patches are tapped with a mouse and chosen by keyboard, once more takes it back', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const patch = (name: string) =>
    page.getByRole('button', { name: `I would look at ${name}`, exact: true });
  await patch('the snow').click();
  await expect(patch('the snow')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.look-question')).toContainText('You would look at the snow.');
  await expect(page).toHaveURL(/look=snow/);
  await patch('the steady patch').focus();
  await page.keyboard.press('Enter');
  await expect(patch('the steady patch')).toHaveAttribute('aria-pressed', 'true');
  await expect(patch('the snow')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Space');
  await expect(patch('the steady patch')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.look-question')).toContainText('Tap the patch');
  await expectNoNaN(page);
});

test('the film is scrubbed to its change, by the handle and the box, and stepped', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const frames = handle(page, 'Frames shown, on the time axis');
  await frames.focus();
  await page.keyboard.press('ArrowRight');
  await expect(box(page, 'frame')).toHaveValue('41');
  await drag(page, 'Frames shown, on the time axis', [40, 0]);
  await expect.poll(() => valueOf(page, 'frame')).toBeGreaterThan(45);
  await type(page, 'frame', '89');
  await expect.poll(() => quantity(page, 'surprise-changing')).toBeLessThan(0.001);
  await press(page, 'attention', 'One frame');
  await expect(box(page, 'frame')).toHaveValue('90');
  await expect.poll(() => quantity(page, 'surprise-changing')).toBeCloseTo(0.49, 2);
  await expect(caption(page, 'attention')).toContainText('the patch that has just changed');
  await expectNoNaN(page);
  await type(page, 'frame', '0');
  await expect(caption(page, 'attention')).toContainText('Nothing has been shown yet, and');
  await type(page, 'frame', '160');
  await expect.poll(async () => (await quantity(page, 'total-surprise-snow')) > 10).toBe(true);
  await expectNoNaN(page);
});

test('levers are pulled, once and to the end, and another luck is another run', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?pulls=0`);
  await expect(caption(page, 'explore')).toContainText('Nobody has learnt anything yet.');
  expect(await quantity(page, 'gain-curious')).toBe(0);
  await press(page, 'explore', 'One pull');
  await expect(box(page, 'pulls')).toHaveValue('1');
  // The first pull of a machine of which nothing is known teaches 0.279 bits, won or lost.
  await expectQuantity(page, 'gain-curious', 1 - 1 / (2 * Math.LN2));
  await type(page, 'pulls', '12');
  const curious = await quantity(page, 'gain-curious');
  expect(curious).toBeGreaterThan(await quantity(page, 'gain-random'));
  await press(page, 'explore', 'Other luck');
  await expect(box(page, 'seed')).toHaveValue('2');
  await expect.poll(() => quantity(page, 'gain-curious')).not.toBe(curious);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectQuantity(page, 'gain-curious', curious);
  await type(page, 'pulls', '120');
  await expect(caption(page, 'explore')).toContainText('Most is still to be learnt from');
  await expectNoNaN(page);
});

test('with the luck of seed 14 chance is ahead of curiosity, and the sentence says so', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?pulls=8&seed=14`);
  expect(await quantity(page, 'gain-random')).toBeGreaterThan(await quantity(page, 'gain-curious'));
  await expect(caption(page, 'explore')).toContainText('it is behind');
});

for (const query of [
  'prior=1&belief=0&price=1&truth=0.5',
  'prior=0&saw=white&belief=0&price=0&truth=0&frame=0&pulls=0&black=0&unit=nats',
  'alpha=0.01&beta=1000&black=1000&white=1000&bets=0&rates=0,1,0,1',
  'belief=1&price=0&truth=1&bets=1000&runs=100&pulls=120&frame=160',
]) {
  test(`shows no NaN at the ends: ${query}`, async ({ page }) => {
    await open(page, `${ADDRESS}?${query}`);
    await expectNoNaN(page);
  });
}

for (const { step, figure, quantity: name } of [
  { step: 2, figure: 'one-swan', quantity: 'surprise' },
  { step: 10, figure: 'market', quantity: 'growth-in-truth' },
]) {
  test(`in step ${step} the marker stands on the axis of the figure, and the answer is covered`, async ({
    page,
  }) => {
    await open(page, `${ADDRESS}?step=${step}`);
    const marker = page
      .locator(`#${figure}`)
      .getByRole('slider', { name: 'Your marker, on the axis of the figure' });
    await marker.focus();
    await page.keyboard.press('End');
    await expect(page.locator(`#${figure} .plot-labels`).getByText('your marker:')).toBeVisible();
    for (const place of await page.locator(`#${figure} data[data-quantity="${name}"]`).all()) {
      await expect(place).toHaveText('? bits');
    }
    await expectNoNaN(page);
  });
}

test('the opening says what was believed and what was seen', async ({ page }) => {
  const lede = page.locator('.opening .lede');
  await open(page, ADDRESS);
  await expect(lede).toContainText('You believe that 1 % of all swans are black.');
  await page.getByRole('button', { name: 'Even odds', exact: true }).click();
  await expect(lede).toContainText('You believe that 50 % of all swans are black.');
  await expect(lede).toContainText('says: 1.000 bits.');
  await page.getByRole('button', { name: 'As expected', exact: true }).click();
  await expect(lede).toContainText('Then you see a white one.');
});

test('no patch has a name that tells which one will change', async ({ page }) => {
  await open(page, `${ADDRESS}?look=changing`);
  await expect(page.locator('.look-question')).toContainText('You would look at the quiet patch.');
  await expect(page.locator('#attention .plot-labels').first()).not.toContainText('chang');
});

test('before the first frame every pixel is as uncertain as a coin, and nothing has been learnt', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?frame=0`);
  for (const patch of ['steady', 'blinking', 'snow', 'changing']) {
    await expectQuantity(page, `entropy-${patch}`, 1);
    expect(await quantity(page, `surprise-${patch}`)).toBe(0);
  }
});

test('along one path the steps do not add up, in expectation they do', async ({ page }) => {
  await open(page, `${ADDRESS}?alpha=1&beta=1&black=0&white=1`);
  const prose = page.locator('.passage', { has: page.locator('#learning') }).locator('.prose');
  await expect(prose).toContainText('Seldom, as soon as there are two');
  await type(page, 'black', '1');
  await expect(prose).toContainText(
    'along this path it is 0.661 bits step by step, 0.180 bits all',
  );
  // A third each for two, one or no black swan of two, from a belief of which nothing is known.
  const twoAlike = Math.log2(3) - (2 / 3) * Math.LOG2E;
  const oneEach = Math.log2(6) - (5 / 3) * Math.LOG2E;
  await expectQuantity(page, 'expected-total', (2 * twoAlike + oneEach) / 3);
});

test('mean and strength of the prior set alpha and beta, and are no keys of the address', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?prior-mean=0.3`);
  await expect(box(page, 'prior-mean')).toHaveValue('0.01');
  await slider(page, 'prior-mean').focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page, 'prior-mean')).toHaveAttribute('aria-valuetext', '0.013');
  await expect(box(page, 'alpha')).toHaveValue('1.3');
  await expect(page).toHaveURL(/\?alpha=1\.3&beta=98\.7/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box(page, 'prior-mean')).toHaveValue('0.01');
  await type(page, 'prior-strength', '50');
  await expect(box(page, 'beta')).toHaveValue('49.5');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(box(page, 'prior-strength')).toHaveValue('100');
});

test('starting over by keyboard keeps the focus among the buttons', async ({ page }) => {
  await open(page, ADDRESS);
  for (const [figure, name] of [
    ['learning', 'See one swan'],
    ['attention', 'Play'],
  ] as const) {
    const inFigure = (button: string) =>
      page.locator(`#${figure}`).getByRole('button', { name: button, exact: true });
    await inFigure('Start over').focus();
    await page.keyboard.press('Enter');
    await expect(inFigure(name)).toBeFocused();
  }
});

for (const figure of ['one-swan', 'learning', 'attention', 'market', 'explore']) {
  test(`${figure} alone in a frame has a heading of level one`, async ({ page }) => {
    await open(page, `${ADDRESS}?embed=${figure}`);
    await expect(page.locator(`#${figure} h2`)).toHaveAttribute('aria-level', '1');
  });
}

test('the sentence about the swans stands between drawings and sliders', async ({ page }) => {
  await open(page, ADDRESS);
  const sentence = await middleOf(caption(page, 'learning'));
  const controls = await middleOf(page.locator('#learning .controls'));
  expect(sentence.y).toBeLessThan(controls.y);
});

test('counts that the lake would not show are said to be such, for one more may change their order', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await press(page, 'learning', 'See ten');
  await expect(page.locator('#learning .player')).not.toContainText('would show others');
  await type(page, 'black', '9');
  await expect(page.locator('#learning .player')).toContainText('would show others');
});

test('other luck draws as many swans anew; before any there is none to have', async ({ page }) => {
  await open(page, ADDRESS);
  const player = page.locator('#learning .player');
  const luck = player.getByRole('button', { name: 'Other luck' });
  await press(page, 'learning', 'Start over');
  await expect(luck).toBeDisabled();
  await press(page, 'learning', 'See ten');
  const seen = async () => {
    const [black = 0, white = 0] = ((await player.textContent()) ?? '').match(/\d+/g)!.map(Number);
    return { black, white };
  };
  const draws = [await seen()];
  for (let i = 0; i < 6; i++) {
    await luck.click();
    draws.push(await seen());
  }
  expect(draws.map(({ black, white }) => black + white)).toEqual(draws.map(() => 10));
  expect(new Set(draws.map(({ black }) => black)).size).toBeGreaterThan(1);
  await expect(player).not.toContainText('would show others');
});

test('while the guide asks for the surprise at even odds, no place of the first figure tells it', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?step=2`);
  await page.getByRole('button', { name: 'Even odds' }).click();
  await expect(box(page, 'prior')).toHaveValue('0.5');
  const words = page.locator('section.passage').first();
  await expect(words).not.toContainText(/1\.000/);
  await page
    .getByRole('complementary', { name: 'Guided example' })
    .locator('input[type="range"]')
    .fill('1');
  await page.getByRole('button', { name: 'Commit to it' }).click();
  await expect(words).toContainText(/1\.000/);
});

test('on the stage the gauges of the patches have their numbers', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${ADDRESS}?present=1&step=9`);
  await expect(
    page.locator('#attention .plot-labels data[data-quantity="surprise-snow"]'),
  ).toBeVisible();
});
