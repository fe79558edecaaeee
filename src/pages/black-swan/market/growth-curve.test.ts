import { describe, expect, test } from 'vitest';
import type { Values } from '../../../experiment/parameter';
import { defaultsOf } from '../../../experiment/parameter';
import { blackSwan } from '../experiment';
import { growthPath, growthPlaces, growthReach, growthScales } from './growth-curve';

const AREA = { width: 400, height: 240 };
const EDGES = [0, 1e-300, 1e-9, 0.5, 1 - 1e-16, 1];

function drawingOf(set: Partial<Values<typeof blackSwan.params>>, unit: 'bits' | 'nats' = 'bits') {
  const { market } = blackSwan.derive({ ...defaultsOf(blackSwan.params), ...set });
  const scales = growthScales(growthReach(market, unit), AREA);
  return {
    market,
    scales,
    places: growthPlaces(market, scales, unit),
    path: growthPath(market, scales, unit),
  };
}

/** The points of a path of straight lines. */
function pointsOf(path: string) {
  return path
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(',').map(Number))
    .map(([x = NaN, y = NaN]) => ({ x, y }));
}

describe('the curve of growth', () => {
  test('has its top at the truth, as high as the price is wrong', () => {
    const { scales, places, path } = drawingOf({ truth: 0.7, price: 0.5, belief: 0.4 });
    const top = pointsOf(path).reduce((best, point) => (point.y < best.y ? point : best));
    expect(Math.abs(top.x - scales.x(0.7))).toBeLessThan(4);
    expect(top.y).toBeCloseTo(places.level, 0);
  });

  test('is 0 at the price', () => {
    const { places } = drawingOf({ truth: 0.7, price: 0.5, belief: 0.5 });
    expect(places.belief.y).toBe(places.zero);
    expect(places.price).toBe(places.belief.x);
  });

  test('is as high in nats, read off the axis of nats', () => {
    const set = { truth: 0.7, price: 0.45, belief: 0.9 };
    const [bits, nats] = [drawingOf(set), drawingOf(set, 'nats')];
    const inNats = nats.scales.y.invert(nats.places.belief.y);
    expect(inNats).toBeCloseTo(Math.LN2 * bits.scales.y.invert(bits.places.belief.y), 12);
  });

  test('stands still, with its axis, while the belief moves a little', () => {
    const at = (belief: number) => drawingOf({ truth: 0.6, price: 0.5, belief });
    expect(at(0.71).scales.y.domain()).toEqual(at(0.7).scales.y.domain());
    expect(at(0.71).path).toBe(at(0.7).path);
  });
});

describe('the column at the belief', () => {
  test('is all yellow where the belief is right', () => {
    const { places } = drawingOf({ truth: 0.6, belief: 0.6, price: 0.5 });
    expect(places.kept).not.toBe('');
    expect(places.lost).toBe('');
    expect(places.belief.y).toBeCloseTo(places.level, 9);
  });

  test('is hatched from the level down to the belief', () => {
    const { places } = drawingOf({ truth: 0.6, belief: 0.7, price: 0.4 });
    expect(places.lost).toContain(`,${places.level}h`);
    expect(places.kept).toContain(`,${places.belief.y}h`);
  });

  test('keeps nothing where the belief is further off than the price', () => {
    const { places } = drawingOf({ truth: 0.6, belief: 0.9, price: 0.5 });
    expect(places.kept).toBe('');
    expect(places.belief.y).toBeGreaterThan(places.zero);
  });

  test('is torn off at the bottom where ruin is certain, at the top where all is won', () => {
    const ruin = drawingOf({ truth: 0.6, belief: 1, price: 0.5 });
    expect(ruin.places.belief.y).toBe(AREA.height);
    expect(ruin.places.lost).toContain(`V${AREA.height}l`);
    const without = drawingOf({ truth: 0.3, belief: 0.4, price: 0 });
    expect(without.places.belief.y).toBe(0);
    expect(without.places.kept).toContain('V0l');
  });
});

test('the axis goes as far as a hand can bring the belief, without a jump at the end', () => {
  const bottom = (belief: number) => drawingOf({ truth: 0.6, belief }).scales.y.domain()[0];
  expect(bottom(1)).toBeCloseTo(bottom(0.999)!, 9);
});

test('nothing is no number, at any corner', () => {
  for (const truth of EDGES) {
    for (const belief of EDGES) {
      for (const price of EDGES) {
        const { places, path, scales } = drawingOf({ truth, belief, price });
        expect(JSON.stringify(places)).not.toMatch(/null|NaN|Infinity/);
        expect(path).not.toMatch(/NaN|Infinity/);
        expect(scales.y.domain().every(Number.isFinite)).toBe(true);
      }
    }
  }
});
