import type { Point } from '../point-cloud';

/** A point and the number of its true class, from 0. */
export interface LabelledPoint extends Point {
  readonly label: number;
}

/**
 * Throws RangeError, naming index and reason, unless there is a point, every coordinate is finite and
 * every label a whole number from 0 to classes - 1.
 * Example: checkPoints([{ x: 0, y: 0, label: 2 }], 2) throws "points[0].label is 2: ..."
 */
export function checkPoints(points: readonly LabelledPoint[], classes: number): void {
  if (points.length === 0) {
    throw new RangeError('points is empty: it has to have at least one point');
  }
  points.forEach(({ x, y, label }, index) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      throw new RangeError(`points[${index}] is at (${x}, ${y}): both have to be finite numbers`);
    }
    if (!(Number.isInteger(label) && label >= 0 && label < classes)) {
      throw new RangeError(
        `points[${index}].label is ${label}: it has to be a whole number from 0, below the number of classes, ${classes}`,
      );
    }
  });
}
