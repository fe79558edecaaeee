import { describe, expect, test } from 'vitest';
import { printouts, sharedDigits } from './printouts';

describe('the three results that the primer prints', () => {
  test.each(printouts)('$what: our run of its code agrees to the last digit', (printout) => {
    expect(String(printout.recomputed)).toBe(printout.printed);
  });

  test('are those of the primer', () => {
    expect(printouts.map(({ printed }) => printed)).toEqual([
      '0.13202999942331567',
      '0.32192809488700175',
      '1.3219280948851984',
    ]);
  });

  test('differ from the exact values, which carry no epsilon', () => {
    const [coin, a, b] = printouts.map(({ exact }) => exact);
    // To 20 digits: 0.13202999942307513..., and log2 of 5/4 and of 5/2.
    expect(coin).toBeCloseTo(0.8 * Math.log2(4 / 3) - 0.2, 15);
    expect(a).toBe(Math.log2(1.25));
    expect(b).toBe(Math.log2(2.5));
    for (const { exact, recomputed } of printouts) {
      expect(Math.abs(recomputed - exact)).toBeGreaterThan(1e-13);
      expect(Math.abs(recomputed - exact)).toBeLessThan(1e-11);
    }
  });

  test('are right in their first ten digits at least, and never in all', () => {
    for (const { printed, exact } of printouts) {
      const shared = sharedDigits(printed, String(exact));
      expect(shared).toBeGreaterThanOrEqual('0.1320299994'.length);
      expect(shared).toBeLessThan(printed.length);
    }
  });
});

test('digits are shared up to the first that differs', () => {
  expect(sharedDigits('0.1320', '0.1329')).toBe(5);
  expect(sharedDigits('0.13', '0.13')).toBe(4);
  expect(sharedDigits('0.13', '0.1329')).toBe(4);
  expect(sharedDigits('1', '0')).toBe(0);
});
