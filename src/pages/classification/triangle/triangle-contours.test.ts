import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../charts/useDrag';
import { klDivergence } from '../../../compute/divergence';
import type { KlDirection } from '../../../compute/classifying/kl-level-ray';
import { natsIn, UNITS, type Unit } from '../../../experiment/unit';
import { triangleContours, type Contour } from './triangle-contours';
import { trianglePlace, type TrianglePlace } from './triangle-geometry';

/** On a desk, on a phone, and flat. */
const TRIANGLES = [
  { width: 692, height: 402 },
  { width: 252, height: 402 },
  { width: 333, height: 288.5 },
].map(trianglePlace);
const DIRECTIONS: readonly KlDirection[] = ['from-p', 'to-p'];
const CORNERS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

/** As far as a label is moved off its contour. */
const BESIDE = 16;
/** Nearer to each other two numbers run into one, and nearer to P its dot lies over the number. */
const APART = 19;
/** A path has three decimals and its chords are flat to 2e-4 of the side. */
const DRAWN = 0.15;

const thousandths = ([a, b, c]: readonly [number, number, number]) => {
  const total = a + b + c;
  return [a / total, b / total, c / total] as const;
};
const inside = fc
  .tuple(
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 1000 }),
  )
  .map(thousandths);
/** Corners, edges and next to them too. */
const anywhere = fc.oneof(
  inside,
  fc
    .tuple(fc.nat(1000), fc.nat(3), fc.nat(1000))
    .filter((all) => all.some((x) => x > 0))
    .map(thousandths),
  fc.constantFrom(...CORNERS),
);
const triangle = fc.constantFrom(...TRIANGLES);
const unit = fc.constantFrom(...UNITS);
const direction = fc.constantFrom(...DIRECTIONS);

const distance = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);

/** The corners of a drawn outline. */
function outlineOf({ path }: Contour): readonly Place[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

function labelsOf(contours: readonly Contour[]): readonly Place[] {
  return contours.flatMap(({ label }) => label ?? []);
}

/** How far a place is outside of an outline; 0 within. */
function outside(outline: readonly Place[], place: Place): number {
  const edges = outline.map(
    (from, i) => [from, outline[(i + 1) % outline.length] ?? from] as const,
  );
  const crossed = edges.filter(
    ([a, b]) =>
      a.y > place.y !== b.y > place.y &&
      place.x < a.x + ((place.y - a.y) / (b.y - a.y)) * (b.x - a.x),
  );
  if (crossed.length % 2 === 1) return 0;
  return Math.min(...edges.map(([a, b]) => distance(place, nearestBetween(a, b, place))));
}

function nearestBetween(a: Place, b: Place, { x, y }: Place): Place {
  const along = { x: b.x - a.x, y: b.y - a.y };
  const square = along.x ** 2 + along.y ** 2;
  const share = square === 0 ? 0 : ((x - a.x) * along.x + (y - a.y) * along.y) / square;
  const within = Math.min(1, Math.max(0, share));
  return { x: a.x + within * along.x, y: a.y + within * along.y };
}

interface Seen {
  readonly p: readonly number[];
  readonly direction: KlDirection;
  readonly unit: Unit;
}

function divergenceAt(at: TrianglePlace, place: Place, seen: Seen): number {
  // Three decimals of a pixel are not on the edge where the label's exact 0 is.
  const q = at
    .toDistribution(place)
    .map((chance, i) => (seen.p[i] === 0 && chance < 1e-5 ? 0 : chance));
  const total = q.reduce((sum, chance) => sum + chance, 0);
  const shares = q.map((chance) => chance / total);
  const nats =
    seen.direction === 'from-p' ? klDivergence(seen.p, shares) : klDivergence(shares, seen.p);
  return natsIn(seen.unit, nats);
}

test('the contours are those of round numbers of the reader’s unit, innermost first', () => {
  for (const unitNow of UNITS) {
    const seen = { p: [0.6, 0.3, 0.1], direction: 'from-p', unit: unitNow } as const;
    const levels = triangleContours(TRIANGLES[0]!, seen).map(({ level }) => level);
    expect(levels).toEqual([0.1, 0.25, 0.5, 1, 2, 4]);
  }
});

test('on a contour, away from the edges, the divergence is what its number says', () => {
  fc.assert(
    fc.property(triangle, inside, direction, unit, (at, p, way, unitNow) => {
      const seen = { p, direction: way, unit: unitNow };
      for (const contour of triangleContours(at, seen)) {
        const checked = outlineOf(contour).filter(
          (place) => Math.min(...at.toDistribution(place)) > 0.02,
        );
        for (const place of checked) {
          expect(divergenceAt(at, place, seen) / contour.level).toBeCloseTo(1, 2);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a contour lies within the next one, and P within all', () => {
  fc.assert(
    fc.property(triangle, inside, direction, unit, (at, p, way, unitNow) => {
      const outlines = triangleContours(at, { p, direction: way, unit: unitNow }).map(outlineOf);
      for (const outline of outlines) expect(outside(outline, at.toPlace(p))).toBeLessThan(DRAWN);
      outlines.slice(1).forEach((outer, i) => {
        const out = outlines[i]!.map((place) => outside(outer, place));
        expect(Math.max(...out)).toBeLessThan(DRAWN);
      });
    }),
    { numRuns: 60 },
  );
});

test('from a certain label the contours are straight lines, each where the cat’s chance is halved so often', () => {
  const at = TRIANGLES[0]!;
  const seen = { p: [1, 0, 0], direction: 'from-p', unit: 'bits' } as const;
  for (const contour of triangleContours(at, seen)) {
    const [first, ...rest] = outlineOf(contour);
    expect(first && at.toDistribution(first)[0]).toBeCloseTo(1, 4);
    expect(rest.map((place) => at.toDistribution(place)[0] / 0.5 ** contour.level)).toEqual([
      expect.closeTo(1, 3),
      expect.closeTo(1, 3),
    ]);
  }
});

describe('where the label excludes something, the other way round', () => {
  test('a certain label has no contours but a dot, and no numbers', () => {
    for (const p of CORNERS) {
      const contours = triangleContours(TRIANGLES[0]!, { p, direction: 'to-p', unit: 'bits' });
      expect(labelsOf(contours)).toEqual([]);
      expect(new Set(contours.flatMap(outlineOf).map(({ x, y }) => `${x} ${y}`)).size).toBe(1);
    }
  });

  test('a label on an edge has contours along that edge alone', () => {
    const at = TRIANGLES[0]!;
    const seen = { p: [0.5, 0, 0.5], direction: 'to-p', unit: 'bits' } as const;
    for (const contour of triangleContours(at, seen)) {
      for (const place of outlineOf(contour)) {
        expect(at.toDistribution(place)[1]).toBeLessThan(1e-5);
      }
    }
  });
});

describe('wherever the label is, corners and edges too', () => {
  const everywhere = (
    check: (at: TrianglePlace, contours: readonly Contour[], seen: Seen) => void,
  ) => {
    fc.assert(
      fc.property(triangle, anywhere, direction, unit, (at, p, way, unitNow) => {
        const seen = { p, direction: way, unit: unitNow };
        check(at, triangleContours(at, seen), seen);
      }),
      { numRuns: 150 },
    );
  };

  test('every path can be drawn, closed and within the triangle', () => {
    everywhere((at, contours) => {
      for (const contour of contours) {
        expect(contour.path).toMatch(/^M-?[\d.]+,-?[\d.]+(?:L-?[\d.]+,-?[\d.]+)*Z$/);
        const out = outlineOf(contour).map((place) => outside(at.corners, place));
        expect(Math.max(...out)).toBeLessThan(DRAWN);
      }
    });
  });

  test('a number stands beside a place where the divergence is that number', () => {
    everywhere((at, contours, seen) => {
      for (const contour of contours) {
        const { label, level } = contour;
        if (!label) continue;
        const near = outlineOf(contour).filter(
          (place) => Math.abs(distance(place, label) - BESIDE) < 0.01,
        );
        const values = near.map((place) => divergenceAt(at, place, seen));
        const closest = Math.min(...values.map((value) => Math.abs(value / level - 1)));
        expect({ ...seen, level, closest: closest < 0.05 }).toEqual({
          ...seen,
          level,
          closest: true,
        });
      }
    });
  });

  test('a level that is reached nowhere has no number', () => {
    everywhere((at, contours, seen) => {
      const farthest = Math.max(...at.corners.map((corner) => divergenceAt(at, corner, seen)));
      const beyond = contours.filter(({ level }) => level > farthest);
      expect([seen, ...labelsOf(beyond)]).toEqual([seen]);
    });
  });

  test('numbers keep apart from each other, from P and from the corners’ names', () => {
    everywhere((at, contours, seen) => {
      const labels = labelsOf(contours);
      const dot = at.toPlace(seen.p as readonly [number, number, number]);
      labels.forEach((label, i) => {
        for (const other of labels.slice(i + 1)) {
          expect(distance(label, other)).toBeGreaterThanOrEqual(APART - 1e-6);
        }
        expect([seen, distance(label, dot) >= APART - 1e-6]).toEqual([seen, true]);
        for (const corner of at.corners) expect(distance(label, corner)).toBeGreaterThan(8);
      });
    });
  });
});

test('on a phone the numbers keep clear of the dot of a label near an edge', () => {
  const at = TRIANGLES[1]!;
  for (const p of [
    [0.48, 0.02, 0.5],
    [0.5, 0.5, 0],
    [0, 0.5, 0.5],
  ] as const) {
    for (const way of DIRECTIONS) {
      const contours = triangleContours(at, { p, direction: way, unit: 'nats' });
      for (const label of labelsOf(contours)) {
        expect(distance(label, at.toPlace(p))).toBeGreaterThanOrEqual(APART);
      }
    }
  }
});

test('at rest, on a desk, every contour has its number', () => {
  const seen = { p: [1, 0, 0], direction: 'from-p', unit: 'bits' } as const;
  const marked = triangleContours(TRIANGLES[0]!, seen).filter(({ label }) => label);
  expect(marked.map(({ level }) => level)).toEqual([0.1, 0.25, 0.5, 1, 2, 4]);
});
