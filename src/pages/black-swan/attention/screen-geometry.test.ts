import { expect, test } from 'vitest';
import { patchName } from './patch-words';
import { screenOf } from './screen';
import { barsPath, endsPath, roomsPath, screenGeometry } from './screen-geometry';

const DESK = { width: 308, height: 452 };
const STAGE = { width: 370, height: 280 };

function numbers(path: string): readonly number[] {
  return [...path.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
}

test.each([
  ['desk', DESK],
  ['narrow desk', { width: 276, height: 452 }],
  ['stage', STAGE],
  ['small stage', { width: 240, height: 180 }],
])('on the %s nothing leaves the drawing and no row meets the next', (_, area) => {
  const { places, side, x } = screenGeometry(area, 'bits');
  const row = area.height / 4;
  expect(side % 8).toBe(0);
  expect(side).toBeGreaterThanOrEqual(32);
  expect(x.range()[0]).toBeGreaterThan(side);
  expect(x.range()[1]).toBeLessThanOrEqual(area.width);
  places.forEach(({ top, name, entropy, surprise }, i) => {
    expect(top).toBeCloseTo(i * row, 9);
    for (const y of [name.y, entropy.top, entropy.name.y, surprise.name.y, surprise.top + 10]) {
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(top + row - 5);
    }
    expect(entropy.top + 10).toBeLessThan(surprise.top);
  });
});

test('where there is room the numbers stand over their bars, else beyond the longest, or nowhere', () => {
  const at = (area: typeof DESK) => {
    const { places, x } = screenGeometry(area, 'bits');
    const [{ entropy }] = places as [(typeof places)[0]];
    return { ...entropy, longest: x.range()[1]! };
  };
  expect(at(DESK).number!.y).toBeLessThan(at(DESK).top);
  expect(at(STAGE).number!.x - at(STAGE).longest).toBeGreaterThan(95);
  expect(at({ width: 240, height: 280 }).number).toBeNull();
});

test('no name of a patch says by its place where to look', () => {
  const names = screenGeometry(DESK, 'bits').places.map(({ patch }) => patchName(patch));
  expect(names).toEqual(names.toSorted());
});

test('a bar is as long as its information, on one scale for all, whatever the unit', () => {
  const screen = screenOf({ seed: 1, frame: 90, look: 'nowhere' });
  const inUnit = (unit: 'bits' | 'nats') => {
    const geometry = screenGeometry(DESK, unit);
    return { geometry, path: barsPath(geometry, screen, { of: 'surprise', unit }) };
  };
  const { geometry, path } = inUnit('bits');
  const room = DESK.width - geometry.x(0);
  // Each bar is M left, top h width v height h -width.
  const lengths = geometry.places.map((_, i) => numbers(path)[5 * i + 2]!);
  const bits = geometry.places.map(
    ({ patch }) => screen.patches[patch].bayesianSurprise[89]! / Math.LN2,
  );
  lengths.forEach((length, i) => expect(length).toBeCloseTo(room * bits[i]!, 9));
  numbers(inUnit('nats').path).forEach((n, i) => expect(n).toBeCloseTo(numbers(path)[i]!, 9));
});

test('before the first frame no bar of surprise has a length, every bar of entropy its whole room', () => {
  const screen = screenOf({ seed: 1, frame: 0, look: 'nowhere' });
  const geometry = screenGeometry(DESK, 'bits');
  const bars = (of: 'entropy' | 'surprise') => barsPath(geometry, screen, { of, unit: 'bits' });
  expect(bars('surprise').match(/h0v/g)).toHaveLength(4);
  const [from = 0, to = 0] = geometry.x.range();
  [0, 1, 2, 3].forEach((bar) =>
    expect(numbers(bars('entropy'))[5 * bar + 2]).toBeCloseTo(to - from, 9),
  );
  expect(roomsPath(geometry).match(/M/g)).toHaveLength(8);
  expect(endsPath(geometry, screen, 'bits').match(/M/g)).toHaveLength(8);
});
