/**
 * What one point adds to a divergence, in a form that is never negative.
 *
 *     p log(p / q) - p + q, from log p, log q and log(q / p)
 *
 * logP, logQ: log densities, finite or -Infinity; logQOverP: their difference, as exactly as the caller knows it. The
 * integral of it is KL(P || Q), since p and q have the same mass. Where p and q almost agree nothing cancels.
 * Example: pointwiseDivergence(0, 0, 0) is 0
 */
export function pointwiseDivergence(logP: number, logQ: number, logQOverP: number): number {
  const p = Math.exp(logP);
  if (p === 0) return Math.exp(logQ);
  return logQOverP > 1
    ? Math.exp(logQ) - p * (1 + logQOverP)
    : p * expMinusTangentAtZero(logQOverP);
}

/** exp(y) - 1 - y */
function expMinusTangentAtZero(y: number): number {
  if (Math.abs(y) > 1) return Math.expm1(y) - y;
  let term = (y * y) / 2;
  let sum = term;
  for (let n = 3; ; n += 1) {
    term *= y / n;
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}
