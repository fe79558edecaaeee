/** ARIA takes plain decimals only; what a person hears is the value text. */
export function withoutExponent(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
