import { expect, test } from 'vitest';
import { seenLow, seenParts, seenScale } from './seen-parts';
import type { Seen } from './useSight';

const SEEN = {
  parts: { reconstruction: -30, kl: 5, elbo: -35 },
  importanceBound: -34,
  posterior: null,
} as unknown as Seen;

test('without a posterior the bound stands for log p(x), and is called one', () => {
  const parts = seenParts(SEEN);
  expect(parts).toMatchObject({ logEvidence: -34, isExact: false, gap: 1 });
});

test('the axis has room for the least part, and stays while that changes little', () => {
  const parts = seenParts(SEEN);
  expect(seenLow(parts, 'nats')).toBe(-50);
  expect(seenLow({ ...parts, elbo: -42 }, 'nats')).toBe(-50);
  expect(seenLow(parts, 'bits')).toBe(-75);
  const x = seenScale(-50, { width: 700, height: 200 });
  expect(x(0)).toBeLessThan(700);
});
