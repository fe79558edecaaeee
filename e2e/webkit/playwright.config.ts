import { defineConfig } from '@playwright/test';

/** The core of the app in WebKitGTK, over plain WebDriver: the runner counts and reports, its own browsers stay away. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/webkit-tests',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['dot'], ['json']] : 'dot',
});
