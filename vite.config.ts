import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { d3NumberScales } from './.scripts/d3-number-scales.ts';
import { katexWoff2Only } from './.scripts/katex-woff2-only.ts';
import { prerender } from './.scripts/prerender-plugin.ts';
import { serviceWorker } from './.scripts/service-worker-plugin.ts';
import { spacesInWords } from './.scripts/spaces-in-words.ts';

/**
 * What every page loads anyway stays in one file, however many parts that are fetched later share a piece of it: a
 * dozen small files are slower than one, and compress worse.
 */
const CORE =
  /\/src\/(?:(?:experiment|formula|charts|controls)\/(?!typeset|tex-)|pages\/[a-z-]+\/about\.|compute\/divergence)|\/node_modules\/(?:react|react-dom|scheduler|zustand)\//;

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    spacesInWords(),
    react(),
    d3NumberScales(),
    katexWoff2Only(),
    prerender(),
    serviceWorker(),
  ],
  build: {
    // One stylesheet, no inlined fonts: the browser then fetches only the faces that a page really uses.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } } },
  },
  server: { host: 'localhost' },
  preview: { host: 'localhost' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', '.scripts/**/*.test.ts'],
    environment: 'node',
    // Left to itself it keeps one processor free, which of two is half.
    maxWorkers: '100%',
    // A test states what is right, not how quick it is: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
