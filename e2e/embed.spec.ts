import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { serveFolder } from '../.scripts/static-server.mjs';
import { HOST_SCRIPT } from '../src/embed/host-script';
import { expectAccessible } from './axe';
import { middleOf, noiseOf } from './support';

const REVEAL = dirname(fileURLToPath(import.meta.resolve('reveal.js')));

interface Host {
  /** Opens a page of another origin that holds this HTML, with the script that people paste. */
  readonly open: (html: string) => Promise<void>;
}

const test = base.extend<{ host: Host; quiet: undefined }>({
  host: async ({ page }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'kl-lab-host-'));
    await cp(REVEAL, join(folder, 'reveal'), { recursive: true });
    const server = await serveFolder(folder);
    await provide({
      open: async (html) => {
        const script = `<script>${HOST_SCRIPT}</script>`;
        const head =
          '<!doctype html><html lang="en"><title>A course page</title><link rel="icon" href="data:,">';
        await writeFile(join(folder, 'index.html'), `${head}<body>${html}${script}`);
        await page.goto(server.url);
      },
    });
    server.close();
    await rm(folder, { recursive: true });
  },
  quiet: [
    async ({ page }, use) => {
      const heard = noiseOf(page);
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

function frameHtml(address: string, width = '100%'): string {
  return `<iframe src="${address}" title="A figure" style="border:0;width:${width};height:200px"></iframe>`;
}

async function figureIn(page: Page, id: string): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe');
  await expect(frame.locator(`figure#${id}`)).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open in KL Lab' })).toBeVisible();
  return frame;
}

async function dragBy(page: Page, handle: Locator, x: number, y: number): Promise<void> {
  const from = await middleOf(handle);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + x, from.y + y, { steps: 4 });
  await page.mouse.up();
}

const COINS = ['two-coins', 'tangent', 'flips', 'epsilon'];

for (const id of ['first-look', ...COINS]) {
  for (const width of ['800px', '320px']) {
    test(`${id} stands alone in a frame ${width} wide, as tall as it says`, async ({
      page,
      host,
      baseURL,
    }) => {
      const slug = id === 'first-look' ? 'index' : 'coin-toss';
      await host.open(
        `<h1>Lecture 3</h1>${frameHtml(`${baseURL}${slug}.html?embed=${id}`, width)}`,
      );
      const frame = await figureIn(page, id);
      await expect(frame.locator('figure:visible')).toHaveCount(1);
      await expect(
        frame.locator('nav, h1, .prose, .colophon, .opening').filter({ visible: true }),
      ).toHaveCount(0);
      await expect(frame.getByRole('navigation')).toHaveCount(0);
      const sizes = () =>
        frame.locator('html').evaluate(({ scrollHeight, scrollWidth }) => ({
          tooTall: scrollHeight > window.innerHeight,
          tooWide: scrollWidth > window.innerWidth,
        }));
      await expect.poll(sizes).toEqual({ tooTall: false, tooWide: false });
      const { height } = (await page.locator('iframe').boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThan(300);
    });
  }
}

test('a figure without handles for P and Q keeps their sliders', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameHtml(`${baseURL}coin-toss.html?embed=epsilon&q=0.5`));
  const frame = await figureIn(page, 'epsilon');
  const printed = frame.locator('figure data[data-quantity="kl-pq"]').first();
  const before = await printed.getAttribute('value');
  await frame.locator('input[type="range"][name="p"]').fill('0.3');
  await expect(printed).not.toHaveAttribute('value', before ?? '');
});

test('a drag in the frame moves the figure, the link leads to the same state, and the host goes back as before', async ({
  page,
  host,
  baseURL,
  context,
}) => {
  await host.open('<h1>Before</h1>');
  await host.open(
    `<h1>Lecture 3</h1>${frameHtml(`${baseURL}coin-toss.html?embed=tangent&unit=nats`)}`,
  );
  const frame = await figureIn(page, 'tangent');
  const length = await page.evaluate(() => history.length);
  await dragBy(page, frame.getByRole('slider', { name: /Where the gap is measured/ }), -80, 0);
  const kept = frame.locator('input[type="range"][name="p"]');
  await expect(kept).not.toHaveValue('0.8');
  const p = await kept.inputValue();
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => history.length)).toBe(length);

  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open in KL Lab' }).click();
  const whole = await opened;
  await expect(whole.locator('h1')).toBeVisible();
  await expect(whole.locator('input[type="range"][name="p"]')).toHaveValue(p);
  expect(new URL(whole.url()).search).toMatch(/^\?p=[\d.]+&unit=nats$/);
  expect(new URL(whole.url()).hash).toBe('#tangent');
});

test('a new height is told when the frame grows narrow', async ({ page, host, baseURL }) => {
  await host.open(frameHtml(`${baseURL}coin-toss.html?embed=two-coins`, '900px'));
  await figureIn(page, 'two-coins');
  const iframe = page.locator('iframe');
  const height = async () => (await iframe.boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(400);
  const wide = await height();
  await iframe.evaluate((element) => (element.style.width = '340px'));
  await expect.poll(height).toBeGreaterThan(wide + 100);
  await iframe.evaluate((element) => (element.style.width = '900px'));
  await expect.poll(height).toBe(wide);
});

test('keys that the figure does not use reach the host; those that it uses do not', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameHtml(`${baseURL}coin-toss.html?embed=flips`));
  const frame = await figureIn(page, 'flips');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('keydown', ({ key, keyCode }) => heard.push(`${key} ${keyCode}`));
  });
  // Messages between frames take their time: the key at the end says that all before it have come.
  const expectHeard = async (keys: readonly string[]) => {
    await frame.getByRole('heading', { level: 2 }).click();
    await page.keyboard.press('x');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
      .toEqual([...keys, 'x 88']);
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  };
  await frame.getByRole('heading', { level: 2 }).click();
  for (const key of [
    'PageDown',
    'PageUp',
    'Escape',
    'ArrowRight',
    'b',
    ' ',
    'Tab',
    'Shift',
    'Control+s',
  ])
    await page.keyboard.press(key);
  await expectHeard(['PageDown 34', 'PageUp 33', 'Escape 27', 'ArrowRight 39', 'b 66', '  32']);

  await frame.locator('input[type="range"][name="p"]').focus();
  for (const key of ['PageDown', 'ArrowRight', 'Home', 'Enter', 'Escape', 'f'])
    await page.keyboard.press(key);
  await expectHeard(['PageDown 34', 'Escape 27', 'f 70']);

  await frame.locator('input[inputmode="decimal"][name="p"]').focus();
  for (const key of ['PageDown', 'Escape', '1']) await page.keyboard.press(key);
  await frame.getByRole('button', { name: 'Flip once' }).focus();
  for (const key of ['Enter', ' ']) await page.keyboard.press(key);
  await frame.getByLabel('Speed').focus();
  await page.keyboard.press('ArrowDown');
  await expectHeard(['PageDown 34']);
});

test('Escape takes back a drag and stays in the figure', async ({ page, host, baseURL }) => {
  await host.open(frameHtml(`${baseURL}coin-toss.html?embed=tangent`));
  const frame = await figureIn(page, 'tangent');
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => (document.title = key));
  });
  const kept = frame.locator('input[type="range"][name="p"]');
  for (const handle of [frame.getByRole('slider', { name: /Where the gap/ }), kept]) {
    const { x, y } = await middleOf(handle);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 3 });
    await expect(kept).not.toHaveValue('0.8');
    await page.keyboard.press('Escape');
    await expect(kept).toHaveValue('0.8');
    await page.mouse.up();
  }
  await expect(page).toHaveTitle('A course page');
});

test('in a reveal.js deck the figure can be dragged, and the deck still turns its slides', async ({
  page,
  host,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await host.open(`
    <link rel="stylesheet" href="./reveal/reveal.css"><link rel="stylesheet" href="./reveal/theme/white.css">
    <div class="reveal"><div class="slides">
      <section><h2>One</h2>${frameHtml(`${baseURL}coin-toss.html?embed=tangent`)}</section>
      <section><h2>Two</h2></section>
      <section><h2>Three</h2></section>
    </div></div>
    <script src="./reveal/reveal.js"></script>
    <script>Reveal.initialize({ transition: 'none', width: 1200, height: 900 });</script>`);
  const frame = await figureIn(page, 'tangent');
  const slide = (title: string) => expect(page.locator('section.present h2')).toHaveText(title);
  const kept = frame.locator('input[type="range"][name="p"]');
  await dragBy(page, frame.getByRole('slider', { name: /Where the gap/ }), -80, 0);
  await expect(kept).not.toHaveValue('0.8');

  await kept.focus();
  await page.keyboard.press('ArrowRight');
  await slide('One');
  await frame.getByRole('heading', { level: 2 }).click();
  await page.keyboard.press('PageDown');
  await slide('Two');
  await page.keyboard.press('PageUp');
  await slide('One');
  await frame.getByRole('heading', { level: 2 }).click();
  await page.keyboard.press('ArrowRight');
  await slide('Two');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const id of COINS) {
    test(`axe finds nothing in ${id}, embedded, in ${colorScheme}`, async ({
      page,
      host,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme });
      await host.open(
        `<header><h1>Lecture 3</h1></header>${frameHtml(`${baseURL}coin-toss.html?embed=${id}`)}`,
      );
      await figureIn(page, id);
      await expectAccessible(page);
    });
  }
}

test('a whole page in a frame works, leaves the page around it alone, and shows the way out', async ({
  page,
  host,
  baseURL,
  context,
}) => {
  await host.open(frameHtml(`${baseURL}coin-toss.html?q=0.5&utm_source=lms`));
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.addEventListener('message', ({ data }) => told.push(data));
    document.addEventListener('keydown', ({ key }) => told.push(key));
  });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('This page is shown inside another one.')).toBeVisible();
  await expect(frame.locator('h1')).toBeVisible();
  await frame.locator('input[type="range"][name="p"]').fill('0.3');
  const wayOut = frame.getByRole('link', { name: 'Open in KL Lab' });
  await wayOut.hover();
  await expect(wayOut).toHaveAttribute('href', /coin-toss\.html\?p=0\.3&q=0\.5&utm_source=lms$/);
  await frame.getByRole('button', { name: 'Guided example' }).click();
  await page.keyboard.press('PageDown');
  const lesson = frame.getByRole('complementary', { name: 'Guided example' });
  // Until its steps are fetched the address does not name one.
  await expect(lesson.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([]);

  const opened = context.waitForEvent('page');
  await wayOut.click();
  const own = await opened;
  await expect(own.getByRole('complementary', { name: 'Guided example' })).toBeVisible();
  await expect(own.getByText('This page is shown inside another one.')).toHaveCount(0);
});

test('an unknown figure leaves a notice and the whole page', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}coin-toss.html?embed=three-coins`);
  await expect(page.getByRole('alert')).toContainText('The whole page is shown.');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('figure:visible')).toHaveCount(COINS.length);
});
