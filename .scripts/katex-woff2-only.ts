import type { Plugin } from 'vite';

/** Keeps KaTeX's woff2 faces and drops its woff and ttf copies, which no browser that runs this app asks for. */
export function katexWoff2Only(): Plugin {
  return {
    name: 'kl-lab:katex-woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /katex(\.min)?\.css$/ },
      handler(css) {
        return css.replace(/,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\([^)]+\)/g, '');
      },
    },
  };
}
