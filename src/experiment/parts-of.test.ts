import { expect, test, vi } from 'vitest';
import { partsOf } from './parts-of';

interface Values {
  readonly p: number;
  readonly q: number;
  readonly rates: readonly number[];
}

const values: Values = { p: 0.8, q: 0.6, rates: [1, 2] };

test('a part is derived again when a parameter that it read has changed, and only then', () => {
  const sum = vi.fn<(values: Values) => object>(({ p, q }) => ({ sum: p + q }));
  const total = vi.fn<(values: Values) => object>(({ rates }) => ({ total: rates.length }));
  const derive = partsOf<Values, { sum: object; total: object }>({ sum, total });
  const first = derive(values);
  expect(first).toEqual({ sum: { sum: 1.4 }, total: { total: 2 } });

  const moved = derive({ ...values, p: 0.3 });
  expect(moved.sum).toEqual({ sum: 0.3 + 0.6 });
  expect(moved.total).toBe(first.total);
  expect(sum).toHaveBeenCalledTimes(2);
  expect(total).toHaveBeenCalledTimes(1);

  // A list that is another list may hold other rates.
  expect(derive({ ...values, p: 0.3, rates: [1, 2, 3] }).total).toEqual({ total: 3 });
});

test('what is read only on one way counts once that way is taken', () => {
  const larger = partsOf<Values, { of: number }>({ of: (all) => (all.p > 0.5 ? all.p : all.q) });
  for (const change of [{}, { q: 0.1 }, { p: 0.2 }, { p: 0.2, q: 0.3 }, { p: 0.9, q: 0.3 }]) {
    const { p, q } = { ...values, ...change };
    expect(larger({ ...values, ...change }).of).toBe(p > 0.5 ? p : q);
  }
});

test('who reads all parameters gets all of them', () => {
  const derive = partsOf<Values, { copy: Values }>({ copy: (all) => ({ ...all }) });
  expect(derive(values).copy).toEqual(values);
  expect(derive({ ...values, q: 0.7 }).copy).toEqual({ ...values, q: 0.7 });
});
