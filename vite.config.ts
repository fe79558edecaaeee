import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { katexWoff2Only } from './.scripts/katex-woff2-only.ts';
import { prerender } from './.scripts/prerender-plugin.ts';
import { serviceWorker } from './.scripts/service-worker-plugin.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), katexWoff2Only(), prerender(), serviceWorker()],
  build: {
    // One stylesheet, no inlined fonts: the browser then fetches only the faces that a page really uses.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What the start shares with chunks that come later stays in two files, not in a dozen small ones.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|zustand)\// },
                { name: 'experiment', test: /src\/experiment\// },
              ],
            },
          },
        },
      },
    },
  },
  server: { host: 'localhost' },
  preview: { host: 'localhost' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', '.scripts/**/*.test.ts'],
    environment: 'node',
  },
});
