import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberParameter, probability, smallNumber, wholeNumber } from './parameter';
import { placedByHand, positionOf, stepFrom, valueAt } from './track';

const chance = probability({ symbol: 'p', label: 'P', default: 0.5 });
const flips = wholeNumber({ symbol: 'n', label: 'Flips', min: 0, max: 10_000, default: 0 });
const seed = wholeNumber({ symbol: 'seed', label: 'Seed', min: 0, max: 999_999, default: 1 });
const slope: NumberParameter = { ...chance, min: -5, max: 5, step: 0.1 };
const noise: NumberParameter = { ...chance, min: 0.1, max: 3, step: 0.1 };
const epsilon = smallNumber({
  symbol: 'ε',
  label: 'Epsilon',
  smallest: 1e-16,
  max: 0.1,
  default: 1e-12,
});
const linear = [chance, flips, seed, slope, noise];
const all = [...linear, epsilon];

/** A parameter and a value in its range. */
function places(of: readonly NumberParameter[]) {
  return fc
    .constantFrom(...of)
    .chain((parameter) =>
      fc.tuple(
        fc.constant(parameter),
        fc.double({ min: parameter.min, max: parameter.max, noNaN: true }),
      ),
    );
}

const positions = fc.double({ min: 0, max: 1, noNaN: true });

describe('the place of a value on its slider', () => {
  test('runs from 0 to 1 and never falls while the value rises', () => {
    for (const parameter of all) {
      expect(positionOf(parameter, parameter.min)).toBe(0);
      expect(positionOf(parameter, parameter.max)).toBe(1);
    }
    fc.assert(
      fc.property(places(all), positions, ([parameter, value], along) => {
        const lower = parameter.min + along * (value - parameter.min);
        const position = positionOf(parameter, value);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(1);
        expect(positionOf(parameter, lower)).toBeLessThanOrEqual(position + 1e-15);
      }),
    );
  });

  test('is a step from zero for the smallest value of a log track, and no place between them', () => {
    expect(positionOf(epsilon, 0)).toBe(0);
    expect(positionOf(epsilon, 1e-16)).toBeGreaterThan(0.01);
    expect(positionOf(epsilon, 1e-20)).toBe(positionOf(epsilon, 1e-16));
  });
});

describe('moving a slider', () => {
  test('reaches both ends exactly, also from beyond', () => {
    for (const parameter of all) {
      expect(valueAt(parameter, 0)).toBe(parameter.min);
      expect(valueAt(parameter, -0.5)).toBe(parameter.min);
      expect(valueAt(parameter, 1)).toBe(parameter.max);
      expect(valueAt(parameter, 1.5)).toBe(parameter.max);
    }
  });

  test('gives the numbers meant: 0.57, not 0.5700000000000001', () => {
    for (let i = 0; i <= 100; i++) expect(valueAt(chance, i / 100)).toBe(Number(`${i}e-2`));
    for (let i = 0; i <= 100; i++) expect(valueAt(slope, i / 100)).toBe((i - 50) / 10);
  });

  test('snaps to the step and stays there: the place of a snapped value gives it again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), positions, (parameter, position) => {
        const value = valueAt(parameter, position);
        expect(value).toBeGreaterThanOrEqual(parameter.min);
        expect(value).toBeLessThanOrEqual(parameter.max);
        expect(valueAt(parameter, positionOf(parameter, value))).toBe(value);
      }),
    );
  });

  test('never lands further off than half a step', () => {
    fc.assert(
      fc.property(places(linear), ([parameter, value]) => {
        const snapped = valueAt(parameter, positionOf(parameter, value));
        expect(Math.abs(snapped - value)).toBeLessThanOrEqual(parameter.step * 0.500001);
      }),
    );
  });

  test('over a log track passes through numbers of two digits, from 1e-16 up', () => {
    const decades = 15;
    const stops = Array.from({ length: 2 + 4 * decades }, (_, i) =>
      valueAt(epsilon, i / (1 + 4 * decades)),
    );
    expect(stops.slice(0, 6)).toEqual([0, 1e-16, 1.8e-16, 3.2e-16, 5.6e-16, 1e-15]);
    expect(stops.at(-1)).toBe(0.1);
    expect(new Set(stops).size).toBe(stops.length);
  });
});

describe('an arrow key', () => {
  test('moves by one step and back again', () => {
    expect(stepFrom(chance, 0.8, 1)).toBe(0.81);
    expect(stepFrom(chance, 0.81, -1)).toBe(0.8);
    expect(stepFrom(chance, 0.28, 1)).toBe(0.29);
    expect(stepFrom(flips, 9990, 10)).toBe(10_000);
    expect(stepFrom(slope, 0.1, -1)).toBe(0);
    expect(stepFrom(epsilon, 1e-12, 1)).toBe(1.8e-12);
    expect(stepFrom(epsilon, 1.8e-12, -1)).toBe(1e-12);
    expect(stepFrom(epsilon, 1e-12, 4)).toBe(1e-11);
  });

  test('walks from end to end and stays at the end', () => {
    for (const parameter of [chance, slope, noise, epsilon]) {
      let value = parameter.min;
      for (let presses = 0; presses < 110; presses++) {
        const next = stepFrom(parameter, value, 1);
        if (value < parameter.max) expect(next).toBeGreaterThan(value);
        value = next;
      }
      expect(value).toBe(parameter.max);
      for (let presses = 0; presses < 110; presses++) value = stepFrom(parameter, value, -1);
      expect(value).toBe(parameter.min);
    }
  });

  test('between zero and the smallest value of a log track takes one press', () => {
    expect(stepFrom(epsilon, 0, 1)).toBe(1e-16);
    expect(stepFrom(epsilon, 1e-16, -1)).toBe(0);
    expect(stepFrom(epsilon, 0, -1)).toBe(0);
  });

  test('goes from between two steps to the next one, not past it', () => {
    expect(stepFrom(chance, 0.803, 1)).toBe(0.81);
    expect(stepFrom(chance, 0.807, 1)).toBe(0.81);
    expect(stepFrom(chance, 0.807, -1)).toBe(0.8);
    expect(stepFrom(chance, 0.803, -1)).toBe(0.8);
    expect(stepFrom(epsilon, 1.5e-12, 1)).toBe(1.8e-12);
    expect(stepFrom(epsilon, 1.2e-12, -1)).toBe(1e-12);
  });

  test('always moves, as long as there is somewhere to go', () => {
    fc.assert(
      fc.property(places(all), ([parameter, value]) => {
        if (value < parameter.max) expect(stepFrom(parameter, value, 1)).toBeGreaterThan(value);
        if (value > parameter.min) expect(stepFrom(parameter, value, -1)).toBeLessThan(value);
      }),
    );
  });
});

describe('a value placed by hand', () => {
  test('is finer than the slider, yet short enough to be read out', () => {
    expect(placedByHand(chance, 0.8034567)).toBe(0.803);
    expect(placedByHand(chance, 0.1 + 0.2)).toBe(0.3);
    expect(placedByHand(epsilon, 1.2345e-7)).toBe(1.2e-7);
  });

  test('reaches both ends exactly', () => {
    for (const parameter of all) {
      expect(placedByHand(parameter, parameter.min)).toBe(parameter.min);
      expect(placedByHand(parameter, parameter.max)).toBe(parameter.max);
    }
  });

  test('is never further off than a thousandth of the range', () => {
    fc.assert(
      fc.property(places(linear), ([parameter, value]) => {
        const grain = (parameter.max - parameter.min) / 1000;
        expect(Math.abs(placedByHand(parameter, value) - value)).toBeLessThanOrEqual(grain);
      }),
    );
  });
});
