import { countText } from '../../formula/number-text';

/** "1 step a second", "15 steps a second". */
export function speedText(perSecond: number, what: string): string {
  return `${countText(perSecond)} ${what}${perSecond === 1 ? '' : 's'} a second`;
}
