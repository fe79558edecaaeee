import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { joinSpaces } from './spaces-in-words.ts';

async function compiled(jsx: string): Promise<string> {
  const { code } = await transformWithOxc(joinSpaces(jsx), 'words.tsx', {
    jsx: { runtime: 'classic' },
  });
  return code;
}

test('the space at the end of a line of words is a part of them', async () => {
  const code = await compiled("<p>\n  believing Q costs{' '}\n  <b>more</b>\n</p>");
  expect(code).toContain('"believing Q costs "');
  expect(code).not.toContain('" "');
});

test('so is the space between an element and words on the next line', async () => {
  const code = await compiled("<p>\n  <b>more</b>{' '}\n  than nothing\n</p>");
  expect(code).toContain('" than nothing"');
  expect(code).not.toContain('" "');
});

test('and the space that begins a piece', async () => {
  const code = await compiled("<>\n  {' '}\n  than nothing\n</>");
  expect(code).toContain('" than nothing"');
  expect(code).not.toContain('" "');
});

test('a space between two elements stays where it is', async () => {
  const code = await compiled("<p>\n  <i>a</i>{' '}\n  <b>more</b>\n</p>");
  expect(code).toContain('" "');
});
