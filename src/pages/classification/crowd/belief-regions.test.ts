import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { softmax } from '../../../compute/classifying/softmax';
import { classifierLogits, type Classifier } from '../../../compute/classifying/softmax-classifier';
import { beliefRegions, SURE } from './belief-regions';
import type { Corner } from './convex-clip';
import { PLANE } from '../params';

const NOTHING: Classifier = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];
const TRAINED: Classifier = [
  [-0.37, -2.22, -1.17],
  [-0.27, 1.84, -0.99],
  [0.63, 0.37, 2.16],
];

const weight = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.double({ min: -50, max: 50, noNaN: true }),
  fc.constant(0),
);
const classifiers = fc.tuple(
  fc.tuple(weight, weight, weight),
  fc.tuple(weight, weight, weight),
  fc.tuple(weight, weight, weight),
);
const coordinate = fc.double({ min: -PLANE, max: PLANE, noNaN: true });
const sharpnesses = fc.constantFrom(0, 0.1, 1, 4, 10);

/** How far a point lies inside a convex polygon; negative outside, and in a polygon without corners. */
function depth(corners: readonly Corner[], [x, y]: Corner): number {
  if (corners.length < 3) return -Infinity;
  const depths = corners.flatMap(([fromX, fromY], i) => {
    const [toX, toY] = corners[(i + 1) % corners.length]!;
    const length = Math.hypot(toX - fromX, toY - fromY);
    if (length < 1e-9) return [];
    return [((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX)) / length];
  });
  return Math.min(...depths);
}

function chancesAt(weights: Classifier, sharpness: number, place: Corner): readonly number[] {
  return softmax(classifierLogits(weights, ...place).map((logit) => sharpness * logit));
}

describe('the bands of confidence', () => {
  test('hold every place where the classifier is that sure', () => {
    fc.assert(
      fc.property(classifiers, sharpnesses, coordinate, coordinate, (weights, sharpness, x, y) => {
        const { bands } = beliefRegions(weights, sharpness);
        const chances = chancesAt(weights, sharpness, [x, y]);
        SURE.forEach((level, i) =>
          chances.forEach((chance, sure) => {
            if (chance > level + 1e-9)
              expect(depth(bands[i]![sure]!, [x, y])).toBeGreaterThan(-1e-6);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('hold next to nothing else: at their corners inside the plane the log odds are those of the level', () => {
    fc.assert(
      fc.property(classifiers, sharpnesses, (weights, sharpness) => {
        const { bands } = beliefRegions(weights, sharpness);
        SURE.forEach((level, i) =>
          bands[i]!.forEach((corners, sure) => {
            for (const corner of corners) {
              const chance = chancesAt(weights, sharpness, corner)[sure]!;
              const logOdds = Math.log(chance / (1 - chance));
              expect(logOdds - Math.log(level / (1 - level))).toBeGreaterThan(-0.04);
            }
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('are gone where all logits are equal', () => {
    for (const [weights, sharpness] of [
      [NOTHING, 1],
      [TRAINED, 0],
    ] as const) {
      expect(beliefRegions(weights, sharpness).bands.flat().flat()).toEqual([]);
    }
  });
});

describe('the borders', () => {
  test('have two favourites all along', () => {
    const { borders } = beliefRegions(TRAINED, 1);
    expect(borders).toHaveLength(3);
    for (const [[x0, y0], [x1, y1]] of borders) {
      for (const share of [0.01, 0.5, 0.99]) {
        const place: Corner = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
        const [first, second] = [...chancesAt(TRAINED, 1, place)].toSorted((a, b) => b - a);
        expect(first).toBeCloseTo(second!, 9);
      }
    }
  });

  test('stay where they are when the classifier is sharpened', () => {
    expect(beliefRegions(TRAINED, 7).borders).toEqual(beliefRegions(TRAINED, 1).borders);
  });

  test('are not there before training', () => {
    expect(beliefRegions(NOTHING, 1)).toMatchObject({
      borders: [],
      strongholds: [null, null, null],
    });
  });
});

test('each class is named at the edge, where it is the favourite', () => {
  beliefRegions(TRAINED, 1).strongholds.forEach((place, sure) => {
    expect(Math.max(...place!.map(Math.abs))).toBe(PLANE);
    const logits = classifierLogits(TRAINED, ...place!);
    expect(logits.indexOf(Math.max(...logits))).toBe(sure);
  });
});

test('no weights make a place that cannot be drawn', () => {
  fc.assert(
    fc.property(classifiers, sharpnesses, (weights, sharpness) => {
      const { bands, borders } = beliefRegions(weights, sharpness);
      const numbers = [...bands.flat().flat(), ...borders.flat()].flat();
      expect(numbers.filter((value) => !(Math.abs(value) <= PLANE + 1e-6))).toEqual([]);
    }),
  );
});
