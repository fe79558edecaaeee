/**
 * What a floating-point sum left out: x + y = sum + sumError(x, y, sum), exactly, where sum is the
 * rounded x + y. Holds for all finite doubles whose sum is finite.
 * Example: sumError(1, 1e-20, 1) is 1e-20.
 * Source: Knuth, The Art of Computer Programming, vol. 2, section 4.2.2 (the "two-sum").
 */
export function sumError(x: number, y: number, sum: number): number {
  const yAsAdded = sum - x;
  return x - (sum - yAsAdded) + (y - yAsAdded);
}

/**
 * What a floating-point product left out: x * y = product + productError(x, y, product), exactly
 * unless parts of the product underflow, for |x|, |y| below 2^996.
 * Example: productError(2 ** 27 + 1, 2 ** 27 + 1, (2 ** 27 + 1) ** 2) is 1.
 * Source: Dekker, "A floating-point technique for extending the available precision" (1971).
 */
export function productError(x: number, y: number, product: number): number {
  const xHead = leadingHalf(x);
  const xTail = x - xHead;
  const yHead = leadingHalf(y);
  const yTail = y - yHead;
  return xHead * yHead - product + xHead * yTail + xTail * yHead + xTail * yTail;
}

function leadingHalf(x: number): number {
  // 2^27 + 1 leaves 26 of 53 bits, so that products of halves are exact.
  const spread = 134217729 * x;
  return spread - (spread - x);
}
