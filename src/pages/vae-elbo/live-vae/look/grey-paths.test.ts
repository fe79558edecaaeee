import { expect, test } from 'vitest';
import { greyPaths } from './grey-paths';

test('equal neighbours in a row are one piece, and paper is left out', () => {
  const picture = Uint8Array.of(0, 255, 255, 128, 0, 255, 0, 3, 0);
  expect(greyPaths(picture, 3)).toEqual([
    { ink: 0.5, path: 'M0,1h1v1h-1z' },
    { ink: 1, path: 'M1,0h2v1h-2zM2,1h1v1h-1z' },
  ]);
});

test('an empty picture is nothing but paper', () => {
  expect(greyPaths(new Uint8Array(196), 14)).toEqual([]);
});
