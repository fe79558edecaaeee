import { expect, test } from 'vitest';
import { collapseBeta } from './collapse-beta';

function setOf(
  images: readonly (readonly number[])[],
  side: number,
): Parameters<typeof collapseBeta>[0] {
  const pictures = Uint8Array.from(images.flat(), (ink) => 255 * ink);
  return { count: images.length, side, pictures, truth: { of: 'digits', digit: new Uint8Array() } };
}

test('pixels that always agree are worth their number, whatever their mean', () => {
  const together = [0, 0, 0, 1].map((ink) => [ink, ink, 1 - ink, 1]);
  expect(collapseBeta(setOf(together, 2))).toBeCloseTo(3, 5);
});

test('pixels that know nothing of each other are worth 1', () => {
  const corners = [0, 1].flatMap((a) => [0, 1].map((b) => [a, b, 0, 1]));
  expect(collapseBeta(setOf(corners, 2))).toBeCloseTo(1, 5);
});

test('two pixels with correlation r are worth 1 + r', () => {
  // Of ten images, four have both, four none, one each only one: r = 0.6.
  const pairs = ['11', '11', '11', '11', '00', '00', '00', '00', '10', '01'].map((pair) =>
    pair.split('').map(Number),
  );
  expect(
    collapseBeta(
      setOf(
        pairs.map((pair) => [...pair, 0, 0]),
        2,
      ),
    ),
  ).toBeCloseTo(1.6, 4);
});

test('images that are all the same are worth nothing', () => {
  expect(
    collapseBeta(
      setOf(
        [
          [1, 0, 0, 1],
          [1, 0, 0, 1],
        ],
        2,
      ),
    ),
  ).toBe(0);
});
