import type { Numbers } from '../numbers';

/** How the entries of two matrices lie in their arrays: a step is a distance between two entries. */
export interface ProductShape {
  readonly rows: number;
  readonly columns: number;
  /** How many products are summed for each entry. */
  readonly depth: number;
  readonly aRow: number;
  readonly aDepth: number;
  readonly bColumn: number;
  readonly bDepth: number;
}

export interface Factors {
  readonly a: Numbers;
  readonly b: Numbers;
}

/**
 * The product of two matrices. With steps of choice the one kernel serves a layer's output, the slope of its
 * weights and the slope of its input.
 *
 *     out[r columns + c] = sum over k of a[r aRow + k aDepth] b[c bColumn + k bDepth]
 *
 * out: at least rows * columns numbers, overwritten; a, b: large enough for the shape, neither of them out.
 * Each sum is taken in doubles, from k = 0 up, and rounded once where out holds 32 bits, so that the
 * result is the same in every engine. Nothing is allocated.
 * Four rows and two columns are done at a time: their eight sums stay in the processor's registers.
 */
export function multiply(out: Numbers, { a, b }: Factors, shape: ProductShape): void {
  const { rows, columns, depth, aRow, aDepth, bColumn, bDepth } = shape;
  const tiledRows = rows - (rows % 4);
  const tiledColumns = columns - (columns % 2);
  for (let row = 0; row < tiledRows; row += 4) {
    for (let column = 0; column < tiledColumns; column += 2) {
      let a0 = row * aRow;
      let a1 = a0 + aRow;
      let a2 = a1 + aRow;
      let a3 = a2 + aRow;
      let b0 = column * bColumn;
      let b1 = b0 + bColumn;
      let sum00 = 0;
      let sum01 = 0;
      let sum10 = 0;
      let sum11 = 0;
      let sum20 = 0;
      let sum21 = 0;
      let sum30 = 0;
      let sum31 = 0;
      for (let k = 0; k < depth; k += 1) {
        const left = b[b0]!;
        const right = b[b1]!;
        const first = a[a0]!;
        const second = a[a1]!;
        const third = a[a2]!;
        const fourth = a[a3]!;
        sum00 += first * left;
        sum01 += first * right;
        sum10 += second * left;
        sum11 += second * right;
        sum20 += third * left;
        sum21 += third * right;
        sum30 += fourth * left;
        sum31 += fourth * right;
        a0 += aDepth;
        a1 += aDepth;
        a2 += aDepth;
        a3 += aDepth;
        b0 += bDepth;
        b1 += bDepth;
      }
      let place = row * columns + column;
      out[place] = sum00;
      out[place + 1] = sum01;
      place += columns;
      out[place] = sum10;
      out[place + 1] = sum11;
      place += columns;
      out[place] = sum20;
      out[place + 1] = sum21;
      place += columns;
      out[place] = sum30;
      out[place + 1] = sum31;
    }
  }
  for (let row = 0; row < rows; row += 1) {
    const from = row < tiledRows ? tiledColumns : 0;
    for (let column = from; column < columns; column += 1) {
      let sum = 0;
      for (let k = 0; k < depth; k += 1) {
        sum += a[row * aRow + k * aDepth]! * b[column * bColumn + k * bDepth]!;
      }
      out[row * columns + column] = sum;
    }
  }
}
