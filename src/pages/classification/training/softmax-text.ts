import { probabilityText } from '../../../formula/number-text';

/** A chance that softmax gives: never exactly 0 or 1, though it may round to that. */
export function softmaxText(chance: number): string {
  return chance === 0 || chance === 1 ? `≈ ${chance}` : probabilityText(chance);
}
