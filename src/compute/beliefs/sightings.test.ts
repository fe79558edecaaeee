import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformGenerator } from '../random';
import { areTheLakesOwn, nextSwan, sightingOrder, smallestAreBlack } from './sightings';

const settings = { seed: 20261121, numRuns: 100 };
const seeds = fc.nat(999_999);
const rates = fc.double({ min: 0, max: 1, noNaN: true });

/** What a lake of this rate shows from the first swan on. */
function lake(seed: number, swans: number, rate: number) {
  const next = uniformGenerator(seed);
  return Array.from({ length: swans }, () => (next() < rate ? 'black' : 'white'));
}

function blackIn(seen: readonly string[]): number {
  return seen.filter((swan) => swan === 'black').length;
}

describe('the order of the sightings', () => {
  test('has just as many swans of each colour as were counted', () => {
    fc.assert(
      fc.property(seeds, fc.nat(60), fc.nat(60), (seed, black, white) => {
        const seen = sightingOrder(seed, { black, white });
        expect(seen).toHaveLength(black + white);
        expect(blackIn(seen)).toBe(black);
      }),
      settings,
    );
  });

  test('is the same for the same seed, and another for another', () => {
    const counts = { black: 20, white: 20 };
    expect(sightingOrder(5, counts)).toEqual(sightingOrder(5, counts));
    const orders = Array.from({ length: 100 }, (_, seed) => sightingOrder(seed, counts).join(' '));
    expect(new Set(orders).size).toBe(100);
  });

  test('is that of a lake whose swans were counted, and stays when it shows one more', () => {
    fc.assert(
      fc.property(seeds, fc.nat(100), rates, (seed, swans, rate) => {
        const seen = lake(seed, swans, rate);
        const black = blackIn(seen);
        expect(sightingOrder(seed, { black, white: swans - black })).toEqual(seen);
        const next = nextSwan(seed, swans, rate);
        expect(next).toBe(lake(seed, swans + 1, rate).at(-1));
        const counts = { black, white: swans - black };
        counts[next] += 1;
        expect(sightingOrder(seed, counts)).toEqual([...seen, next]);
      }),
      settings,
    );
  });

  test('puts black swans anywhere, early as often as late', () => {
    const places = Array.from({ length: 2000 }, (_, seed) =>
      sightingOrder(seed, { black: 1, white: 3 }).indexOf('black'),
    );
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((found) => found === place).length / 2000;
      // Five standard errors.
      expect(Math.abs(share - 1 / 4)).toBeLessThan(5 * Math.sqrt(0.1875 / 2000));
    }
  });

  test('of one colour, of none, and of a thousand each', () => {
    expect(sightingOrder(1, { black: 0, white: 0 })).toEqual([]);
    expect(sightingOrder(1, { black: 0, white: 3 })).toEqual(['white', 'white', 'white']);
    expect(sightingOrder(1, { black: 2, white: 0 })).toEqual(['black', 'black']);
    expect(blackIn(sightingOrder(1, { black: 1000, white: 1000 }))).toBe(1000);
  });
});

describe('the smallest draws are black', () => {
  test('by size, not by place', () => {
    const draws = Float64Array.of(0.5, 0.2, 0.9, 0.1);
    expect(smallestAreBlack(draws, 2)).toEqual(['white', 'black', 'white', 'black']);
    expect([...draws]).toEqual([0.5, 0.2, 0.9, 0.1]);
  });

  test('and of equal draws the first, so that the count holds', () => {
    const draws = Float64Array.of(0.5, 0.5, 0.1, 0.5, 0);
    expect(smallestAreBlack(draws, 3)).toEqual(['black', 'white', 'black', 'white', 'black']);
    expect(smallestAreBlack(draws, 4)).toEqual(['black', 'black', 'black', 'white', 'black']);
    expect(smallestAreBlack(Float64Array.of(0, 0), 1)).toEqual(['black', 'white']);
  });
});

describe('the next swan', () => {
  test('is never black at rate 0 and always at rate 1', () => {
    for (let seen = 0; seen < 100; seen += 1) {
      expect(nextSwan(3, seen, 0)).toBe('white');
      expect(nextSwan(3, seen, 1)).toBe('black');
    }
  });

  test('is white where its draw is the rate itself', () => {
    const draw = uniformGenerator(3)();
    expect(nextSwan(3, 0, draw)).toBe('white');
    expect(nextSwan(3, 0, draw + Number.EPSILON)).toBe('black');
  });

  test('does not turn white when the lake has more black swans', () => {
    fc.assert(
      fc.property(seeds, fc.nat(50), rates, rates, (seed, seen, one, other) => {
        const fewer = nextSwan(seed, seen, Math.min(one, other));
        const more = nextSwan(seed, seen, Math.max(one, other));
        expect(blackIn([more])).toBeGreaterThanOrEqual(blackIn([fewer]));
      }),
      settings,
    );
  });

  test('is black as often as the rate says', () => {
    const seen = Array.from({ length: 2000 }, (_, i) => nextSwan(8, i, 0.3));
    const fiveStandardErrors = 5 * Math.sqrt(0.21 / 2000);
    expect(Math.abs(blackIn(seen) / 2000 - 0.3)).toBeLessThan(fiveStandardErrors);
  });
});

test('what is no seed, count or rate is refused, naming argument and reason', () => {
  for (const [call, message] of [
    [() => sightingOrder(0.5, { black: 1, white: 1 }), /^seed is 0\.5/],
    [() => sightingOrder(1, { black: 0.5, white: 1 }), /^black is 0\.5: .*whole/],
    [() => sightingOrder(1, { black: 1, white: -1 }), /^white is -1: .*at least 0/],
    [() => nextSwan(1, 1.5, 0.5), /^seenSoFar is 1\.5: .*whole/],
    [() => nextSwan(1, 1, 1.5), /^rate is 1\.5: .*0 to 1/],
    [() => nextSwan(NaN, 1, 0.5), /^seed is NaN/],
  ] as const) {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  }
});

test('counts are the lake’s own if it showed them, and then their order stays with one more', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const seen = { black: 0, white: 0 };
    for (let swans = 0; swans < 40; swans += 1) {
      expect(areTheLakesOwn(seed, seen, 0.3)).toBe(true);
      const order = sightingOrder(seed, seen);
      const next = nextSwan(seed, swans, 0.3);
      seen[next] += 1;
      expect(sightingOrder(seed, seen)).toEqual([...order, next]);
    }
    const { black, white } = seen;
    expect(areTheLakesOwn(seed, { black: black + 1, white: white - 1 }, 0.3)).toBe(false);
  }
});
