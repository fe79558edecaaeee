import { describe, expect, test } from 'vitest';
import { klNormal } from '../../../compute/gaussian';
import { UNITS, natsIn } from '../../../experiment/unit';
import { planeScales, priceContours } from './plane-geometry';

const AREA = { width: 500, height: 340 };

describe.each(UNITS)('contours in %s', (unit) => {
  const scales = planeScales(AREA);
  const contours = priceContours(scales, unit);

  test('run where the price is their level, to the pixel', () => {
    for (const { level, path } of contours) {
      const places = path.slice(1, -1).split('L');
      expect(path).not.toMatch(/NaN|Infinity/);
      for (const place of places) {
        const [x = NaN, y = NaN] = place.split(',').map(Number);
        const priceAt = (dx: number, dy: number) =>
          natsIn(
            unit,
            klNormal(
              { mean: scales.x.invert(x + dx), sd: Math.exp(scales.y.invert(y + dy)) },
              { mean: 0, sd: 1 },
            ),
          );
        const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => priceAt(dx, dy)));
        expect(Math.min(...around)).toBeLessThanOrEqual(level);
        expect(Math.max(...around)).toBeGreaterThanOrEqual(level);
      }
    }
  });

  test('cross the width of the prior at the root of twice their level, right and left alike', () => {
    for (const { level, crossing } of contours) {
      const [right, left] = crossing.map((x) => scales.x.invert(x));
      expect((right! * right!) / 2).toBeCloseTo(level / natsIn(unit, 1), 9);
      expect(left).toBeCloseTo(-right!, 9);
    }
  });
});
