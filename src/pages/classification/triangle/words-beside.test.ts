import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trianglePlace } from './triangle-geometry';
import { wordsBeside } from './words-beside';

const area = { width: 700, height: 400 };
const triangle = trianglePlace(area);
const words = { width: 100, prefersLeft: false, room: [-30, 730] as const };
const shares = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .filter((all) => all.some((share) => share > 0))
  .map(([a, b, c]) => [a / (a + b + c), b / (a + b + c), c / (a + b + c)] as const);

describe('words beside a point of the triangle', () => {
  test('stand next to it, on the side that is wished for, where nothing is in the way', () => {
    const point = triangle.toPlace([0.15, 0.425, 0.425]);
    const right = { x: point.x + 16, y: point.y, anchor: 'start' };
    expect(wordsBeside(triangle, point, words)).toEqual(right);
    const left = { x: point.x - 16, y: point.y, anchor: 'end' };
    expect(wordsBeside(triangle, point, { ...words, prefersLeft: true })).toEqual(left);
  });

  test('are not crossed by an edge that is near, and stay near', () => {
    const [above, left, right] = triangle.corners;
    fc.assert(
      fc.property(shares, fc.boolean(), (share, prefersLeft) => {
        const point = triangle.toPlace(share);
        const { x, y, anchor } = wordsBeside(triangle, point, { ...words, prefersLeft });
        const [from, to] = anchor === 'start' ? [x, x + words.width] : [x - words.width, x];
        const down = (y - above.y) / (left.y - above.y);
        const corner = anchor === 'start' ? right : left;
        const edge = above.x + down * (corner.x - above.x);
        const isNear = Math.abs(edge - point.x) < 60;
        expect(!isNear || from >= edge + 9 || to <= edge - 9).toBe(true);
        expect(Math.abs(x - point.x)).toBeLessThanOrEqual(70);
        expect(y).toBeLessThanOrEqual(left.y - 15);
      }),
    );
  });

  test('stay in the drawing: beside the point then, or on its other side', () => {
    const point = triangle.toPlace([0.5, 0.1, 0.4]);
    const narrow = { ...words, room: [-30, point.x + 120] as const };
    expect(wordsBeside(triangle, point, words).x).toBeGreaterThan(point.x + 16);
    expect(wordsBeside(triangle, point, narrow)).toMatchObject({ x: point.x + 16 });
    const corner = triangle.toPlace([0, 1, 0]);
    const noLeft = { ...words, prefersLeft: true, room: [corner.x - 60, 730] as const };
    expect(wordsBeside(triangle, corner, noLeft).anchor).toBe('start');
    const shipCorner = triangle.toPlace([0.05, 0.05, 0.9]);
    const noRight = { ...words, room: [-30, shipCorner.x + 60] as const };
    expect(wordsBeside(triangle, shipCorner, noRight).anchor).toBe('end');
  });
});
