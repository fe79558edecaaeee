import type { ScaleContinuousNumeric } from 'd3';
import { tickText } from '../formula/number-text';

/** About so many round values of a linear scale, placed and written with the decimals that their step needs. */
export function linearTicks(scale: ScaleContinuousNumeric<number, number>, count: number) {
  const values = scale.ticks(count);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  return values.map((value) => ({ at: scale(value), text: tickText(value, step) }));
}
