/** 2 / (2 n + 1) from n = 11 down to 0. */
const COEFFICIENTS = Float64Array.from({ length: 12 }, (_, i) => 2 / (2 * (11 - i) + 1));

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm, the same to the last bit in every engine: Math.log is not.
 *
 *     log x = e log 2 + 2 artanh((m - 1) / (m + 1)), x = m 2^e, m in [sqrt(1/2), sqrt 2)
 *
 * x: any double. Returns a double with an error under 3e-16 of itself or of 1, whichever is larger (near x = 1
 * it is relative to the result too); -Infinity at 0, Infinity at Infinity, NaN below 0 and for NaN.
 * Example: portableLog(1) is 0
 */
export function portableLog(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  if (x < 2.2250738585072014e-308) return portableLog(x * 18014398509481984) - 54 * Math.LN2;
  bits.setFloat64(0, x);
  const high = bits.getInt32(0);
  let exponent = (high >> 20) - 1022;
  bits.setInt32(0, (high & 0xfffff) | 0x3fe00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent -= 1;
  }
  return exponent * Math.LN2 + twiceArtanh((mantissa - 1) / (mantissa + 1));
}

/** 2 artanh(s) for |s| <= 0.172, by its series. */
function twiceArtanh(s: number): number {
  const square = s * s;
  let sum = 0;
  for (let i = 0; i < COEFFICIENTS.length; i += 1) sum = sum * square + COEFFICIENTS[i]!;
  return s * sum;
}
