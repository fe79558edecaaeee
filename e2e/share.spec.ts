import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { generate } from 'lean-qr';
import { expectAccessible } from './axe';
import { box, expect, open, quantity, test, type } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const COINS = 'coin-toss.html?p=0.9&q=0.35';

async function share(page: Page, address = COINS) {
  await open(page, address);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it with you' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

async function savedText(page: Page, button: string): Promise<string> {
  return readFile(await (await saved(page, button)).path(), 'utf8');
}

test('nothing of the dialog is fetched before somebody asks for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, COINS);
  const parts = () => fetched.filter((url) => /ShareDialog|QrCode|takeaways/.test(url));
  expect(parts()).toEqual([]);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(parts().some((url) => url.includes('ShareDialog'))).toBe(true);
  expect(parts().filter((url) => url.includes('QrCode'))).toEqual([]);
});

test('opens by keyboard, closes with Escape, and gives the focus back', async ({ page }) => {
  await open(page, COINS);
  const button = page.getByRole('button', { name: 'Share' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Figure')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the link is that of now, and opens this state again', async ({ page, context }) => {
  await open(page, 'coin-toss.html');
  await page.getByRole('radio', { name: 'nats' }).check();
  await type(page, 'p', '0.30000000000000004');
  // At once: the address bar has not caught up yet.
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this state' }).inputValue();
  expect(new URL(link).search).toBe('?p=0.30000000000000004&unit=nats');
  await page.getByRole('button', { name: 'Copy: Link to this state' }).click();
  await expect(page.getByRole('dialog').getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const other = await context.newPage();
  await open(other, link);
  expect(await quantity(other, 'kl-pq')).toBe(await quantity(page, 'kl-pq'));
  await expect(box(other, 'p')).toHaveValue('0.3');
});

test('where the clipboard is refused, the text is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const dialog = await share(page);
  await page.getByRole('button', { name: 'Copy: Link to this state' }).click();
  await expect(dialog.getByText(/^Selected: copy it with/)).toBeVisible();
  const selected = await page
    .getByRole('textbox', { name: 'Link to this state' })
    .evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return (
        document.activeElement === field && value.slice(selectionStart, selectionEnd) === value
      );
    });
  expect(selected).toBe(true);
});

test('the QR code is that of the link, dark on white also in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await share(page);
  const link = await page.getByRole('textbox', { name: 'Link to this state' }).inputValue();
  await page.getByRole('button', { name: 'Show the QR code' }).click();
  const code = page.getByRole('img', { name: /^QR code of the link/ });
  await expect(code).toBeVisible();
  await code.scrollIntoViewIfNeeded();

  // Read back from the pixels on the screen, as a camera would, with four modules of white around.
  const expected = generate(link);
  const side = expected.size + 8;
  const shot = await code.screenshot();
  const modules = await page.evaluate(
    async ([png, across]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      const cell = image.width / across;
      return Array.from({ length: across * across }, (_, i) => {
        const [x, y] = [((i % across) + 0.5) * cell, (Math.floor(i / across) + 0.5) * cell];
        return context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data[0]! < 128;
      });
    },
    [shot.toString('base64'), side] as const,
  );
  const wanted = Array.from({ length: side * side }, (_, i) =>
    expected.get((i % side) - 4, Math.floor(i / side) - 4),
  );
  expect(modules).toEqual(wanted);
});

test('the SVG carries its title, its numbers and its letters in itself', async ({ page }) => {
  const dialog = await share(page);
  const download = await saved(page, 'Save as SVG');
  expect(download.suggestedFilename()).toBe('kl-lab-coin-toss-two-coins.svg');
  await expect(dialog.getByText('Saved as kl-lab-coin-toss-two-coins.svg.')).toBeVisible();
  const svg = await readFile(await download.path(), 'utf8');
  const found = await page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      name: root.nodeName,
      title: root.querySelector('title')?.textContent,
      words: [...root.querySelectorAll('text')].map((text) => text.textContent).join('|'),
      links: root.querySelectorAll('[class], [style*="var("], foreignObject, image, script').length,
      hatchings: root.querySelectorAll('pattern').length,
    };
  }, svg);
  expect(found).toMatchObject({
    name: 'svg',
    title: 'What does believing the wrong coin cost?',
    links: 0,
    hatchings: 2,
  });
  for (const words of [
    'What does believing the wrong coin cost?',
    'Fig. I.',
    '0.956 bits',
    'tails',
  ])
    expect(found.words).toContain(words);
  expect(svg).toContain('font-family:"Public Sans"');
  expect(svg.match(/url\((?!#|data:)/)).toBeNull();
});

test('the PNG has two pixels for each of the page, and words in it', async ({ page }) => {
  await share(page);
  const svg = await savedText(page, 'Save as SVG');
  const download = await saved(page, 'Save as PNG');
  expect(download.suggestedFilename()).toBe('kl-lab-coin-toss-two-coins.png');
  const png = await readFile(await download.path());
  const [width, height] = [/width="(\d+)"/, /height="(\d+)"/].map((size) =>
    Number(size.exec(svg)?.[1]),
  );
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
});

test('what is seen through a mask is in the picture as it is seen, and what only asks for a hand is not', async ({
  page,
}) => {
  const dialog = await share(page, 'vae-elbo.html');
  await dialog.getByLabel('Figure').selectOption('live-vae');
  const svg = await savedText(page, 'Save as SVG');
  const inked = await page.evaluate(async (source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const maps = [...root.querySelectorAll(':scope > image')].map(async (map) => {
      const image = new Image();
      image.src = map.getAttribute('href') ?? '';
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d');
      brush?.drawImage(image, 0, 0);
      const { data } = brush!.getImageData(0, 0, image.width, image.height);
      const opaque = data.filter((value, i) => i % 4 === 3 && value > 127).length;
      return opaque / (image.width * image.height);
    });
    return Promise.all(maps);
  }, svg);
  // The four maps of digits: more paper than ink, and both.
  expect(inked).toHaveLength(4);
  for (const part of inked) {
    expect(part).toBeGreaterThan(0.02);
    expect(part).toBeLessThan(0.5);
  }
  expect(new Set(inked).size).toBe(4);
  for (const words of ['draw a digit here', 'Test picture looked at', 'weight of the KL'])
    expect(svg).not.toContain(words);
});

test('the data has the numbers of the figure, in the unit of now', async ({ page }) => {
  const dialog = await share(page, `${COINS}&unit=nats`);
  const csv = await savedText(page, 'Save the CSV');
  expect(csv).toBe(
    await dialog.getByRole('textbox', { name: 'Table as CSV' }).inputValue().then(withCrLf),
  );
  const [head, heads] = csv.split('\r\n');
  expect(head).toBe('outcome,P,Q,log P/Q (nats),term (nats),KL(P||Q) (nats)');
  expect(heads?.split(',').slice(0, 3)).toEqual(['heads', '0.9', '0.35']);
  expect(Number(heads?.split(',')[4])).toBe(await quantity(page, 'term-heads'));
  expect(Number(heads?.split(',')[5])).toBe(await quantity(page, 'kl-pq'));

  await dialog.getByLabel('Figure').selectOption('epsilon');
  await expect(dialog.getByRole('textbox', { name: 'Table as CSV' })).toHaveValue(
    /^epsilon,result \(nats\),/,
  );
});

/** A text area shows every line end as one character. */
function withCrLf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

test('formula and code are those of the numbers of now', async ({ page }) => {
  const dialog = await share(page);
  await expect(dialog.getByRole('textbox', { name: 'LaTeX, with the numbers of now' })).toHaveValue(
    /\\log_2\\frac\{0\.9\}\{0\.35\}[^]*0\.956\\ \\text\{bits\}/,
  );
  await dialog.getByRole('radio', { name: 'PyTorch' }).check();
  await expect(dialog.getByText(/F\.kl_div\(log Q, P\) is KL\(P‖Q\)/)).toBeVisible();
  const program = await savedText(page, 'Save the program');
  expect(program).toContain('F.kl_div(q[seen].log(), p[seen], reduction="sum")');
  expect(program).toContain('print("kl-pq", float(kl(p, q)))');
});

test('the code to embed names the figure, with or without the script', async ({ page }) => {
  const dialog = await share(page);
  const code = dialog.getByRole('textbox', { name: 'HTML to paste' });
  await expect(code).toHaveValue(/coin-toss\.html\?p=0\.9&amp;q=0\.35&amp;embed=two-coins" title=/);
  await expect(code).toHaveValue(/<script>/);
  await dialog.getByLabel(/With a short script/).uncheck();
  await expect(code).not.toHaveValue(/<script>/);
  await dialog.getByRole('button', { name: 'Show a preview' }).click();
  const preview = page.frameLocator('iframe[title^="Preview of Coin toss, Two coins"]');
  await expect(preview.locator('figure#two-coins')).toBeVisible();
});

test('the script lets the figure set its height and hands its keys to the page', async ({
  page,
  baseURL,
}) => {
  const dialog = await share(page);
  const code = await dialog.getByRole('textbox', { name: 'HTML to paste' }).inputValue();
  // A figure that says what the protocol says, whatever the real one does by now.
  await page.route('**/coin-toss.html*embed=*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>
        parent.postMessage({ source: 'kl-lab', kind: 'height', figure: 'two-coins', height: 321 }, '*');
        parent.postMessage({ source: 'kl-lab', kind: 'key', key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 }, '*');
      </script>`,
    }),
  );
  await page.route('**/course.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Course</title><link rel="icon" href="data:,">
        <script>document.addEventListener('keydown', (event) => { document.title = event.key + event.keyCode; });</script>${code}`,
    }),
  );
  await page.goto(`${baseURL}course.html`);
  await expect(page).toHaveTitle('ArrowRight39');
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(321);
  await page.evaluate(() =>
    window.postMessage({ source: 'kl-lab', kind: 'height', figure: 'two-coins', height: 5 }, '*'),
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(321);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`axe finds nothing in the dialog in ${colorScheme}, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      const dialog = await share(page);
      await page.getByRole('button', { name: 'Show the QR code' }).click();
      await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
      await expectAccessible(page, 'dialog');
      const [inner, outer] = await dialog.evaluate((element) => [
        element.scrollWidth,
        element.clientWidth,
      ]);
      expect(inner).toBe(outer);
    });
  }
}
