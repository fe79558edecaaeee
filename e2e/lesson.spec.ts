import type { Page } from '@playwright/test';
import type { Guide, Step } from '../src/experiment/step';
import { guide as blackSwanGuide } from '../src/pages/black-swan/guide';
import { guide as classificationGuide } from '../src/pages/classification/guide';
import { guide } from '../src/pages/coin-toss/guide';
import { guide as vaeElboGuide } from '../src/pages/vae-elbo/guide';
import { expectAccessible } from './axe';
import { expectSaid } from './guide-texts';
import { box, expect, expectNoNaN, open, quantity, slider, test, type } from './support';

const { steps } = guide;
const panel = (page: Page) => page.getByRole('complementary', { name: 'Guided example' });
const feedback = (page: Page) => panel(page).locator('.feedback');

async function openStep(page: Page, step: number): Promise<void> {
  await open(page, `coin-toss.html?step=${step}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    steps[step - 1]?.title ?? '',
  );
}

async function choose(page: Page, option: number): Promise<void> {
  await panel(page).getByRole('radio').nth(option).check();
  await panel(page).getByRole('button', { name: 'Commit to it' }).click();
}

async function mark(page: Page, bits: number): Promise<void> {
  await panel(page).locator('input[type="range"]').fill(String(bits));
  await panel(page).getByRole('button', { name: 'Commit to it' }).click();
}

/** What is typed into which box, one after the other, to get somewhere. */
type Way = readonly (readonly [parameter: string, text: string])[];

/** A guide, and by the ids of its steps what is right: where the marker belongs in bits, and ways that reach each goal. */
interface Walk {
  readonly page: string;
  readonly steps: readonly Step[];
  readonly marks: Readonly<Record<string, number>>;
  readonly goals: Readonly<Record<string, readonly Way[]>>;
}

const coins = (p: string, q: string): Way => [
  ['p', p],
  ['q', q],
];

const WALKS: readonly Walk[] = [
  {
    page: 'coin-toss.html',
    steps: (guide as Guide).steps,
    marks: { swap: 1.2, epsilon: 9.2 },
    goals: {
      'touching-point': [coins('0.4', '0.4')],
      'equal-both-ways': [coins('0.7', '0.3'), coins('0.1', '0.9')],
      'one-bit': [coins('1', '0.5'), coins('0', '0.5'), coins('0.5', '0.067')],
    },
  },
  {
    page: 'classification.html',
    steps: (classificationGuide as Guide).steps,
    marks: { tenth: 3.3, 'perfect-copy': 1.15, floor: 0.57 },
    goals: {
      'one-bit': [
        [['a.0', '0.5']],
        [
          ['a.1', '0'],
          ['a.0', '0.5'],
        ],
        [
          ['a.1', '0.1'],
          ['a.0', '0.5'],
        ],
      ],
    },
  },
  {
    page: 'black-swan.html',
    steps: (blackSwanGuide as Guide).steps,
    marks: { 'even-odds': 1, worth: 0.53 },
    goals: { overconfident: [[['belief', '0.75']], [['belief', '0.9']]] },
  },
  {
    page: 'vae-elbo.html',
    steps: (vaeElboGuide as Guide).steps,
    marks: { 'one-hump': 1, 'price-of-mean': 2.9 },
    goals: { tight: [[['mu', '1.2']]] },
  },
];

async function answerRight(page: Page, walk: Walk, { id, question }: Step): Promise<void> {
  switch (question?.kind) {
    case undefined:
      return;
    case 'choose':
      return choose(
        page,
        question.options.findIndex(({ right }) => right),
      );
    case 'mark':
      return mark(page, walk.marks[id] ?? 0);
    case 'goal':
      for (const [i, way] of (walk.goals[id] ?? []).entries()) {
        for (const [parameter, text] of way) await type(page, parameter, text);
        await expect(panel(page).locator('.goal-count')).toContainText(`${i + 1} of`);
      }
  }
}

for (const walk of WALKS) {
  test(`the guided example of ${walk.page}, every answer right, from the first step to what one now can say`, async ({
    page,
  }) => {
    test.slow();
    await open(page, walk.page);
    const count = walk.steps.length;
    await page.getByRole('button', { name: `Guided example, ${count} steps` }).click();
    for (const step of walk.steps) {
      await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(step.title);
      const { figure, light } = step;
      const lit = `#${figure} [data-term="${light}"], #${figure} [data-part="${light}"]`;
      if (light !== undefined) await expect(page.locator(lit)).not.toHaveCount(0);
      await answerRight(page, walk, step);
      if (step.question) await expect(feedback(page)).toContainText('Right.');
      await expectNoNaN(page);
      await panel(page)
        .getByRole('button', { name: /^(?:Next|Finish)$/ })
        .click();
    }
    const asked = walk.steps.filter(({ question }) => question).length;
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('What you now can say');
    await expect(panel(page)).toContainText(`${asked} of ${asked} questions answered right`);
    await expect(panel(page)).toContainText('come back on another day');
  });
}

for (const [i, { id, question }] of (steps as readonly Step[]).entries()) {
  if (question?.kind !== 'choose') continue;
  test(`each wrong answer to ${id} gets its own sentence, and may be taken back`, async ({
    page,
  }) => {
    await openStep(page, i + 1);
    for (const [option, { right, because }] of question.options.entries()) {
      if (right) continue;
      await choose(page, option);
      await expect(feedback(page)).toContainText('Not so.');
      await expectSaid(feedback(page), because);
      await expect(feedback(page)).toBeFocused();
      await feedback(page).getByRole('button', { name: 'Ask me again' }).click();
      await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(panel(page).getByRole('radio').first()).toBeEnabled();
    }
  });
}

for (const [bits, sentence] of [
  ['0.71', 'as if it were a distance'],
  ['1.91', 'You added the two directions'],
  ['0.83', 'the right divergence in the other unit'],
  ['0.2', 'Too low.'],
  ['2.4', 'Too high.'],
] as const) {
  test(`a marker at ${bits} bits: ${sentence}`, async ({ page }) => {
    await openStep(page, 4);
    await expect(page.locator('data[data-quantity="kl-qp"]').first()).toHaveText('? bits');
    await mark(page, Number(bits));
    await expect(feedback(page)).toContainText(sentence);
    await expect(panel(page)).toContainText(`You said ${bits}`);
    await expect(panel(page)).toContainText('it is 1.198 bits');
    await expect(page.locator('#two-coins .prediction')).toHaveCount(1);
    await expect(page.locator('#two-coins .plot-labels')).toContainText('you said');
    await expect(page.locator('data[data-quantity="kl-qp"]').first()).toHaveText('0.714 bits');
  });
}

test('the marker can be dragged on the axis of the figure itself', async ({ page }) => {
  await openStep(page, 4);
  const handle = page.getByRole('slider', { name: 'Your marker, on the axis of the figure' });
  await handle.focus();
  await page.keyboard.press('End');
  await expect(panel(page).locator('input[type="range"]')).toHaveValue('3');
});

test('the figure stays free during a step, and “Put it back” brings the step’s state back', async ({
  page,
}) => {
  await openStep(page, 4);
  await type(page, 'p', '0.2');
  await expect(box(page, 'p')).toHaveValue('0.2');
  await panel(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(box(page, 'p')).toHaveValue('0.95');
});

test('a number that the question asks for is not announced either', async ({ page }) => {
  await openStep(page, 4);
  await slider(page, 'p').press('ArrowRight');
  const said = page.getByRole('status').filter({ hasText: 'The divergence of P relative to Q' });
  await expect(said).toBeAttached();
  await expect(said).not.toContainText('The divergence of Q relative to P');
});

test('reload in the middle resumes: the step, the answer, the prediction and the figure', async ({
  page,
}) => {
  await openStep(page, 4);
  await mark(page, 0.71);
  await expect(feedback(page)).toContainText('distance');
  await expect(page).toHaveURL(/step=4/);
  await page.reload();
  await expect(feedback(page)).toContainText('distance');
  await expect(panel(page)).toContainText('You said 0.710 bits; it is 1.198 bits.');
  await expect(box(page, 'p')).toHaveValue('0.5');
  expect(await quantity(page, 'kl-pq')).toBeCloseTo(1.198, 3);
});

test('whoever comes back goes on where they left off', async ({ page }) => {
  await openStep(page, 3);
  await choose(page, 1);
  await panel(page).getByRole('button', { name: 'Next' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(steps[3]?.title ?? '');
  await open(page, 'coin-toss.html');
  await page.getByRole('button', { name: /Guided example/ }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(steps[3]?.title ?? '');
  await panel(page).getByRole('button', { name: 'Restart' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(steps[0]?.title ?? '');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Guided example/ })).toBeFocused();
  await expect(page).not.toHaveURL(/step/);
});

test('a whole step by keyboard alone', async ({ page }) => {
  await openStep(page, 2);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(feedback(page)).toBeFocused();
  await expect(feedback(page)).toContainText('Not so.');
});

test('two questions come back on a later day', async ({ page }) => {
  const day = '2020-01-01';
  const answered = { answer: { kind: 'choose', option: 0 }, right: false, day };
  const progress = {
    version: 1,
    pages: {
      'coin-toss': {
        at: 'one-bit',
        answers: {
          'negative-term': answered,
          epsilon: { ...answered, answer: { kind: 'mark', nats: 1 } },
        },
        finished: { day, again: ['negative-term', 'epsilon'] },
      },
    },
  };
  await page.addInitScript(
    (text) => localStorage.setItem('kl-lab:progress', text),
    JSON.stringify(progress),
  );
  await open(page, 'index.html');
  await expect(page.locator('.map')).toContainText('2 questions come back today');
  await open(page, 'coin-toss.html?step=1');
  await page
    .getByRole('region', { name: 'Questions from last time' })
    .getByRole('button')
    .first()
    .click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('A block below the line');
  await expect(panel(page).getByRole('radio').first()).toBeEnabled();
});

test('progress is shown at home, saved, erased and added again', async ({ page }) => {
  await openStep(page, 3);
  await choose(page, 1);
  await open(page, 'index.html');
  const map = page.locator('.map');
  await expect(map).toContainText('1 right');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save progress' }).click(),
  ]);
  const file = await download.path();
  await page.getByRole('button', { name: 'Erase progress' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase all progress?' });
  await dialog.getByRole('button', { name: 'Erase it' }).click();
  await expect(map).toContainText('15 guided steps');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(map).toContainText('1 right');
});

test('what the code says of a smaller epsilon is not drawn before the answer', async ({ page }) => {
  await openStep(page, steps.findIndex(({ id }) => id === 'epsilon') + 1);
  const curves = page.locator('#epsilon svg.clip');
  const handle = page.locator('#epsilon [role="slider"]').first();
  const place = /translate\(([\d.]+)/.exec((await handle.getAttribute('transform')) ?? '')?.[1];
  expect(Number(place)).toBeGreaterThan(100);
  await expect(curves).toHaveAttribute('x', place ?? '');
  await mark(page, 9.2);
  await expect(curves).toHaveAttribute('x', '0');
});

test('two windows on the same lesson keep the answers of both', async ({ page }) => {
  const chosen = steps.flatMap(({ question }, i) =>
    question?.kind === 'choose'
      ? [{ step: i + 1, right: question.options.findIndex(({ right }) => right) }]
      : [],
  );
  const windows = [page, await page.context().newPage()];
  for (const [i, window] of windows.entries()) await openStep(window, chosen[i]?.step ?? 0);
  for (const [i, window] of windows.entries()) {
    await choose(window, chosen[i]?.right ?? 0);
    await expect(feedback(window)).toBeVisible();
  }
  await open(page, 'index.html');
  await expect(page.locator('.map')).toContainText('2 right');
});

test('a file that is no progress is refused, says why, and changes nothing', async ({ page }) => {
  await openStep(page, 3);
  await choose(page, 1);
  await open(page, 'index.html');
  for (const [text, reason] of [
    ['{"a":', 'damaged'],
    ['{"a":1}', 'no progress of KL Lab'],
    ['{"version":9,"pages":{}}', 'newer version'],
  ] as const) {
    const buffer = Buffer.from(text);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer });
    await expect(page.locator('.progress-tools')).toContainText(reason);
    await expect(page.locator('.map')).toContainText('1 right');
  }
});

test('damaged progress on the device is set aside with a notice, and the lesson starts afresh', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('kl-lab:progress', '{"version":1,"pages":5}'),
  );
  await openStep(page, 1);
  await expect(page.getByRole('alert')).toContainText('set aside');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('set-aside');
});

test('a step that the page does not have leaves a notice and the whole page', async ({ page }) => {
  await open(page, 'coin-toss.html?step=99&q=0.5');
  await expect(page.getByRole('alert')).toContainText('step takes a whole number from 1 to 15');
  await expect(panel(page)).toHaveCount(0);
  await expect(box(page, 'q')).toHaveValue('0.5');
});

for (const [name, size, colorScheme] of [
  ['wide, light', { width: 1440, height: 900 }, 'light'],
  ['wide, dark', { width: 1440, height: 900 }, 'dark'],
  ['phone', { width: 390, height: 844 }, 'light'],
  ['320 pixels', { width: 320, height: 640 }, 'dark'],
] as const) {
  test(`axe finds nothing in an open lesson: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await openStep(page, 4);
    await mark(page, 0.71);
    await expect(feedback(page)).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });
}

test('printing gives the questions, and the answers on a last sheet', async ({ page }) => {
  await open(page, 'coin-toss.html');
  await expect(page.locator('.handout')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('.handout > section');
  await expect(sheets).toHaveCount(2);
  await expect(sheets.first()).toContainText('Over whose flips?');
  await expect(sheets.last()).toContainText('1.198 bits (0.830 nats)');
  await expect(sheets.locator('data')).toHaveCount(0);
});

test('whoever has played with the page before starts the lesson at its own state', async ({
  page,
}) => {
  await open(page, 'coin-toss.html?p=0.3&q=0.5');
  await page.getByRole('button', { name: /Guided example/ }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(steps[0]?.title ?? '');
  await expect(box(page, 'p')).toHaveValue('0.8');
});

test('the steps speak in the reader’s unit', async ({ page }) => {
  await open(page, 'coin-toss.html?step=1&unit=nats');
  await expect(panel(page)).toContainText('0.288 nats');
  await expect(panel(page)).toContainText('0.092 nats');
  await expect(panel(page)).not.toContainText('bits');
});

test('ways found of a goal are kept over a reload', async ({ page }) => {
  await openStep(page, 15);
  await type(page, 'p', '1');
  await type(page, 'q', '0.5');
  await expect(panel(page).locator('.goal-count')).toContainText('1 of 3');
  await page.reload();
  await expect(panel(page).locator('.goal-count')).toContainText('1 of 3');
});

test('a goal says why the pair that was already seen does not count', async ({ page }) => {
  await openStep(page, 14);
  await type(page, 'p', '0.6');
  await type(page, 'q', '0.4');
  await expect(panel(page)).toContainText('That is the pair you have seen');
  await expect(panel(page).locator('.goal-count')).toContainText('0 of 2');
});
