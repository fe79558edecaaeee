import { defineConfig } from '@playwright/test';
import { findFirefox } from '../../.scripts/firefox.mjs';

const PORT = 4175;

const firefox = findFirefox();
if (firefox === null) throw new Error('No Firefox found. On Debian: apt-get install firefox-esr');

/** The core of the app in a stock Firefox, over WebDriver BiDi. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/firefox-tests',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['dot'], ['json']] : 'dot',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: firefox,
      // Playwright loses a page that Firefox keeps for going back to.
      firefoxUserPrefs: {
        'browser.sessionhistory.max_total_viewers': 0,
        'fission.bfcacheInParent': false,
      },
    },
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
  },
});
