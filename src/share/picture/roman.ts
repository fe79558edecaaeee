const NUMERALS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A figure's number as the plates write it: I, II, III, IV. */
export function roman(number: number): string {
  const found = NUMERALS.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : '';
}
