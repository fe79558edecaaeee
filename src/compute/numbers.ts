/** Numbers in a row: of 32 bits for speed, of 64 where a test has to see small differences. */
export type Numbers = Float32Array | Float64Array;

/**
 * As many zeros as asked for, of the same kind as a sample.
 * Example: zerosLike(new Float32Array(9), 2) is a Float32Array of two zeros
 */
export function zerosLike(sample: Numbers, length: number): Numbers {
  return sample instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
}
