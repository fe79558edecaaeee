import type { Page } from '@playwright/test';
import type { Guide } from '../src/experiment/step';
import { guide } from '../src/pages/coin-toss/guide';
import { hostileText, MARKUP } from './hostile-progress';
import { expect, expectNoNaN, open, test } from './support';

const KEY = 'kl-lab:progress';
/** Each text costs a tenth of a second here; `src/teach/hostile-progress.test.ts` reads many more without a browser. */
const FILES = 12;

const day = '2026-11-20';
const right = { answer: { kind: 'choose', option: 1 }, right: true, day };
/** Where the reader left off is a goal, whose ways stand in words on the page. */
const MINE = {
  version: 1,
  pages: {
    'coin-toss': {
      at: 'one-bit',
      answers: {
        'negative-term': right,
        swap: { answer: { kind: 'mark', nats: -1.7e308 }, right: false, day },
      },
      ways: { 'one-bit': [MARKUP] },
    },
  },
};

const { steps } = guide as Guide;
const panel = (page: Page) => page.getByRole('complementary', { name: 'Guided example' });

async function openStep(page: Page, id: string): Promise<void> {
  const at = steps.findIndex((step) => step.id === id);
  await open(page, `coin-toss.html?step=${at + 1}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(steps[at]?.title ?? '');
}

async function keep(page: Page, text: string): Promise<void> {
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [KEY, text] as const);
}

const keptText = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
const notice = (page: Page) => page.getByRole('alert', { name: 'About your progress' });

async function addFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('.progress-tools > [role="status"]')).toContainText(name);
}

async function expectUnharmed(page: Page): Promise<void> {
  await expectNoNaN(page);
  await expect(page).toHaveTitle(/KL Lab/);
  await expect(page.locator('img, main script')).toHaveCount(0);
  const { width = 0 } = page.viewportSize() ?? {};
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
}

test('hostile files are added or refused with a sentence, and what was there stays', async ({
  page,
}) => {
  await open(page, 'index.html');
  await keep(page, JSON.stringify(MINE));
  await page.reload();
  await expect(page.locator('.map')).toContainText('1 right, 1 to see again');
  for (let seed = 0; seed < FILES; seed++) {
    await addFile(page, `${seed}.json`, hostileText(seed).text);
    await expect(page.locator('.progress-tools > [role="status"]')).toContainText(
      /was added|was not taken.*Nothing here has changed\./,
    );
    const { pages } = JSON.parse(await keptText(page)) as typeof MINE;
    expect(Object.keys(pages['coin-toss'].answers)).toEqual(
      expect.arrayContaining(Object.keys(MINE.pages['coin-toss'].answers)),
    );
    expect(pages['coin-toss'].ways['one-bit']).toContain(MARKUP);
  }
  await expectUnharmed(page);
});

test('markup in an added file and in its name is text, wherever the page tells of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'index.html');
  const file = { ...MINE, pages: { ...MINE.pages, [MARKUP]: { at: '', answers: {} } } };
  await addFile(page, '<b>x.json', JSON.stringify(file));
  const said = page.locator('.progress-tools > [role="status"]');
  await expect(said).toContainText('<b>x.json was added');
  await expect(said).toContainText(`without what is damaged in it: “${MARKUP.slice(0, 30)}`);
  await expectUnharmed(page);

  await openStep(page, 'one-bit');
  await expect(panel(page)).toContainText(MARKUP);
  await expectUnharmed(page);
});

test('what is damaged on the device is named and set aside, and the lesson goes on with the rest', async ({
  page,
}) => {
  const text = JSON.stringify({ ...MINE, pages: { 'bad-page': [MARKUP], ...MINE.pages } });
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [KEY, text] as const);
  await openStep(page, 'swap');
  await expect(notice(page)).toContainText('this is damaged: “bad-page”. The rest is here.');
  // The kept marker lies where nobody can have put it: the question is asked again.
  await expect(panel(page).getByRole('button', { name: 'Place the marker' })).toBeDisabled();
  await expectUnharmed(page);
  const aside = await page.evaluate(() => localStorage.getItem('kl-lab:progress:set-aside'));
  expect(aside).toBe(text);
  expect(await keptText(page)).toContain('negative-term');
});

for (const [what, refuse] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
  ],
] as const) {
  test(`where storage is ${what} the lesson goes on and says that it is not kept`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await openStep(page, 'negative-term');
    await expect(notice(page)).toContainText('lasts until you leave the page');
    await panel(page).getByRole('radio').nth(1).check();
    await panel(page).getByRole('button', { name: 'Commit to it' }).click();
    await expect(panel(page).locator('.feedback')).toBeVisible();
    await page.getByLabel('Look').selectOption('Slate');
    await expect(page.locator('html')).toHaveAttribute('data-look', 'slate');
    await expectUnharmed(page);
  });
}
