import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread';

test('heights that are far enough apart stay, the others make room in their order', () => {
  expect(spread([10, 50, 90], 16, 100)).toEqual([10, 50, 90]);
  expect(spread([90, 10, 95], 16, 100)).toEqual([79, 10, 95]);
  expect(spread([0, 0, 0], 16, 100)).toEqual([0, 16, 32]);
  expect(spread([100, 100], 16, 100)).toEqual([84, 100]);
});

test('spread keeps the order, the distance and the room', () => {
  const heights = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 4 });
  fc.assert(
    fc.property(heights, (at) => {
      const placed = spread(at, 16, 100);
      at.forEach((_, i) => {
        expect(placed[i]).toBeGreaterThanOrEqual(0);
        expect(placed[i]).toBeLessThanOrEqual(100 + 1e-9);
        at.forEach((__, j) => {
          if (at[i]! < at[j]!) expect(placed[j]! - placed[i]!).toBeGreaterThan(16 - 1e-9);
        });
      });
    }),
  );
});
