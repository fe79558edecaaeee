import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NUMBERS_ONLY = fileURLToPath(new URL('./d3-number-interpolation.ts', import.meta.url));

/**
 * D3's scales can run over colours, dates and words, and every first visit would fetch the code for it: 6 KB gzip. Ours
 * run over numbers, so they are given D3's interpolation for numbers alone.
 */
export function d3NumberScales(): Plugin {
  return {
    name: 'kl-lab:d3-number-scales',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^d3-interpolate$/ },
      handler: (_source, importer) =>
        importer && /\/d3-scale\//.test(importer) ? NUMBERS_ONLY : null,
    },
  };
}
