import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence } from '../divergence';
import type { KlDirection, ThreeOutcomes } from './kl-level-ray';
import { klLevelSet } from './kl-level-set';

const DIRECTIONS = ['from-p', 'to-p'] as const;
const CORNERS: readonly ThreeOutcomes[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const weight = fc.oneof(
  fc.double({ min: 0.01, max: 1, noNaN: true }),
  fc.double({ min: -5, max: 0, noNaN: true }).map((exponent) => 10 ** exponent),
  fc.double({ min: -300, max: 0, noNaN: true }).map((exponent) => 10 ** exponent),
  fc.constantFrom(0, 5e-324, 1e-300, 1),
);
const anyP = fc
  .tuple(weight, weight, weight)
  .map(([a, b, c]): ThreeOutcomes => {
    const total = a + b + c;
    return [a / total, b / total, c / total];
  })
  .filter((p) => p.every(Number.isFinite));
const anyLevel = fc
  .double({ min: -6, max: Math.log10(50), noNaN: true })
  .map((exponent) => 10 ** exponent);
const settings = { seed: 20261204, numRuns: 400 };

function divergence(p: ThreeOutcomes, q: ThreeOutcomes, direction: KlDirection): number {
  return direction === 'from-p' ? klDivergence(p, q) : klDivergence(q, p);
}

function minus(a: ThreeOutcomes, b: ThreeOutcomes): ThreeOutcomes {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** As drawn, with sides of length 1 and corner 0 on top: positive if the second is to the left of the first. */
function cross(a: ThreeOutcomes, b: ThreeOutcomes): number {
  return (Math.sqrt(3) / 2) * (a[0] * b[1] - a[1] * b[0]);
}

function drawnLength(d: ThreeOutcomes): number {
  return Math.hypot(...d) / Math.SQRT2;
}

function expectOnOutline(
  p: ThreeOutcomes,
  q: ThreeOutcomes,
  level: number,
  direction: KlDirection,
): void {
  const value = divergence(p, q, direction);
  const nearestToAnEdge = Math.min(...q);
  // A from-P divergence is infinite on an edge that P does not share, so q stops just before it.
  const onEdge = nearestToAnEdge === 0 || (direction === 'from-p' && nearestToAnEdge < 1e-260);
  if (onEdge && value <= level) return;
  expect(Math.abs(value - level)).toBeLessThan(1e-5 * level);
}

describe.each(DIRECTIONS)('every point, %s,', (direction) => {
  test('is a distribution with the level as its divergence, or on an edge with less', () => {
    fc.assert(
      fc.property(anyP, anyLevel, (p, level) => {
        for (const q of klLevelSet(p, level, direction)) {
          expect(Math.abs(q[0] + q[1] + q[2] - 1)).toBeLessThan(4e-16);
          expect(Math.min(...q)).toBeGreaterThanOrEqual(0);
          expectOnOutline(p, q, level, direction);
        }
      }),
      settings,
    );
  });

  test('comes after the one before it, round P, and the outline turns only left', () => {
    fc.assert(
      fc.property(anyP, anyLevel, (p, level) => {
        const points = klLevelSet(p, level, direction);
        const after = (i: number) => points[(i + 1) % points.length]!;
        expect(points.length).toBeLessThan(300);
        points.forEach((q, i) => {
          const chord = minus(after(i), q);
          expect(cross(minus(q, p), minus(after(i), p))).toBeGreaterThan(-1e-15);
          expect(cross(chord, minus(after(i + 1), after(i)))).toBeGreaterThan(-1e-9);
        });
      }),
      settings,
    );
  });

  test('belongs to an outline with a point straight towards each corner that P does not exclude', () => {
    fc.assert(
      fc.property(anyP, anyLevel, (p, level) => {
        const points = klLevelSet(p, level, direction);
        for (const corner of CORNERS) {
          const way = minus(corner, p);
          const isStraight = (q: ThreeOutcomes) =>
            Math.abs(cross(minus(q, p), way)) < 1e-15 &&
            minus(q, p).every((d, i) => d * way[i]! >= -1e-15);
          if (divergence(p, corner, direction) < Infinity || Math.min(...p) > 0) {
            expect(points.some(isStraight)).toBe(true);
          }
        }
      }),
      settings,
    );
  });
});

/** How far the outline, found by halving on rays through a chord, is off that chord, as drawn. */
function worstChordError(p: ThreeOutcomes, level: number, direction: KlDirection): number {
  const points = klLevelSet(p, level, direction);
  return Math.max(
    ...points.flatMap((from, i) => {
      const to = points[(i + 1) % points.length]!;
      const chord = minus(to, from);
      if (drawnLength(chord) < 1e-4) return [0];
      return [0.2, 0.5, 0.8].map((share) => {
        const onChord = from.map((x, k) => x + share * chord[k]!) as unknown as ThreeOutcomes;
        if (drawnLength(minus(onChord, p)) < 1e-6) return 0;
        const q = lastPointWithin(p, onChord, level, direction);
        return Math.abs(cross(minus(q, from), chord)) / drawnLength(chord);
      });
    }),
  );
}

function lastPointWithin(
  p: ThreeOutcomes,
  through: ThreeOutcomes,
  level: number,
  direction: KlDirection,
): ThreeOutcomes {
  const way = minus(through, p);
  const at = (t: number) => {
    const masses = p.map((x, k) => Math.max(0, x + t * way[k]!));
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    return masses.map((mass) => mass / total) as unknown as ThreeOutcomes;
  };
  let within = 0;
  let beyond = Math.min(...way.map((d, k) => (d < -1e-15 ? -p[k]! / d : Infinity)));
  for (let round = 0; round < 40; round += 1) {
    const middle = (within + beyond) / 2;
    if (divergence(p, at(middle), direction) <= level) within = middle;
    else beyond = middle;
  }
  return at(within);
}

describe.each(DIRECTIONS)('the polygon %s', (direction) => {
  const places: readonly ThreeOutcomes[] = [
    [1 / 3, 1 / 3, 1 / 3],
    [0.8, 0.1, 0.1],
    [0.05, 0.05, 0.9],
    [0.98, 0.019, 0.001],
    [0.499, 0.5, 0.001],
    [0.3, 0.69, 0.01],
    [0.3, 0.6999, 0.0001],
    [0.25, 0, 0.75],
    [0.02, 0, 0.98],
    [1e-300, 0.4, 0.6],
    [1 - 1e-9, 1e-300, 1e-9],
    [0, 1, 0],
  ];
  const levels = [1e-6, 1e-3, 0.02, 0.1, 0.4, 1, 1.6, 3, 6, 50];

  test.each(places)(
    'round [%d, %d, %d] is off the curve by less than a pixel would show',
    (...p) => {
      const errors = levels.map((level) => worstChordError(p, level, direction));
      expect(Math.max(...errors)).toBeLessThan(2e-4);
    },
  );

  test('round any other P too', () => {
    fc.assert(
      fc.property(anyP, anyLevel, (p, level) => {
        expect(worstChordError(p, level, direction)).toBeLessThan(2e-4);
      }),
      { ...settings, numRuns: 60 },
    );
  });
});

describe('where P is certain', () => {
  test.each([0, 1, 2])('of outcome %d, from P a line cuts its corner off', (corner) => {
    for (const level of [1e-6, 0.1, 1, 50]) {
      const points = klLevelSet(CORNERS[corner]!, level, 'from-p');
      expect(points).toHaveLength(3);
      const own = points.map((q) => q[corner]!).toSorted((a, b) => b - a);
      expect(own[0]).toBe(1);
      expect(Math.abs(own[1]! / Math.exp(-level) - 1)).toBeLessThan(1e-6 * Math.max(1, level));
      expect(own[2]).toBe(own[1]);
      expect(points.every((q) => Math.min(...q) === 0)).toBe(true);
    }
  });

  test.each([0, 1, 2])('of outcome %d, only P itself is within reach to P', (corner) => {
    expect(klLevelSet(CORNERS[corner]!, 1, 'to-p')).toEqual([CORNERS[corner]]);
  });
});

describe('where P excludes an outcome', () => {
  test('to P it is a segment of the edge, at most the whole edge', () => {
    const [left, right, ...none] = klLevelSet([0, 0.5, 0.5], 0.1, 'to-p');
    expect(none).toEqual([]);
    expect(left![0]).toBe(0);
    expect(left![1]).toBeCloseTo(right![2], 12);
    expect(klDivergence(left!, [0, 0.5, 0.5])).toBeCloseTo(0.1, 6);
    expect(klLevelSet([0.5, 0, 0.5], 0.7, 'to-p')).toEqual([CORNERS[0], CORNERS[2]]);
  });

  test('from P it lies against the edge, with an exact 0 where it meets it', () => {
    const points = klLevelSet([0.3, 0.7, 0], 0.5, 'from-p');
    expect(points.filter((q) => q[2] === 0)).toHaveLength(2);
    expect(Math.max(...points.map((q) => q[2]))).toBeCloseTo(1 - Math.exp(-0.5), 3);
  });
});

test('to the even P a level of log 3 takes in the whole triangle', () => {
  expect(klLevelSet([1 / 3, 1 / 3, 1 / 3], Math.log(3) + 1e-9, 'to-p')).toEqual(CORNERS);
});

test('near P it is an ellipse: half the squared distance in units of P', () => {
  const p: ThreeOutcomes = [0.5, 0.3, 0.2];
  for (const direction of DIRECTIONS) {
    for (const q of klLevelSet(p, 1e-6, direction)) {
      const quadratic = q.reduce((sum, x, i) => sum + (x - p[i]!) ** 2 / p[i]!, 0) / 2;
      expect(Math.abs(quadratic / 1e-6 - 1)).toBeLessThan(0.01);
    }
  }
});

test('probabilities that sum to 1 only roughly are normalised first', () => {
  expect(klLevelSet([1 + 5e-10, 0, 0], 0.1, 'to-p')).toEqual([CORNERS[0]]);
});

test.each([
  [[0.5, 0.5], 1, 'p has 2 outcomes'],
  [[0.5, 0.4, 0.2], 1, 'p sums to'],
  [[-0.1, 0.6, 0.5], 1, 'p[0] is -0.1'],
  [[0.2, 0.3, 0.5], 0, 'level is 0'],
  [[0.2, 0.3, 0.5], NaN, 'level is NaN'],
  [[0.2, 0.3, 0.5], Infinity, 'level is Infinity'],
])('%j at level %d is refused: %s', (p, level, reason) => {
  expect(() => klLevelSet(p, level, 'from-p')).toThrow(RangeError);
  expect(() => klLevelSet(p, level, 'from-p')).toThrow(reason);
});
