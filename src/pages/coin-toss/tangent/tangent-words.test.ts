import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultsOf } from '../../../experiment/parameter';
import { coinToss } from '../experiment';
import { tangentGeometry } from './tangent-geometry';
import { tangentWords } from './tangent-words';

const PHONE = { width: 290, height: 360 };
const DESK = { width: 690, height: 360 };
const PHONE_GAP = { width: 76, half: 18 };
const DESK_GAP = { width: 135, half: 9 };
const HANDLE = 10;
const coin = fc.double({ min: 0, max: 1, noNaN: true });
/** Nearer to the ends the tangent is so steep that it may touch a corner of the words. */
const inner = fc.double({ min: 0.03, max: 0.97, noNaN: true });

function drawn(p: number, q: number, area: typeof DESK) {
  const { coins } = coinToss.derive({ ...defaultsOf(coinToss.params), p, q, runs: 0 });
  const geometry = tangentGeometry(coins, area, 'bits');
  return { geometry, words: tangentWords(area, geometry) };
}

/** The places of the drawing that the gap's words cover. */
function gapBox({ words }: ReturnType<typeof drawn>, { width, half }: typeof DESK_GAP) {
  const { x, y, anchor } = words.gap;
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

describe.each([
  { on: 'a phone', area: PHONE, gap: PHONE_GAP },
  { on: 'a desk', area: DESK, gap: DESK_GAP },
])('on $on', ({ area, gap }) => {
  test('the words of the gap keep off the tangent', () => {
    fc.assert(
      fc.property(inner, inner, (p, q) => {
        const picture = drawn(p, q, area);
        const { left, right, top, bottom } = gapBox(picture, gap);
        const heights = [left, right].map(picture.geometry.tangentAt);
        const isAbove = bottom <= Math.min(...heights);
        const isBelow = top >= Math.max(...heights);
        expect(isAbove || isBelow).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('and off the handle that touches', () => {
    fc.assert(
      fc.property(inner, inner, (p, q) => {
        const picture = drawn(p, q, area);
        const { left, right, top, bottom } = gapBox(picture, gap);
        const { x, onCurve } = picture.geometry.q;
        const across = Math.max(left - x, 0, x - right);
        const down = Math.max(top - onCurve, 0, onCurve - bottom);
        expect(Math.hypot(across, down)).toBeGreaterThan(HANDLE);
      }),
      { numRuns: 1000 },
    );
  });

  test('all words stay in the drawing, also where P or Q is certain', () => {
    fc.assert(
      fc.property(coin, coin, (p, q) => {
        const { words } = drawn(p, q, area);
        for (const { x, y } of [words.gap, words.entropyOfP, words.entropyOfQ]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(area.width + 20);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(area.height);
        }
      }),
    );
  });
});
