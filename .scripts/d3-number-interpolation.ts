/** What d3-scale asks of d3-interpolate, for ranges of numbers. */

type Interpolator = (t: number) => number;

export function interpolateNumber(from: number, to: number): Interpolator {
  return (t) => from * (1 - t) + to * t;
}

export { interpolateNumber as interpolate };

export function interpolateRound(from: number, to: number): Interpolator {
  return (t) => Math.round(from * (1 - t) + to * t);
}

export function piecewise(): never {
  throw new Error(
    'Scales of several pieces are left out of this build: .scripts/d3-number-scales.ts',
  );
}
