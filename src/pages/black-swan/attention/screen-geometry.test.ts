import { expect, test } from 'vitest';
import { patchName } from './patch-words';
import { screenOf } from './screen';
import { alongStrip, groundsPath, screenGeometry, screenMaps } from './screen-geometry';

const DESK = { width: 300, height: 438 };
const STAGE = { width: 370, height: 280 };
const WIDE_STAGE = { width: 560, height: 280 };

test.each([
  ['desk', DESK],
  ['narrow desk', { width: 270, height: 438 }],
  ['stage', STAGE],
  ['wide stage', WIDE_STAGE],
  ['small stage', { width: 240, height: 180 }],
])('on the %s nothing leaves the drawing and nothing meets its neighbour', (_, area) => {
  const { places, side } = screenGeometry(area);
  const row = area.height / 4;
  expect(side % 8).toBe(0);
  expect(side).toBeGreaterThanOrEqual(32);
  places.forEach(({ top, name, predictiveEntropy, bayesianSurprise }, i) => {
    expect(top).toBe(Math.round(i * row));
    expect(top + side).toBeLessThanOrEqual((i + 1) * row - 9);
    expect(name.y).toBeLessThanOrEqual((i + 1) * row - 14);
    expect(predictiveEntropy.left).toBeGreaterThanOrEqual(side + 10);
    expect(bayesianSurprise.left).toBeGreaterThanOrEqual(predictiveEntropy.left + side + 10);
    expect(bayesianSurprise.left + side).toBeLessThanOrEqual(area.width);
  });
});

test('where there is room the numbers stand under their maps, else beside them, or nowhere', () => {
  const numberIn = (area: typeof DESK) => {
    const { places, side } = screenGeometry(area);
    const [{ top, bayesianSurprise }] = places as [(typeof places)[0]];
    return { ...bayesianSurprise, bottom: top + side, right: bayesianSurprise.left + side };
  };
  const desk = numberIn(DESK);
  expect(desk.number!.y).toBeGreaterThan(desk.bottom);
  const stage = numberIn(WIDE_STAGE);
  expect(stage.number!.x).toBeGreaterThan(stage.right);
  expect(WIDE_STAGE.width - stage.number!.x).toBeGreaterThan(95);
  expect(numberIn(STAGE).number).toBeNull();
});

test('no name of a patch says by its place where to look', () => {
  const names = screenGeometry(DESK).places.map(({ patch }) => patchName(patch));
  expect(names).toEqual(names.toSorted());
});

test('each map lies on its ground', () => {
  const geometry = screenGeometry(DESK);
  // Before the first frame every pixel is inked.
  const unseen = screenOf({ seed: 1, frame: 0, look: 'nowhere' });
  const corners = (path: string) =>
    [...path.matchAll(/M(\d+),(\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const grounds = corners(groundsPath(geometry, 'predictiveEntropy'));
  const rows = corners(screenMaps(geometry, unseen, 'predictiveEntropy').at(-1)!.path);
  expect(grounds).toHaveLength(4);
  expect(rows).toEqual(
    grounds.flatMap(([x, y]) =>
      Array.from({ length: 8 }, (_, i) => [x, y + (i * geometry.side) / 8]),
    ),
  );
});

test('a strip of all depths runs from no information to one bit', () => {
  expect(alongStrip(0, 80)).toBe(0);
  expect(alongStrip(Math.LN2, 80)).toBe(80);
  expect(alongStrip(0.05 * Math.LN2, 80)).toBeCloseTo(80 * Math.sqrt(0.05), 12);
});
