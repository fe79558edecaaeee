import { describe, expect, test } from 'vitest';
import { gaussianPrice } from '../../../compute/elbo/gaussian-price';
import { termsGeometry, termsReach } from './terms-geometry';

const AREA = { width: 260, height: 200 };

function barsOf(mean: number, sd: number) {
  const q = { mean, sd };
  const price = { q, ...gaussianPrice(q), back: 0 };
  return termsGeometry(price, AREA, { unit: 'nats', reach: termsReach(price, 'nats') });
}

describe('the terms of the price', () => {
  test('stand on the zero line with their signs', () => {
    const { bars } = barsOf(1, 0.5);
    expect(bars.map(({ term, isNegative }) => [term, isNegative])).toEqual([
      ['price-of-mean', false],
      ['spread', true],
      ['narrowness', false],
      ['price-of-width', false],
      ['kl-prior', false],
    ]);
    expect(barsOf(1, 2).bars.map(({ isNegative }) => isNegative)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test.each([
    [0, 1],
    [5, 0.01],
    [-5, 5],
    [0, 0.01],
  ])('stay in the drawing: mean %d, sd %d', (mean, sd) => {
    const { bars } = barsOf(mean, sd);
    for (const { bar } of bars) {
      for (const [, x] of bar.matchAll(/[MH](-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(AREA.width);
      }
    }
  });
});
