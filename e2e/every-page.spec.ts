import { expectAccessible } from './axe';
import { expect, expectNoNaN, open, PAGES, quantity, test } from './support';

for (const address of PAGES) {
  test.describe(address, () => {
    test('can be read without JavaScript: words, formulas, numbers and drawings', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        baseURL: baseURL ?? '',
      });
      const page = await context.newPage();
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.katex').first()).toBeVisible();
      await expect(page.locator('data[data-unit="bits"]').first()).toContainText('bits');
      await expect(page.locator('svg .bar').first()).toBeVisible();
      const enabled = page.locator('input:enabled, button:enabled, select:enabled');
      await expect(enabled, 'nothing that could lose what a person enters').toHaveCount(0);
      await context.close();
    });

    test('on a phone that waits for its scripts no word of a drawing stands outside', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      // Asked for and never answered: as on a slow line.
      await page.route('**/assets/*.js', () => undefined);
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.locator('.colophon')).toBeVisible();
      // Nothing is painted before the style sheet is there, but a test would see it.
      await expect(page.locator('.plot-labels').first()).toHaveCSS('position', 'absolute');
      const outside = await page.locator('.label > span').evaluateAll((words) =>
        words
          .filter((word) => word.checkVisibility({ opacityProperty: true }))
          .filter((word) => {
            const { left, right } = word.getBoundingClientRect();
            return left < 0 || right > 390;
          })
          .map((word) => word.textContent),
      );
      expect(outside).toEqual([]);
    });

    test('in print the words of a drawing stand at its marks, as on the screen', async ({
      page,
    }) => {
      await open(page, address);
      // How far right of the drawing's left edge its words begin, in units of the drawing.
      const places = () =>
        page.locator('.plot:has(> svg[viewBox] + .plot-labels)').evaluateAll((plots) =>
          plots.map((plot) => {
            const marks = plot.querySelector<SVGSVGElement>(':scope > svg[viewBox]')!;
            const words = plot.querySelector(':scope > .plot-labels')!.getBoundingClientRect();
            const { left, width } = marks.getBoundingClientRect();
            return ((words.left - left) * marks.viewBox.baseVal.width) / width;
          }),
        );
      const onScreen = await places();
      expect(onScreen.length).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      const inPrint = await places();
      // What is not printed has no place.
      const off = inPrint.map((place, i) => Math.abs(place - onScreen[i]!)).filter(Number.isFinite);
      expect(off.length).toBeGreaterThan(0);
      expect(Math.max(...off)).toBeLessThan(2);
    });

    test('axe finds nothing in light, in dark and on a window 320 pixels wide, where nothing is cut off', async ({
      page,
    }) => {
      await open(page, address);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, address);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('fits a window at twice the text size, figures over words, not beside them', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const settings = await page.context().newCDPSession(page);
      await settings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await open(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
      for (const plate of await page.locator('.plate').all()) {
        expect((await plate.boundingBox())?.width).toBeGreaterThan(1000);
      }
    });

    test('every drawing and every control has a name, nothing is NaN, and no formula typesetter is fetched', async ({
      page,
    }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await open(page, address);
      await expectNoNaN(page);
      expect(fetched.filter((url) => /typeset|katex[^_]*\.js/i.test(url))).toEqual([]);
      const plots = page.locator('.plot');
      for (const plot of await plots.all()) {
        await expect(plot).toHaveAccessibleName(/\w/);
        await expect(plot).toHaveAccessibleDescription(/\w/);
      }
      for (const control of await page.getByRole('slider').all()) {
        await expect(control).toHaveAccessibleName(/\w/);
      }
    });

    test('chooses light, dark and projector looks, and remembers the choice', async ({ page }) => {
      await open(page, address);
      const paper = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.getByRole('combobox', { name: 'Look' }).selectOption('slate');
      const slate = await paper();
      await page.getByRole('combobox', { name: 'Look' }).selectOption('projector');
      expect(await paper()).toBe('rgb(255, 255, 255)');
      expect(slate).not.toBe('rgb(255, 255, 255)');
      await page.reload();
      await expect(page.getByRole('combobox', { name: 'Look' })).toHaveValue('projector');
      expect(await paper()).toBe('rgb(255, 255, 255)');
    });
  });
}

const PROMISED = {
  'index.html': 'kl-pq kl-qp',
  'black-swan.html': 'surprise bayesian-surprise growth-rate',
  'vae-elbo.html': 'elbo reconstruction kl-prior kl-posterior log-evidence',
  'classification.html': 'kl-pa kl-pb cross-entropy-pa cross-entropy-pb entropy-p',
  'coin-toss.html':
    'kl-pq kl-qp entropy-p entropy-q cross-entropy-pq term-heads term-tails kl-pq-epsilon flips-mean',
};
for (const [address, names] of Object.entries(PROMISED)) {
  test(`${address} shows every number that it promises, with its unit`, async ({ page }) => {
    await open(page, address);
    for (const name of names.split(' ')) {
      expect(await quantity(page, name), name).not.toBeNaN();
      await expect(page.locator(`data[data-quantity="${name}"]`).first(), name).toHaveText(
        / bits$/,
      );
    }
  });
}

test('the home page leads to every other page, and the menu back', async ({ page }) => {
  await open(page, 'index.html');
  await page
    .getByRole('navigation', { name: 'Where to go from here' })
    .getByRole('link', { name: /Coin toss/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coin toss');
  await page.getByRole('link', { name: 'KL Lab, home' }).click();
  await expect(page.locator('figure#first-look')).toBeVisible();
});
