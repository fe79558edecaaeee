import type { Plugin } from 'vite';

/**
 * React makes a text of its own of the space in `costs{' '}`, and Chromium leaves out of what it tells a screen reader
 * a text that is nothing but a space beside another text: one hears "costs0.132 bits". So the space joins its
 * words.
 */
export function spacesInWords(): Plugin {
  return {
    name: 'spaces-in-words',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx$/ },
      handler: (code) => ({ code: joinSpaces(code), map: null }),
    },
  };
}

export function joinSpaces(code: string): string {
  return code
    .replace(/([^\s{}>])\{' '\}$/gm, '$1&#32;')
    .replace(/\{' '\}\n(\s*)(?=[^\s{<])/g, '\n$1&#32;');
}
