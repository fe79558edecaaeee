/** log 2 in two parts: the first has so few digits that a whole number of them is exact. */
const LOG_2_HIGH = 0.69314718036912381649;
const LOG_2_LOW = 1.90821492927058770002e-10;

/** 1 / n! from n = 13 down to 0. */
const COEFFICIENTS = reciprocalFactorials(13);

const LARGEST_POWER = 540;
const POWERS_OF_TWO = powersOfTwo();

/**
 * The exponential function, the same to the last bit in every engine: Math.exp is not, and training
 * multiplies a difference in the last bit into another picture.
 *
 *     e^x = 2^k e^r, k = round(x / log 2), |r| <= log(2) / 2, e^r by its Taylor polynomial of degree 13
 *
 * x: any double. Returns a double with a relative error under 4e-16, or 1e-323 where the result is
 * subnormal; exactly 1 at 0; Infinity above 709.79, 0 below -745.2, NaN for NaN.
 * Example: portableExp(0) is 1
 */
export function portableExp(x: number): number {
  if (x > 709.79) return Infinity;
  if (x < -745.2) return 0;
  if (x !== x) return NaN;
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * LOG_2_HIGH - k * LOG_2_LOW;
  let sum = 0;
  for (let i = 0; i < COEFFICIENTS.length; i += 1) sum = sum * r + COEFFICIENTS[i]!;
  // In two factors, as 2^1024 is beyond the doubles and e^709 is not.
  const half = k >> 1;
  return sum * POWERS_OF_TWO[half + LARGEST_POWER]! * POWERS_OF_TWO[k - half + LARGEST_POWER]!;
}

function reciprocalFactorials(degree: number): Float64Array {
  const reciprocals = new Float64Array(degree + 1);
  let factorial = 1;
  for (let n = 0; n <= degree; n += 1) {
    factorial *= Math.max(n, 1);
    reciprocals[degree - n] = 1 / factorial;
  }
  return reciprocals;
}

/** 2^-540 to 2^540. */
function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * LARGEST_POWER + 1);
  powers[LARGEST_POWER] = 1;
  for (let k = 1; k <= LARGEST_POWER; k += 1) {
    powers[LARGEST_POWER + k] = powers[LARGEST_POWER + k - 1]! * 2;
    powers[LARGEST_POWER - k] = powers[LARGEST_POWER - k + 1]! / 2;
  }
  return powers;
}
