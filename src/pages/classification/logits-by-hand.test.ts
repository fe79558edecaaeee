import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { softmax } from '../../compute/classifying/softmax';
import { partParameter } from '../../experiment/parameter';
import { classification } from './experiment';
import { logitForChance, logitsForChance, logitsWithin } from './logits-by-hand';

const RANGE = partParameter(classification.params.logits, 0);
const logit = fc.double({ min: -10, max: 10, noNaN: true });
const logits = fc.tuple(logit, logit, logit);
const part = fc.nat(2);
const temperature = fc.double({ min: 1, max: 20, noNaN: true });

describe('the logit for a chance', () => {
  test('gives the class that chance', () => {
    const chances = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(logits, part, chances, temperature, (z, i, chance, T) => {
        const found = logitForChance({ logits: z, part: i, chance, temperature: T });
        const reached = softmax(z.with(i, found), T)[i]!;
        expect(Math.abs(reached - chance)).toBeLessThan(1e-12);
      }),
    );
  });

  test('is infinite for a chance of 0 or 1, which no logit reaches', () => {
    const wish = { logits: [0, 3, -1], part: 0, temperature: 2 };
    expect(logitForChance({ ...wish, chance: 0 })).toBe(-Infinity);
    expect(logitForChance({ ...wish, chance: 1 })).toBe(Infinity);
  });
});

describe('logits set by hand', () => {
  test('leave the others where they are and stop at the ends of the range', () => {
    const wish = { logits: [-1, 1, 0.5], part: 0, temperature: 1 };
    expect(logitsForChance({ ...wish, chance: 1.2 }, RANGE)).toEqual([10, 1, 0.5]);
    expect(logitsForChance({ ...wish, chance: -0.1 }, RANGE)).toEqual([-10, 1, 0.5]);
  });

  test('come as near to the chance as a hand can place them', () => {
    const chances = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const near = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(near, near, near), part, chances, (z, i, chance) => {
        const placed = logitsForChance({ logits: z, part: i, chance, temperature: 1 }, RANGE);
        // A hundredth of a logit is at most a quarter of a hundredth of a chance.
        expect(Math.abs(softmax(placed)[i]! - chance)).toBeLessThan(0.0013);
      }),
    );
  });
});

describe('logits out of their range', () => {
  test('come back all together, so that no chance changes', () => {
    expect(logitsWithin([14, 12, 8], RANGE)).toEqual([3, 1, -3]);
  });

  test('are cut off where they are too far apart', () => {
    expect(logitsWithin([100, -50, 25], RANGE)).toEqual([10, -10, 0]);
  });

  test('stay where they are if they are in it', () => {
    expect(logitsWithin([10, -10, -9.5], RANGE)).toEqual([10, -10, -9.5]);
  });
});
