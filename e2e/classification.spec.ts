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

const ADDRESS = 'classification.html';
const SOFT = `${ADDRESS}?p=0.7,0.2,0.1`;
const KL_PA = Math.log2(1 / 0.8);
const KL_PB = Math.log2(1 / 0.4);

const caption = (page: Page, figure: string) => page.locator(`#${figure} figcaption`);

/** The three chances of a distribution, as its sliders have them. */
async function chances(page: Page, name: string): Promise<readonly number[]> {
  const parts = [0, 1, 2].map((part) => slider(page, `${name}.${part}`).inputValue());
  return (await Promise.all(parts)).map(Number);
}

async function expectChances(
  page: Page,
  name: string,
  wanted: readonly number[],
  digits = 9,
): Promise<void> {
  await expect
    .poll(() => chances(page, name))
    .toEqual(wanted.map((chance) => expect.closeTo(chance, digits)));
}

async function drag(page: Page, handle: string, [dx, dy]: readonly [number, number]) {
  const { x, y } = await middleOf(page.getByRole('slider', { name: handle }));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 3 });
  await page.mouse.move(x + dx, y + dy, { steps: 3 });
}

test.describe('two models, one label', () => {
  test('start at the primer’s numbers: 0.322 and 1.322 bits, one bit apart', async ({ page }) => {
    await open(page, ADDRESS);
    expect(await quantity(page, 'kl-pa')).toBeCloseTo(0.32192809488736235, 14);
    expect(await quantity(page, 'kl-pb')).toBeCloseTo(1.3219280948873624, 14);
    expect(await quantity(page, 'entropy-p')).toBe(0);
    expect(await quantity(page, 'cross-entropy-pa')).toBe(await quantity(page, 'kl-pa'));
    expect(await quantity(page, 'kl-ap')).toBe(Infinity);
    await expect(page.locator('data[data-quantity="kl-pa"]').first()).toHaveText('0.322 bits');
    await expect(caption(page, 'two-models')).toHaveText(
      'Both say cat, rightly. Model A loses 0.322 bits against the label, model B 1.322 bits: A is better.',
    );
    await expectNoNaN(page);
  });

  for (const { handle, name, from, rest } of [
    { handle: 'P, chance of dog (top of the bar)', name: 'p', from: 0, rest: [1, 0] },
    { handle: 'A, chance of ship (top of the bar)', name: 'a', from: 0.1, rest: [0.8, 0.1] },
    { handle: 'B, chance of cat (top of the bar)', name: 'b', from: 0.4, rest: [0.3, 0.3] },
  ]) {
    test(`a mouse drags ${handle}, and the other two share the rest`, async ({ page }) => {
      await open(page, ADDRESS);
      const before = await quantity(page, `kl-p${name === 'b' ? 'b' : 'a'}`);
      await drag(page, handle, [0, -59]);
      await page.mouse.up();
      const part = ['cat', 'dog', 'ship'].findIndex((label) => handle.includes(label));
      // A chance of 1 is 236 px high.
      await expect
        .poll(async () => (await chances(page, name))[part])
        .toBeCloseTo(from + 59 / 236, 2);
      const now = await chances(page, name);
      expect(now.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
      const others = now.filter((_, i) => i !== part);
      const share = (1 - now[part]!) / (rest[0]! + rest[1]!);
      expect(others).toEqual(rest.map((chance) => expect.closeTo(chance * share, 9)));
      await expect.poll(() => quantity(page, `kl-p${name === 'b' ? 'b' : 'a'}`)).not.toBe(before);
      await expect(page).toHaveURL(new RegExp(`\\?${name}=0\\.\\d`));
      await expect(page.locator('#two-models .bars .ghost').first()).toBeVisible();
      await expect(page.locator('#two-models .plot').nth(1).locator('.ghost')).toHaveCount(2);
    });
  }

  test('Escape takes the drag of a bar back, with its ghost', async ({ page }) => {
    await open(page, ADDRESS);
    await drag(page, 'B, chance of cat (top of the bar)', [0, -80]);
    await expect(box(page, 'b.0')).not.toHaveValue('0.4');
    await page.keyboard.press('Escape');
    await expectChances(page, 'b', [0.4, 0.3, 0.3]);
    await page.mouse.up();
    await expect(page.locator('.ghost')).toHaveCount(0);
  });

  test('sliders and boxes move label and models, and all numbers with them', async ({ page }) => {
    await open(page, ADDRESS);
    await slider(page, 'p.0').fill('0.6');
    await expectChances(page, 'p', [0.6, 0.2, 0.2]);
    await slider(page, 'a.1').fill('0.55');
    await expectChances(page, 'a', [0.4, 0.55, 0.05]);
    await slider(page, 'b.2').fill('0.65');
    await expectChances(page, 'b', [0.2, 0.15, 0.65]);
    const p = [0.6, 0.2, 0.2];
    const kl = (q: readonly number[]) =>
      p.reduce((sum, chance, i) => sum + chance * Math.log2(chance / q[i]!), 0);
    await expectQuantity(page, 'kl-pa', kl([0.4, 0.55, 0.05]));
    await expectQuantity(page, 'kl-pb', kl([0.2, 0.15, 0.65]));
  });

  test('typed values keep every digit, and a bad one is named and loses nothing', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await type(page, 'a.0', '0.123456789012345');
    await expectQuantity(page, 'kl-pa', -Math.log2(0.123456789012345));
    await expect(page).toHaveURL(/a=0\.123456789012345,/);
    await type(page, 'b.0', '1/8');
    await expectQuantity(page, 'kl-pb', 3);
    await type(page, 'b.0', '1.5');
    await expect(page.getByRole('alert')).toHaveText(
      '“1.5” is out of range. B(cat) takes a number from 0 to 1.',
    );
    await expectQuantity(page, 'kl-pb', 3);
  });

  for (const { where, set, sentence } of [
    {
      where: 'B rules out the cat',
      set: { 'b.0': '0' },
      sentence:
        '∞ bits for model B: B says cat cannot be, and the label gives that 100 %. The other loses 0.322 bits.',
    },
    {
      where: 'A rules out the ship of a soft label',
      set: { 'p.0': '0.6', 'a.2': '0' },
      sentence:
        '∞ bits for model A: A says ship cannot be, and the label gives that 20 %. The other',
    },
    {
      where: 'B rules out two classes',
      set: { 'p.0': '0.6', 'b.0': '1' },
      sentence: '∞ bits for model B: B says dog and ship cannot be, and the label gives that 40 %.',
    },
    {
      where: 'both rule something out',
      set: { 'p.0': '0.6', 'a.0': '0', 'b.2': '0' },
      sentence:
        'Both models are ∞ bits off: A says cat cannot be, and the label gives that 60 %; B says ship cannot be, and the label gives that 20 %.',
    },
  ]) {
    test(`${where}: infinite, in a sentence that says why`, async ({ page }) => {
      await open(page, ADDRESS);
      for (const [name, text] of Object.entries(set)) await type(page, name, text);
      await expect(caption(page, 'two-models')).toContainText(sentence);
      for (const model of ['a', 'b']) {
        const isInfinite = sentence.includes(`${model.toUpperCase()} says`);
        expect((await quantity(page, `kl-p${model}`)) === Infinity).toBe(isInfinite);
        expect((await quantity(page, `cross-entropy-p${model}`)) === Infinity).toBe(isInfinite);
      }
      await expectNoNaN(page);
    });
  }

  test('a zero that the label has too is harmless', async ({ page }) => {
    await open(page, ADDRESS);
    await type(page, 'b.2', '0');
    await type(page, 'b.0', '0.4');
    await expectChances(page, 'b', [0.4, 0.6, 0]);
    await expectQuantity(page, 'kl-pb', KL_PB);
    await expect(caption(page, 'two-models')).toContainText('A says cat, B says dog: A is right.');
  });

  for (const unit of ['bits', 'nats']) {
    test(`a soft label has a blue part, and each column is entropy plus divergence, in ${unit}`, async ({
      page,
    }) => {
      await open(page, ADDRESS);
      const blue = page.locator('#two-models rect[data-part="entropy"]');
      await expect(blue.first()).toHaveAttribute('height', '0');
      await open(page, `${SOFT}&unit=${unit}`);
      await expect
        .poll(async () => Number(await blue.first().getAttribute('height')))
        .toBeGreaterThan(20);
      const entropy = await quantity(page, 'entropy-p');
      const natsEach = unit === 'bits' ? Math.LN2 : 1;
      expect(entropy * natsEach).toBeCloseTo(0.801818552543337, 12);
      for (const model of ['a', 'b']) {
        const whole = await quantity(page, `cross-entropy-p${model}`);
        const kl = await quantity(page, `kl-p${model}`);
        expect(kl).toBeGreaterThan(0);
        expect(Math.abs(whole - entropy - kl)).toBeLessThan(1e-12);
      }
      await expect(page.locator('data[data-quantity="entropy-p"]').first()).toHaveText(
        unit === 'bits' ? '1.157 bits' : '0.802 nats',
      );
      await expect(caption(page, 'two-models')).toContainText('the label’s own entropy');
      await expectNoNaN(page);
    });
  }

  test('swapping P and A makes it infinite the other way round, and again is as before', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await page.getByRole('button', { name: 'Swap P and A' }).click();
    await expect.poll(() => quantity(page, 'kl-pa')).toBe(Infinity);
    await expectQuantity(page, 'kl-ap', KL_PA);
    await expectChances(page, 'p', [0.8, 0.1, 0.1]);
    await expect(caption(page, 'two-models')).toContainText(
      'A says dog and ship cannot be, and the label gives that 20 %',
    );
    await page.getByRole('button', { name: 'Swap P and A' }).click();
    await expectQuantity(page, 'kl-pa', KL_PA);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => quantity(page, 'kl-pa')).toBe(Infinity);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(page).toHaveURL(/classification\.html$/);
  });

  test('the presets show what they are called', async ({ page }) => {
    await open(page, ADDRESS);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('A shrug');
    await expectQuantity(page, 'kl-pb', Math.log2(3));
    await press('Confident and wrong');
    await expectQuantity(page, 'kl-pb', Math.log2(50));
    await expect(caption(page, 'two-models')).toContainText('A says cat, B says dog: A is right.');
    await press('B rules the cat out');
    await expect.poll(() => quantity(page, 'kl-pb')).toBe(Infinity);
    await press('A soft label');
    await expectChances(page, 'p', [0.7, 0.2, 0.1]);
    await press('A copies the label');
    await expectQuantity(page, 'kl-pa', 0);
    expect(await quantity(page, 'cross-entropy-pa')).toBe(await quantity(page, 'entropy-p'));
  });
});

const POINTS = {
  p: 'P, the label: a point of the triangle',
  a: 'A, the first model: a point of the triangle',
  b: 'B, the second model: a point of the triangle',
};

const point = (page: Page, name: keyof typeof POINTS) =>
  page.getByRole('slider', { name: POINTS[name] });

const choice = (page: Page, label: 'KL(P‖·)' | 'KL(·‖P)') =>
  page.locator('#triangle').getByRole('radio', { name: label });

/** The size of the triangle on the screen, in pixels. */
async function triangleSize(page: Page): Promise<{ side: number; tall: number }> {
  return page.locator('#triangle path.triangle').evaluate((path) => {
    const { width, height } = (path as SVGGraphicsElement).getBBox();
    return { side: width, tall: height };
  });
}

test.describe('the triangle', () => {
  test('a mouse drags a point where it goes, without a jump, and leaves a ring where it was', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await point(page, 'b').scrollIntoViewIfNeeded();
    const { side, tall } = await triangleSize(page);
    const { x, y } = await middleOf(point(page, 'b'));
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 5, y + 5);
    await expectChances(page, 'b', [0.4, 0.3, 0.3]);
    await page.mouse.move(x + 5 + 0.1 * side, y + 5 - 0.2 * tall, { steps: 6 });
    await page.mouse.up();
    // Up by a fifth of the height: the cat gains 0.2, dog and ship lose 0.1 each; then a tenth to the right.
    await expectChances(page, 'b', [0.6, 0.1, 0.3], 2);
    const now = await chances(page, 'b');
    expect(now[0]! + now[1]! + now[2]!).toBeCloseTo(1, 12);
    await expectQuantity(page, 'kl-pb', -Math.log2(now[0]!));
    const ring = page.locator('#triangle circle.ghost');
    await expect(ring).toHaveCount(1);
    const at = await middleOf(ring);
    expect(Math.hypot(at.x - x, at.y - y)).toBeLessThan(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectChances(page, 'b', [0.4, 0.3, 0.3]);
  });

  test('the bars above follow a dragged point, as all figures show one state', async ({ page }) => {
    await open(page, ADDRESS);
    await drag(page, POINTS.p, [0, 120]);
    await page.mouse.up();
    const [cat = 0, dog = 0, ship = 0] = await chances(page, 'p');
    expect(cat).toBeLessThan(0.9);
    expect(dog).toBeCloseTo(ship, 2);
    await expect(box(page, 'p.0')).toHaveValue(String(cat));
    await expect(page).toHaveURL(/\?p=0\.\d/);
    expect(await quantity(page, 'entropy-p')).toBeGreaterThan(0);
  });

  test('beyond an edge a point stays on the edge, beyond a corner on the corner', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await drag(page, POINTS.b, [0, 500]);
    await expectChances(page, 'b', [0, 0.5, 0.5]);
    await expect.poll(() => quantity(page, 'kl-pb')).toBe(Infinity);
    await page.mouse.up();
    await drag(page, POINTS.a, [10, -500]);
    await expectChances(page, 'a', [1, 0, 0]);
    await expectQuantity(page, 'kl-pa', 0);
    await page.mouse.up();
    await expectNoNaN(page);
  });

  test('Escape takes a drag back', async ({ page }) => {
    await open(page, ADDRESS);
    await drag(page, POINTS.a, [40, 90]);
    await expect.poll(() => quantity(page, 'kl-pa')).not.toBe(KL_PA);
    await page.keyboard.press('Escape');
    await expectChances(page, 'a', [0.8, 0.1, 0.1]);
    await page.mouse.move(300, 300);
    await page.mouse.up();
    await expectChances(page, 'a', [0.8, 0.1, 0.1]);
    await expect(page.locator('#triangle circle.ghost')).toHaveCount(0);
  });

  test('the arrow keys go all four ways, with Shift ten times as far, and stop at the edge', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await point(page, 'b').focus();
    await page.keyboard.press('ArrowRight');
    await expectChances(page, 'b', [0.4, 0.29, 0.31]);
    await page.keyboard.press('ArrowLeft');
    await expectChances(page, 'b', [0.4, 0.3, 0.3]);
    await page.keyboard.press('ArrowUp');
    await expectChances(page, 'b', [0.41, 0.295, 0.295]);
    await page.keyboard.press('ArrowDown');
    await expectChances(page, 'b', [0.4, 0.3, 0.3]);
    await page.keyboard.press('Shift+ArrowDown');
    await expectChances(page, 'b', [0.3, 0.35, 0.35]);
    await expect(point(page, 'b')).toHaveAttribute(
      'aria-valuetext',
      /^cat 30\s%, dog 35\s%, ship 35\s%$/,
    );
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowDown');
    await expectChances(page, 'b', [0, 0.5, 0.5]);
    await expect.poll(() => quantity(page, 'kl-pb')).toBe(Infinity);
    await page.keyboard.press('ArrowUp');
    await expectChances(page, 'b', [0.01, 0.495, 0.495]);
  });

  test('the keyboard also gets a point out of a corner', async ({ page }) => {
    await open(page, ADDRESS);
    await point(page, 'p').focus();
    await page.keyboard.press('ArrowUp');
    await expectChances(page, 'p', [1, 0, 0]);
    await page.keyboard.press('ArrowDown');
    await expectChances(page, 'p', [0.99, 0.005, 0.005]);
    await expectNoNaN(page);
  });

  test('the contours turn to the other direction, and the address keeps it', async ({ page }) => {
    await open(page, SOFT);
    const contours = page.locator('#triangle path.contour');
    const before = await contours.first().getAttribute('d');
    await expect(choice(page, 'KL(P‖·)')).toBeChecked();
    await expect(caption(page, 'triangle')).toContainText(
      'A is 0.065 bits away, B 0.290 bits, and a model that rules out cat, dog or ship infinitely far.',
    );
    await choice(page, 'KL(·‖P)').check({ force: true });
    await expect(page).toHaveURL(/contours=to-p$/);
    await expect.poll(() => contours.first().getAttribute('d')).not.toBe(before);
    await expect(page.locator('#triangle .plot-labels')).toContainText('A 0.054 bits');
    await expect(caption(page, 'triangle')).toHaveText(
      'The other way round the contours are others: A is 0.054 bits away, B 0.328 bits, and no edge is infinitely far.',
    );
    await expect(page.locator('#triangle .infinite-edge')).toHaveCount(0);
    await expect(page).toHaveURL(/contours=/);
    await page.reload();
    await expect(choice(page, 'KL(·‖P)')).toBeChecked();
    await expect(page.locator('#triangle .plot-labels')).toContainText('A 0.054 bits');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(choice(page, 'KL(P‖·)')).toBeChecked();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(choice(page, 'KL(·‖P)')).toBeChecked();
    await expectNoNaN(page);
  });

  test('a choice in the address that is none leaves a notice and the default', async ({ page }) => {
    await open(page, `${ADDRESS}?contours=sideways&b=0.5,0.25,0.25&logits=1,2&rate=-1`);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(
      '“sideways” is none of the options. contours takes from-p or to-p. The default is used.',
    );
    await expect(notice).toContainText(
      '“1,2” has the wrong number of parts. logits takes 3 numbers from -10 to 10, separated by commas.',
    );
    await expect(notice.locator('code')).toHaveText(['contours', 'logits', 'rate']);
    await expect(choice(page, 'KL(P‖·)')).toBeChecked();
    await expectQuantity(page, 'kl-pb', 1);
    await expectNoNaN(page);
  });

  for (const { label, query, from, to } of [
    {
      label: 'certain',
      query: '',
      from: 'only the chance of the cat counts and the contours are straight: A is 0.322 bits away, B 1.322 bits, the edge without a cat infinitely far.',
      to: 'The label excludes dog and ship, so whatever gives them a chance is infinitely far this way round: A ∞ bits, B ∞ bits.',
    },
    {
      label: 'on an edge',
      query: '?p=0.5,0,0.5',
      from: 'a model that rules out cat or ship infinitely far.',
      to: 'The label excludes dog, so whatever gives it a chance is infinitely far',
    },
  ]) {
    test(`a label that is ${label}: the sentence and the torn edges say what is infinitely far`, async ({
      page,
    }) => {
      await open(page, `${ADDRESS}${query}`);
      await expect(caption(page, 'triangle')).toContainText(from);
      await expect(page.locator('#triangle .infinite-edge')).toHaveCount(
        label === 'certain' ? 1 : 2,
      );
      await choice(page, 'KL(·‖P)').check({ force: true });
      await expect(caption(page, 'triangle')).toContainText(to);
      await expect(page.locator('#triangle .infinite-ground')).toHaveCount(1);
      await expect(page.locator('#triangle .infinite-edge')).toHaveCount(0);
      await expectNoNaN(page);
    });
  }

  test('in nats the contours are those of nats', async ({ page }) => {
    await open(page, SOFT);
    const contour = page.locator('#triangle path.contour').first();
    const inBits = await contour.getAttribute('d');
    await page.getByLabel('nats').check();
    await expect.poll(() => contour.getAttribute('d')).not.toBe(inBits);
    await expect(page.locator('#triangle .plot-labels')).toContainText('contours in nats');
    await expect(page.locator('#triangle .plot-labels')).toContainText('A 0.045 nats');
    await expectNoNaN(page);
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a finger drags a point of the triangle both ways, and the page stays where it is', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    const from = await middleOf(point(page, 'b'));
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, from, [
      [5, -10],
      [15, -25],
      [30, -40],
      [30, -60],
      [30, -40],
    ]);
    const { side, tall } = await triangleSize(page);
    const cat = 0.4 + 40 / tall;
    const left = (1 - cat) / 2;
    await expectChances(page, 'b', [cat, left - 30 / side, left + 30 / side], 2);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await expectNoNaN(page);
  });
});

test('a finished lesson leads on to the next page', async ({ page }) => {
  await open(page, `${ADDRESS}?step=19`);
  const lesson = page.getByRole('complementary', { name: 'Guided example' });
  await lesson.getByRole('button', { name: /Skip|Finish/ }).click();
  await lesson.getByRole('link', { name: 'Next page: Black swan' }).click();
  await expect(page).toHaveURL(/black-swan\.html$/);
});

test('the handout leaves an empty triangle to draw in', async ({ page }) => {
  await open(page, ADDRESS);
  await page.emulateMedia({ media: 'print' });
  const question = page.locator('.handout li', { hasText: 'One bit away' }).first();
  await expect(question.locator('svg text')).toHaveText(['cat', 'dog', 'ship']);
});

test('models near each other and the label keep their words apart', async ({ page }) => {
  await open(page, `${ADDRESS}?a=0.98,0.01,0.01&b=0.96,0.02,0.02`);
  const [a, b] = await Promise.all(
    ['kl-pa', 'kl-pb'].map((name) =>
      middleOf(page.locator(`#triangle .plot-labels data[data-quantity="${name}"]`)),
    ),
  );
  expect(Math.abs(a!.y - b!.y)).toBeGreaterThan(15);
});

test('the sentence about the crowd stands between drawings and sliders, and the calibration has a key', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const sentence = await middleOf(caption(page, 'crowd'));
  const controls = await middleOf(page.locator('#crowd .crowd-controls'));
  expect(sentence.y).toBeLessThan(controls.y);
  await expect(page.locator('#crowd .calibration-key')).toContainText('too sure');
});
