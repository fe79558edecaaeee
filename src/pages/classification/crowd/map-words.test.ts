import { expect, test } from 'vitest';
import type { Place } from '../../../charts/useDrag';
import { defaultsOf } from '../../../experiment/parameter';
import { planeScales } from './crowd-map';
import { classification } from '../experiment';
import { nameWords, priceWords } from './map-words';

const AREA = { width: 400, height: 400 };
const scales = planeScales(AREA);
const NOTHING = { scales, handles: [], words: [] };

function crowdWith(stray: readonly number[]) {
  return classification.derive({ ...defaultsOf(classification.params), spread: 0, stray }).crowd;
}

const wordsAt = (at: Place, points: readonly Place[] = []) =>
  nameWords(AREA, { handles: [at], points })[0];

test('a name stands on the side of its handle where there is room', () => {
  expect(wordsAt({ x: 100, y: 50 })).toMatchObject({ anchor: 'start', y: 50 });
  expect(wordsAt({ x: 390, y: 50 })).toMatchObject({ anchor: 'end', y: 50 });
});

test('a name goes where it covers the fewest points', () => {
  const right = { x: 240, y: 203 };
  const left = { x: 160, y: 199 };
  const under = { x: 190, y: 226 };
  const over = { x: 205, y: 175 };
  const words = (...points: readonly Place[]) => wordsAt({ x: 200, y: 200 }, points);
  expect(words(right)).toMatchObject({ anchor: 'end', y: 200 });
  expect(words(right, left)).toMatchObject({ anchor: 'middle', y: 224 });
  expect(words(right, left, under)).toMatchObject({ anchor: 'middle', y: 176 });
  expect(words(right, left, under, over)).toMatchObject({ anchor: 'start' });
});

test('no name stands on another, or on a handle, where points leave less room', () => {
  const [one, other] = [
    { x: 150, y: 200 },
    { x: 250, y: 200 },
  ];
  const points = [270, 280, 290].map((x) => ({ x, y: 200 }));
  const [first, second] = nameWords(AREA, { handles: [one, other], points });
  expect(first).toMatchObject({ x: 164, y: 200, anchor: 'start' });
  expect(second).not.toMatchObject({ anchor: 'end' });
});

test('the price stands under the dearest point, and inside the map', () => {
  const under = priceWords(crowdWith([2.4, -1.4]), AREA, NOTHING);
  expect(under?.x).toBeCloseTo(scales.x(2.4), 9);
  expect(under?.y).toBeGreaterThan(scales.y(-1.4) + 15);
  const corner = priceWords(crowdWith([4, -4]), AREA, NOTHING);
  expect(corner?.x).toBeLessThan(AREA.width);
  expect(corner?.y).toBeLessThan(AREA.height);
});

test('the price makes way for a handle', () => {
  const crowd = crowdWith([2.4, -1.4]);
  const under = priceWords(crowd, AREA, NOTHING)!;
  const elsewhere = priceWords(crowd, AREA, { ...NOTHING, handles: [under] });
  expect(elsewhere).not.toEqual(under);
});

test('where the dearest point is classified right, no price stands on the map', () => {
  expect(priceWords(crowdWith([-1.5, -0.8]), AREA, NOTHING)).toBeNull();
});
