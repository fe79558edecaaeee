import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultsOf, type Values } from '../../../experiment/parameter';
import { natsIn, UNITS, type Unit } from '../../../experiment/unit';
import { classification } from '../experiment';
import { lossCurve, lossGhost, lossReach } from './loss-curve';
import type { OneExample } from './one-example';
import { MOST_UPDATES } from '../params';

const AREA = { width: 400, height: 250 };

function exampleOf(values: Partial<Values<typeof classification.params>>) {
  return classification.derive({ ...defaultsOf(classification.params), ...values }).example;
}

function fittingCurve(example: OneExample, unit: Unit = 'bits') {
  return lossCurve(example, AREA, { unit, reach: lossReach(example, unit) });
}

function heights(path: string): readonly number[] {
  return path
    .split(/[ML]/)
    .slice(1)
    .map((point) => parseFloat(point.split(',')[1] ?? ''));
}

describe('the gap between the loss and its floor', () => {
  test('is the divergence, after any number of steps', () => {
    fc.assert(
      fc.property(
        fc.nat(MOST_UPDATES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...UNITS),
        (updates, smoothing, unit) => {
          const example = exampleOf({ updates, smoothing });
          const { now, floor, y } = fittingCurve(example, unit);
          const perUnit = y(0) - y(1);
          expect((floor - now.y) / perUnit).toBeCloseTo(natsIn(unit, example.now.kl), 9);
          expect(example.now.logits).toEqual(example.path.logits[updates]);
          expect(example.now.loss).toBe(example.path.losses[updates]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('the part walked and the part ahead meet at the marker and make up the whole path', () => {
  const { walked, ahead, now } = fittingCurve(exampleOf({ updates: 20 }));
  expect(heights(walked)).toHaveLength(21);
  expect(heights(ahead)).toHaveLength(MOST_UPDATES - 19);
  expect(heights(walked).at(-1)).toBeCloseTo(now.y, 1);
  expect(heights(ahead)[0]).toBeCloseTo(now.y, 1);
});

test.each([
  { updates: 0 },
  { updates: MOST_UPDATES },
  { rate: 100, p: [0.7, 0.2, 0.1] },
  { logits: [-10, 10, 10] },
  { smoothing: 1, logits: [0, 0, 0] },
  { rate: 0 },
])('all of the path is inside the drawing: %j', (values) => {
  const { walked, ahead, floor } = fittingCurve(exampleOf(values));
  const all = [...heights(walked), ...heights(ahead), floor];
  expect(Math.min(...all)).toBeGreaterThan(0);
  expect(Math.max(...all)).toBeLessThanOrEqual(AREA.height);
  expect(all.some(Number.isNaN)).toBe(false);
});

test('a ghost stands on the scale of now', () => {
  const example = exampleOf({ updates: 0 });
  const now = fittingCurve(example);
  expect(lossGhost(example.path.losses, now, 'bits')).toBe(now.ahead);
});
