import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveOutcome } from './move-outcome';
import { normalise } from './read-text';

const distributions = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1e-300, 1e-12)), {
    minLength: 2,
    maxLength: 7,
  })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map(normalise);
const chances = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));
const moves = fc.tuple(distributions, fc.nat(), chances).map(([weights, place, chance]) => ({
  weights,
  moved: place % weights.length,
  chance,
}));

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

test('the outcome moved gets exactly the probability asked for, and the sum stays 1', () => {
  fc.assert(
    fc.property(moves, ({ weights, moved, chance }) => {
      const after = moveOutcome(weights, moved, chance);
      expect(after).toHaveLength(weights.length);
      expect(after[moved]).toBe(chance);
      expect(Math.abs(sum(after) - 1)).toBeLessThan(1e-14);
      expect(after.every((weight) => weight >= 0 && !Object.is(weight, -0))).toBe(true);
    }),
  );
});

test('the sum does not drift over a long drag', () => {
  fc.assert(
    fc.property(
      distributions,
      fc.array(fc.tuple(fc.nat(), chances), { minLength: 50, maxLength: 100 }),
      (start, drag) => {
        const end = drag.reduce(
          (weights, [place, chance]) => moveOutcome(weights, place % weights.length, chance),
          start,
        );
        expect(Math.abs(sum(end) - 1)).toBeLessThan(1e-14);
      },
    ),
  );
});

test('the other outcomes keep their proportion', () => {
  fc.assert(
    fc.property(moves, ({ weights, moved, chance }) => {
      const others = (all: readonly number[]) => all.filter((_, i) => i !== moved);
      const before = others(weights);
      const after = others(moveOutcome(weights, moved, chance));
      fc.pre(sum(before) > 1e-290);
      for (const [i, weight] of after.entries()) {
        const share = (before[i] ?? NaN) / sum(before);
        expect(Math.abs(weight - share * (1 - chance))).toBeLessThan(1e-15);
      }
    }),
  );
});

test('raising one of three leaves the other two as they stood to each other', () => {
  expect(moveOutcome([0.5, 0.25, 0.25], 1, 0.25)).toEqual([0.5, 0.25, 0.25]);
  expect(moveOutcome([0.5, 0.25, 0.25], 1, 0.625)).toEqual([0.25, 0.625, 0.125]);
});

test('0 and 1 are reached exactly, also from beyond', () => {
  expect(moveOutcome([0.3, 0.3, 0.4], 2, 1)).toEqual([0, 0, 1]);
  expect(moveOutcome([0.3, 0.3, 0.4], 2, 1.7)).toEqual([0, 0, 1]);
  expect(moveOutcome([0.25, 0.25, 0.5], 2, -0.2)).toEqual([0.5, 0.5, 0]);
});

test('a zero is not sticky: where all the others are 0 they share equally what is left', () => {
  expect(moveOutcome([0, 1, 0], 1, 0.5)).toEqual([0.25, 0.5, 0.25]);
  expect(moveOutcome([0, 1, 0], 0, 0.25)).toEqual([0.25, 0.75, 0]);
});
