import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../charts/Plot';
import { crossEntropy, klDivergence } from '../../../compute/divergence';
import { natsIn, UNITS, type Unit } from '../../../experiment/unit';
import { entropyStacks, stacksReach, type EntropyStacks } from './entropy-stacks';
import { twoModels, type TwoModels } from './two-models';

const AREAS = [
  { width: 256, height: 236 },
  { width: 180, height: 236 },
  { width: 900, height: 700 },
];
const CORNERS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const area = fc.constantFrom(...AREAS);
const unit = fc.constantFrom(...UNITS);
/** With zeros now and then. */
const chances = fc
  .tuple(...[0, 1, 2].map(() => fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }))))
  .filter((all) => all.some((weight) => weight > 0))
  .map((all) => {
    const total = all.reduce((sum, weight) => sum + weight, 0);
    return all.map((weight) => weight / total);
  });

function fittingStacks(models: TwoModels, size: Area, unitNow: Unit, upTo = 0): EntropyStacks {
  return entropyStacks(models, size, { unit: unitNow, reach: stacksReach(models, unitNow, upTo) });
}

function numbersIn({ floor, a, b }: EntropyStacks): readonly number[] {
  return [floor, a.left, a.width, a.top, b.left, b.width, b.top];
}

describe('each column, read off the axis', () => {
  test('is the cross-entropy, and above the floor the divergence', () => {
    fc.assert(
      fc.property(chances, chances, chances, area, unit, (p, a, b, size, unitNow) => {
        const stacks = fittingStacks(twoModels({ p, a, b }), size, unitNow);
        const { y, floor } = stacks;
        const models = [
          { q: a, stack: stacks.a },
          { q: b, stack: stacks.b },
        ];
        for (const { q, stack } of models) {
          const whole = natsIn(unitNow, crossEntropy(p, q));
          expect(stack.infinite).toBe(whole === Infinity);
          if (stack.infinite) continue;
          expect(y.invert(stack.top)).toBeCloseTo(whole, 9);
          const divergence = natsIn(unitNow, klDivergence(p, q));
          expect(y.invert(stack.top) - y.invert(floor)).toBeCloseTo(divergence, 9);
        }
      }),
    );
  });

  test('begins at 0 on the ground and ends below the top of the drawing', () => {
    fc.assert(
      fc.property(chances, chances, chances, area, unit, (p, a, b, size, unitNow) => {
        const { y, floor, ...stacks } = fittingStacks(twoModels({ p, a, b }), size, unitNow);
        expect(y(0)).toBe(size.height);
        expect(floor).toBeLessThanOrEqual(size.height);
        for (const { top, infinite } of [stacks.a, stacks.b]) {
          expect(top).toBeLessThanOrEqual(floor + 1e-9);
          if (!infinite) expect(top).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('has its place whatever the numbers: within the drawing, A left of B', () => {
    for (const size of AREAS) {
      const { a, b } = fittingStacks(
        twoModels({ p: [1, 0, 0], a: [0.8, 0.1, 0.1], b: [0, 0.5, 0.5] }),
        size,
        'bits',
      );
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.left + a.width).toBeLessThan(b.left);
      expect(b.left + b.width).toBeLessThanOrEqual(size.width);
    }
  });
});

test('at rest: no floor, B one bit higher than A', () => {
  const size = { width: 256, height: 236 };
  const models = twoModels({ p: [1, 0, 0], a: [0.8, 0.1, 0.1], b: [0.4, 0.3, 0.3] });
  const { y, floor, a, b } = fittingStacks(models, size, 'bits');
  expect(floor).toBe(size.height);
  expect(y.invert(a.top)).toBeCloseTo(0.3219280948873623, 12);
  expect(y.invert(b.top) - y.invert(a.top)).toBeCloseTo(1, 12);
});

test('an infinite column reaches the top and leaves the scale to the other', () => {
  const size = { width: 256, height: 236 };
  const one = fittingStacks(
    twoModels({ p: [1, 0, 0], a: [0.1, 0.9, 0], b: [0, 0.5, 0.5] }),
    size,
    'bits',
  );
  expect(one.b).toMatchObject({ top: 0, infinite: true });
  expect(one.a.infinite).toBe(false);
  expect(one.y.invert(one.a.top)).toBeCloseTo(Math.log2(10), 12);
  expect(one.a.top).toBeGreaterThan(0);
  const both = fittingStacks(
    twoModels({ p: [1, 0, 0], a: [0, 1, 0], b: [0, 0.5, 0.5] }),
    size,
    'bits',
  );
  expect([both.a.top, both.b.top]).toEqual([0, 0]);
  expect(both.y.domain().every(Number.isFinite)).toBe(true);
});

test('the axis goes as far up as a prediction may, in the reader’s unit', () => {
  const models = twoModels({ p: [1, 0, 0], a: [0.8, 0.1, 0.1], b: [0.4, 0.3, 0.3] });
  for (const unitNow of UNITS) {
    const upTo = 6 * Math.LN2;
    const { y } = fittingStacks(models, AREAS[0]!, unitNow, upTo);
    expect(y.domain()[0]).toBe(0);
    expect(y.domain()[1]).toBeGreaterThanOrEqual(natsIn(unitNow, upTo));
    expect(y.domain()[1]).toBeLessThan(natsIn(unitNow, 1.4 * upTo));
  }
});

test('the ghost stands on the scale of the present stacks, so that heights can be compared', () => {
  fc.assert(
    fc.property(chances, chances, chances, chances, unit, (p, a, b, was, unitNow) => {
      const size = AREAS[0]!;
      const models = twoModels({ p, a, b });
      const view = { unit: unitNow, reach: stacksReach(models, unitNow) };
      const now = entropyStacks(models, size, view);
      const ghost = entropyStacks(twoModels({ p, a: was, b }), size, view);
      expect(ghost.floor).toBe(now.floor);
      expect(ghost.b).toEqual(now.b);
      const whole = crossEntropy(p, was);
      if (whole < Infinity) {
        expect(now.y.invert(ghost.a.top)).toBeCloseTo(natsIn(unitNow, whole), 8);
      }
    }),
  );
});

test('no number is missing where label and models are certain', () => {
  for (const p of CORNERS) {
    for (const a of CORNERS) {
      for (const b of [...CORNERS, [0.5, 0.5, 0], [1 / 3, 1 / 3, 1 / 3]]) {
        for (const unitNow of UNITS) {
          const stacks = fittingStacks(twoModels({ p, a, b }), AREAS[0]!, unitNow);
          expect(numbersIn(stacks).filter((number) => !Number.isFinite(number))).toEqual([]);
        }
      }
    }
  }
});
