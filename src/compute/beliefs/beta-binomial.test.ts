import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predictiveChance } from './beta-learning';
import { betaBinomial } from './beta-binomial';
import { relativeError } from '../reference/reference-values';

const settings = { seed: 20261121, numRuns: 100 };
const shape = fc.double({ min: -2, max: 3.4, noNaN: true }).map((exponent) => 10 ** exponent);
const beliefs = fc.record({ alpha: shape, beta: shape });

test('before any swan there is one outcome, and one swan has the predictive chance', () => {
  fc.assert(
    fc.property(beliefs, (belief) => {
      expect([...betaBinomial(belief, 0)]).toEqual([1]);
      expect(betaBinomial(belief, 1)[1]).toBe(predictiveChance(belief));
    }),
    settings,
  );
});

test('an open mind finds every count equally likely', () => {
  for (const n of [1, 2, 7, 200]) {
    const chances = betaBinomial({ alpha: 1, beta: 1 }, n);
    expect(chances).toHaveLength(n + 1);
    for (const chance of chances) expect(relativeError(chance, 1 / (n + 1))).toBeLessThan(1e-13);
  }
});

test('two swans by hand: Beta(2, 3)', () => {
  const chances = betaBinomial({ alpha: 2, beta: 3 }, 2);
  for (const [black, expected] of [12 / 30, 12 / 30, 6 / 30].entries()) {
    expect(relativeError(chances[black]!, expected)).toBeLessThan(1e-15);
  }
});

test('the chances sum to 1, and the mean is n times the predictive chance', () => {
  fc.assert(
    fc.property(beliefs, fc.nat(200), (belief, n) => {
      const chances = betaBinomial(belief, n);
      const sum = chances.reduce((all, chance) => all + chance, 0);
      const mean = chances.reduce((all, chance, black) => all + chance * black, 0);
      expect(sum).toBeCloseTo(1, 12);
      expect(Math.abs(mean - n * predictiveChance(belief))).toBeLessThan(1e-12 * Math.max(n, 1));
    }),
    settings,
  );
});

test('a chance below the smallest double is 0 and does no harm to the others', () => {
  const chances = betaBinomial({ alpha: 3000, beta: 0.01 }, 200);
  expect(chances[0]).toBeLessThan(1e-300);
  // The product of (3000 + k) / (3000.01 + k), k below 200.
  expect(chances[200]).toBeCloseTo((3000 / 3200) ** 0.01, 6);
});

test('what is no belief or count is refused, naming argument and reason', () => {
  for (const [call, message] of [
    [() => betaBinomial({ alpha: 0, beta: 1 }, 1), /^belief\.alpha is 0/],
    [() => betaBinomial({ alpha: 1, beta: 1 }, 1.5), /^n is 1\.5/],
    [() => betaBinomial({ alpha: 1, beta: 1 }, -1), /^n is -1/],
  ] as const) {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  }
});
