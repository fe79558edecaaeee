// node .scripts/make-icons.mjs: draws public/icon.svg as the PNG icons that phones and launchers ask for.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { ROOT } from './install.mjs';

const PAPER = '#fbf5e6';
/** How much of the picture the drawing takes. A maskable icon may be cut to a circle of four fifths of its width. */
const ICONS = [
  { file: 'icon-192.png', size: 192, part: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, part: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, part: 0.54, ground: PAPER },
  { file: 'apple-touch-icon.png', size: 180, part: 0.7, ground: PAPER },
];

const drawing = readFileSync(`${ROOT}public/icon.svg`).toString('base64');
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage();
for (const { file, size, part, ground } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
     <img src="data:image/svg+xml;base64,${drawing}" width="${Math.round(size * part)}">`,
  );
  await page.screenshot({ path: `${ROOT}public/${file}`, omitBackground: true });
}
await browser.close();
