import type { NumberParameter } from './parameter';

/** Where on its slider a value stands, from 0 (left) to 1 (right). A log track may begin with an exact zero. */
export function positionOf(parameter: NumberParameter, value: number): number {
  const { min, max, track } = parameter;
  if (track.kind === 'linear') return (value - min) / (max - min);
  if (value <= 0) return 0;
  const decades = Math.log10(max / track.smallest);
  const above = Math.log10(Math.max(value, track.smallest) / track.smallest);
  const toSmallest = stepsToSmallest(parameter);
  return (toSmallest + above * parameter.step) / (toSmallest + decades * parameter.step);
}

/** The value at a position of the slider, snapped to the parameter's step. */
export function valueAt(parameter: NumberParameter, position: number): number {
  const { min, max, step, track } = parameter;
  const clamped = Math.min(1, Math.max(0, position));
  if (track.kind === 'linear') return snap(min + clamped * (max - min), parameter);
  const toSmallest = stepsToSmallest(parameter);
  const steps = Math.round(clamped * (toSmallest + Math.log10(max / track.smallest) * step));
  if (steps < toSmallest) return 0;
  return Math.min(max, roundTo(track.smallest * 10 ** ((steps - toSmallest) / step), 2));
}

/** Where a log track begins with an exact zero, its first step is the jump from there to the smallest value. */
function stepsToSmallest({ min }: NumberParameter): 0 | 1 {
  return min > 0 ? 0 : 1;
}

/** One press of an arrow key (`steps` = 1 or -1) or a larger stride. From between two steps it goes to the next. */
export function stepFrom(parameter: NumberParameter, value: number, steps: number): number {
  const { min, max, step, track } = parameter;
  if (track.kind === 'linear') {
    const to = min + stepsFrom((value - min) / step, steps) * step;
    return Math.min(max, Math.max(min, snap(to, parameter)));
  }
  const all = stepsToSmallest(parameter) + Math.log10(max / track.smallest) * step;
  return valueAt(parameter, stepsFrom(positionOf(parameter, value) * all, steps) / all);
}

/** Values on a log track are rounded to two digits: that near to a step is on it. */
const ON_STEP = 0.03;

function stepsFrom(place: number, steps: number): number {
  const nearest = Math.round(place);
  const isOn = Math.abs(place - nearest) < ON_STEP;
  return (isOn ? nearest : steps > 0 ? Math.floor(place) : Math.ceil(place)) + steps;
}

function snap(value: number, { min, max, step }: NumberParameter): number {
  const snapped = min + Math.round((value - min) / step) * step;
  // 0.01 * 57 is 0.5700000000000001: twelve digits are exact enough to be the number meant.
  return Math.min(max, Number(snapped.toPrecision(12)));
}

function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** A value as fine as a hand can place it: the numbers shown are then the numbers computed with. */
export function placedByHand({ min, max, track }: NumberParameter, value: number): number {
  if (track.kind === 'log') return roundTo(value, 2);
  const grain = 10 ** Math.floor(Math.log10((max - min) / 1000));
  const placed = Number((Math.round(value / grain) * grain).toPrecision(12));
  return Math.min(max, Math.max(min, placed));
}
