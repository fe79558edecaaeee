import { chromium } from 'playwright-core';
import { aptInstall } from './apt-install.mjs';
import { attempt } from './attempt.mjs';
import { firstThere, placesOnPath } from './find-program.mjs';

/** Chromium without windows: it opens a page for a third of the CPU. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium's sandbox does not run as root, and none of its background requests belong in a test. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

export const BROWSER_ARGS = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;

/** The path of a Chromium or Chrome as people have it: one named, Playwright's own, one that is installed, or one installed now. */
export function findBrowser() {
  const found = installed();
  if (found) return found;
  console.log('No Chromium or Chrome found. Installing one …');
  for (const install of [installWithPlaywright, installWithApt]) {
    install();
    const now = installed();
    if (now) return now;
  }
  console.error(
    [
      'The browser tests need Chromium or Chrome, and none could be installed. Any one of these helps:',
      '  npx playwright install chromium',
      '  sudo apt-get install chromium        (Debian, Ubuntu)',
      '  KL_LAB_BROWSER=/path/to/chrome npm test',
    ].join('\n'),
  );
  process.exit(1);
}

/** The path of a browser to test with, the quickest there is: without windows, as root on Debian installed now, or else with. */
export function findTestBrowser() {
  if (process.env['KL_LAB_BROWSER']) return findBrowser();
  const found = firstThere(placesOnPath(SHELLS));
  if (found) return found;
  aptInstall('--no-install-recommends', 'chromium-headless-shell');
  return firstThere(placesOnPath(SHELLS)) ?? findBrowser();
}

function installed() {
  return firstThere([
    process.env['KL_LAB_BROWSER'],
    chromium.executablePath(),
    ...placesOnPath(BROWSERS),
    ...FIXED_PLACES,
  ]);
}

function installWithPlaywright() {
  attempt('npx', ['playwright', 'install', 'chromium']);
}

function installWithApt() {
  aptInstall('chromium');
}
