import { expect, test } from 'vitest';
import { codeAtTile, tileOfCode } from './tile-places';

const TILES = { rows: 3, columns: 3, at: [-1, 0, 1] };
const AREA = { width: 90, height: 90 };

test('tiles and codes belong together both ways; the second number points up', () => {
  expect(codeAtTile(TILES, AREA, { x: 80, y: 10 })).toEqual({ z1: 1, z2: 1 });
  expect(codeAtTile(TILES, AREA, { x: 45, y: 90 })).toEqual({ z1: 0, z2: -1 });
  expect(tileOfCode(TILES, { z1: 0.8, z2: 3 })).toEqual({ column: 2, row: 0 });
  expect(tileOfCode(TILES, { z1: -0.4, z2: -0.6 })).toEqual({ column: 1, row: 2 });
});
