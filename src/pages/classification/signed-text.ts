import { numberText } from '../../formula/number-text';

/** A number with its sign also where that is a plus. */
export function signedText(value: number): string {
  return value > 0 ? `+${numberText(value)}` : numberText(value);
}
