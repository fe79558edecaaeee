import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klNormal } from '../gaussian';
import { gaussianPrice, gaussianPriceLevel } from './gaussian-price';

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCode = fc.record({
  mean: range(-5, 5),
  sd: range(Math.log(0.01), Math.log(5)).map(Math.exp),
});

describe('the price of a code', () => {
  test('is that of the mean and that of the width, and the width’s is spread and narrowness', () => {
    fc.assert(
      fc.property(anyCode, (q) => {
        const { total, ofMean, ofWidth, spread, narrowness } = gaussianPrice(q);
        expect(total).toBeCloseTo(ofMean + ofWidth, 12);
        expect(ofWidth).toBeCloseTo(spread + narrowness, 12);
        expect(ofWidth).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each([
    [0, 1, 0],
    [2, 1, 2],
    [0, 2, 1.5 - Math.LN2],
    [0, 0.5, Math.LN2 - 0.375],
    [0, 0.01, Math.log(100) - 0.49995],
  ])('mean %d, sd %d: %d nats', (mean, sd, nats) => {
    expect(gaussianPrice({ mean, sd }).total).toBeCloseTo(nats, 14);
  });

  test('rises by one bit with each halving of a narrow width', () => {
    const halved = (sd: number) =>
      gaussianPrice({ mean: 0, sd: sd / 2 }).total - gaussianPrice({ mean: 0, sd }).total;
    expect(halved(0.02)).toBeCloseTo(Math.LN2, 3);
    expect(halved(1e-8)).toBeCloseTo(Math.LN2, 12);
  });

  test('has no zero with a sign', () => {
    for (const value of Object.values(gaussianPrice({ mean: 0, sd: 1 }))) {
      expect(Object.is(value, 0)).toBe(true);
    }
  });
});

describe('a level of the price', () => {
  test('costs the same all round, and is closed', () => {
    fc.assert(
      fc.property(range(1e-6, 20), (level) => {
        const line = gaussianPriceLevel(level, 60);
        expect(line).toHaveLength(120);
        for (const { mean, logSd } of line) {
          const price = klNormal({ mean, sd: Math.exp(logSd) }, { mean: 0, sd: 1 });
          expect(Math.abs(price - level)).toBeLessThan(1e-12 + 1e-12 * level);
        }
        const [first, last] = [line[0]!, line.at(-1)!];
        expect(last.logSd).toBe(first.logSd);
        expect(Math.abs(last.mean)).toBe(Math.abs(first.mean));
      }),
    );
  });

  test('goes through half the square of the mean, at the width of the prior', () => {
    const widest = Math.max(...gaussianPriceLevel(2, 2000).map(({ mean }) => mean));
    expect(widest).toBeCloseTo(2, 5);
  });

  test.each([0, -1, NaN, Infinity])('is refused at %d', (level) => {
    expect(() => gaussianPriceLevel(level, 10)).toThrow(`level is ${level}`);
  });
});
