import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { katexWoff2Only } from './.scripts/katex-woff2-only.ts';
import { prerender } from './.scripts/prerender-plugin.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), katexWoff2Only(), prerender()],
  build: {
    // One stylesheet, no inlined fonts: the browser then fetches only the faces that a page really uses.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
  },
  server: { host: 'localhost' },
  preview: { host: 'localhost' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', '.scripts/**/*.test.ts'],
    environment: 'node',
  },
});
