import { expect, test } from 'vitest';
import { integrateNonNegative } from '../gauss-legendre';
import { mapTiles, traversalTiles } from './latent-tiles';

test('between two neighbours of the map lies an eleventh of the prior, and half of that beyond the ends', () => {
  const { at } = mapTiles();
  const prior = (z: number): number => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  at.slice(1).forEach((to, i) => {
    expect(integrateNonNegative(prior, [at[i]!, to])).toBeCloseTo(1 / 11, 14);
  });
  expect(integrateNonNegative(prior, [at.at(-1)!, 4, 9])).toBeCloseTo(1 / 22, 14);
});

test('the map has its second latent pointing up', () => {
  const { rows, columns, at, codes } = mapTiles();
  expect(codes).toHaveLength(2 * rows * columns);
  expect([...codes.subarray(0, 2)]).toEqual([at[0], -at[0]!]);
  const last = 2 * (columns - 1);
  expect([...codes.subarray(last, last + 2)]).toEqual([at.at(-1), -at[0]!]);
});

test('a traversal moves one latent per row', () => {
  const { rows, columns, at, codes } = traversalTiles(3);
  expect([rows, columns]).toEqual([3, at.length]);
  for (let tile = 0; tile < rows * columns; tile += 1) {
    const code = [...codes.subarray(3 * tile, 3 * tile + 3)];
    const row = Math.floor(tile / columns);
    expect(code[row]).toBe(at[tile % columns]);
    expect(code.filter((_, latent) => latent !== row)).toEqual([0, 0]);
  }
});
