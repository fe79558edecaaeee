import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decoder } from '../../../compute/elbo/latent-world';
import { defaultsOf } from '../../../experiment/parameter';
import { params, type VaeElboValues } from '../params';
import { balanceOf } from './balance';
import { balanceGeometry, balanceScale, missingScale, type Row } from './balance-geometry';

const WIDE = { width: 760, height: 200 };
const NARROW = { width: 330, height: 200 };
const REST = defaultsOf(params);

function barsOf(values: Partial<VaeElboValues>, area = WIDE) {
  const balance = balanceOf({ ...REST, ...values });
  const x = balanceScale(balance, area, 'bits');
  const { rows, evidence } = balanceGeometry(balance, area, { x, unit: 'bits' });
  const bar = (row: Row) => rows.find((place) => place.row === row)!.bar;
  return { x, rows, evidence, bar };
}

/** The left and the right end of a bar that is not torn. */
function endsOf(bar: string): readonly [number, number] {
  const [, left = NaN, right = NaN] = /^M([-\d.]+),[-\d.]+H([-\d.]+)/.exec(bar)?.map(Number) ?? [];
  return [left, right];
}

describe('the bars', () => {
  test('that of log p(x) does not change while q moves', () => {
    const first = barsOf({});
    for (const q of [{ mu: 1.2, sigma: 0.45 }, { mu: -5, sigma: 5 }, { sigma: 0.01 }]) {
      const moved = barsOf(q);
      expect(moved.bar('log-evidence')).toBe(first.bar('log-evidence'));
      expect(moved.evidence).toBe(first.evidence);
    }
  });

  test('the missing part begins where the ELBO ends, and ends at log p(x)', () => {
    const { bar, x } = barsOf({ mu: 0.5, sigma: 0.6 });
    const [elbo, zero] = endsOf(bar('elbo'));
    const [evidence] = endsOf(bar('log-evidence'));
    expect(zero).toBeCloseTo(x(0), 9);
    expect(endsOf(bar('kl-posterior'))).toEqual([elbo, evidence]);
  });

  test('the price begins where the reconstruction ends, and ends at the ELBO', () => {
    const { bar } = barsOf({ mu: 1.5, sigma: 0.3 });
    const [elbo] = endsOf(bar('elbo'));
    const [reconstruction] = endsOf(bar('reconstruction'));
    expect(endsOf(bar('kl-prior'))).toEqual([elbo, reconstruction]);
  });

  test('pass the zero line where log p(x) is positive', () => {
    const { bar, x } = barsOf({ x: 0.1, weight: 0.1, noise: 0.1 });
    expect(endsOf(bar('log-evidence'))[0]).toBeCloseTo(x(0), 9);
    expect(endsOf(bar('log-evidence'))[1]).toBeGreaterThan(x(0) + 10);
  });

  test('what is missing is read from log p(x) to the left', () => {
    const balance = balanceOf({ ...REST, mu: 0.5, sigma: 0.6 });
    const x = balanceScale(balance, WIDE, 'bits');
    const missing = missingScale(x, balance, 'bits');
    expect(missing(0)).toBeCloseTo(x(balance.logEvidence / Math.LN2), 9);
    expect(missing(balance.klPosterior / Math.LN2)).toBeCloseTo(x(balance.elbo / Math.LN2), 9);
  });

  test('are torn where they leave the drawing, and only there', () => {
    expect(barsOf({ mu: -5 }).bar('elbo')).toContain('l6,');
    expect(barsOf({ mu: 1 }).bar('elbo')).not.toContain('l6,');
  });

  test('stay in the drawing, at every width', () => {
    const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const any = fc.record({
      x: range(-5, 5),
      weight: range(-3, 3),
      noise: range(0.1, 3),
      mu: range(-5, 5),
      sigma: range(0.01, 5),
      decoder: fc.constantFrom<Decoder>('linear', 'folded'),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(WIDE, NARROW), (values, area) => {
        const { rows } = barsOf(values, area);
        for (const { bar } of rows) {
          expect(bar).not.toMatch(/NaN|Infinity/);
          for (const [, x] of bar.matchAll(/[MH](-?[\d.]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(area.width);
          }
        }
      }),
    );
  });
});
