import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiply } from './matrix-product';
import { normalGenerator } from '../normal-draws';
import { uniformGenerator } from '../random';

const sizes = fc.integer({ min: 1, max: 11 });

test.each([
  ['a by its rows, b by its columns', 'rows', 'columns'],
  ['a by its columns, b by its rows', 'depth', 'depth'],
] as const)('is the naive product, to the last bit: %s', (_, aWay, bWay) => {
  fc.assert(
    fc.property(sizes, sizes, sizes, fc.nat(1000), (rows, columns, depth, seed) => {
      const draw = normalGenerator(uniformGenerator(seed));
      const a = Float32Array.from({ length: rows * depth }, draw);
      const b = Float32Array.from({ length: columns * depth }, draw);
      const [aRow, aDepth] = aWay === 'rows' ? [depth, 1] : [1, rows];
      const [bColumn, bDepth] = bWay === 'columns' ? [depth, 1] : [1, columns];
      const out = new Float32Array(rows * columns).fill(NaN);
      multiply(out, { a, b }, { rows, columns, depth, aRow, aDepth, bColumn, bDepth });
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          let sum = 0;
          for (let k = 0; k < depth; k += 1) {
            sum += a[row * aRow + k * aDepth]! * b[column * bColumn + k * bDepth]!;
          }
          expect(out[row * columns + column]).toBe(Math.fround(sum));
        }
      }
    }),
    { seed: 20261121, numRuns: 200 },
  );
});
