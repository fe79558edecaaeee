import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from '../.scripts/browser.mjs';

const PORT = 4174;

const browser = findTestBrowser();
// The workers read this file too: they need not look for it again.
process.env['KL_LAB_BROWSER'] = browser;

export default defineConfig({
  testDir: '.',
  // Those drive WebKit themselves.
  testIgnore: 'e2e/webkit/**',
  outputDir: '../.cache/browser-tests',
  fullyParallel: true,
  // One more than cores: a test waits for a frame now and then.
  workers: 3,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['dot'], ['json']] : 'dot',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    browserName: 'chromium',
    launchOptions: { executablePath: browser, args: BROWSER_ARGS },
    // Recording every test for the few that fail costs a third of the run.
    trace: process.env['KL_LAB_TRACE'] ? 'retain-on-failure' : 'off',
    // The worker fetches the whole site: only the tests about it wait for that.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '..',
    port: PORT,
    reuseExistingServer: false,
  },
});
