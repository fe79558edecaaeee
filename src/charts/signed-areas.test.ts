import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence, klTerms } from '../compute/divergence';
import { areasReach, signedAreas, type SignedAreasGeometry } from './signed-areas';

const AREA = { width: 400, height: 240 };
const EDGES = [0, 1e-300, 1e-9, 0.5, 1 - 1e-16, 1];

const distributions = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1e-12, 1)), {
    minLength: 5,
    maxLength: 5,
  })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, part) => sum + part, 0)));

function areasOf(p: readonly number[], q: readonly number[]) {
  const kl = klDivergence(p, q);
  const terms = klTerms(p, q);
  const logRatios = terms.map((term, i) => (p[i] === 0 ? 0 : term / p[i]!));
  const contributions = { p, logRatios, kl };
  return { kl, terms, geometry: signedAreas(AREA, contributions, areasReach(contributions)) };
}

/** The area of each block, in units of the axes: negative below the line. */
function signedSizes({ y, blocks }: SignedAreasGeometry): readonly number[] {
  const unit = y(0) - y(1);
  return blocks.map(
    ({ width, height, negative }) => ((negative ? -1 : 1) * width * height) / AREA.width / unit,
  );
}

function numbersOf({ y, blocks, level }: SignedAreasGeometry): readonly number[] {
  return [
    level,
    y(0),
    ...blocks.flatMap(({ left, width, top, height }) => [left, width, top, height]),
  ];
}

describe('the blocks of two distributions', () => {
  test('have their terms as areas, and the divergence as their net area', () => {
    fc.assert(
      fc.property(distributions, distributions, (p, q) => {
        const { kl, terms, geometry } = areasOf(p, q);
        fc.pre(Number.isFinite(kl));
        const sizes = signedSizes(geometry);
        for (const [i, term] of terms.entries()) {
          expect(Math.abs((sizes[i] ?? NaN) - term)).toBeLessThan(1e-9 * (1 + Math.abs(term)));
        }
        const net = sizes.reduce((sum, size) => sum + size, 0);
        expect(Math.abs(net - kl)).toBeLessThan(1e-8 * (1 + kl));
      }),
    );
  });

  test('stand side by side over the full width, and the level lies at the divergence', () => {
    fc.assert(
      fc.property(distributions, distributions, (p, q) => {
        const { kl, geometry } = areasOf(p, q);
        let edge = 0;
        for (const { left, width } of geometry.blocks) {
          expect(Math.abs(left - edge)).toBeLessThan(1e-6);
          expect(width).toBeGreaterThanOrEqual(0);
          edge = left + width;
        }
        expect(Math.abs(edge - AREA.width)).toBeLessThan(1e-6);
        expect(geometry.level).toBe(kl === Infinity ? 0 : geometry.y(kl));
      }),
    );
  });

  test('stay inside the drawing, positive ones above the line and negative ones below', () => {
    fc.assert(
      fc.property(distributions, distributions, (p, q) => {
        const { geometry } = areasOf(p, q);
        const zero = geometry.y(0);
        for (const { top, height, negative } of geometry.blocks) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(AREA.height + 1e-9);
          if (negative) expect(top).toBe(zero);
          else expect(top + height).toBeCloseTo(zero, 9);
        }
      }),
    );
  });
});

describe('a coin whose tails Q rules out', () => {
  const { geometry } = areasOf([0.8, 0.2], [1, 0]);

  test('has an infinite block from the line to the top of the drawing, and its level there too', () => {
    const [heads, tails] = geometry.blocks;
    expect(tails).toMatchObject({ infinite: true, negative: false, top: 0 });
    expect(tails?.height).toBe(geometry.y(0));
    expect(geometry.level).toBe(0);
    expect(heads).toMatchObject({ infinite: false, negative: true });
  });

  test('still shows the size of the other block', () => {
    expect(signedSizes(geometry)[0]).toBeCloseTo(0.8 * Math.log(0.8), 9);
  });
});

test('two equal coins have flat blocks and their level on the line', () => {
  const { geometry } = areasOf([0.3, 0.7], [0.3, 0.7]);
  expect(geometry.blocks.map(({ height }) => height)).toEqual([0, 0]);
  expect(geometry.blocks.some(({ negative, infinite }) => negative || infinite)).toBe(false);
  expect(geometry.level).toBe(geometry.y(0));
});

test('no coin, however close to certain, makes a number that cannot be drawn', () => {
  for (const p of EDGES) {
    for (const q of EDGES) {
      const { geometry } = areasOf([p, 1 - p], [q, 1 - q]);
      expect(numbersOf(geometry).filter((value) => !Number.isFinite(value))).toEqual([]);
    }
  }
});
