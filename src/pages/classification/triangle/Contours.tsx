import { memo } from 'react';
import type { Contour } from './triangle-contours';
import type { TrianglePlace } from './triangle-geometry';

interface ContoursProps {
  readonly triangle: TrianglePlace;
  readonly contours: readonly Contour[];
}

const CORNERS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

/** Flat tints, the yellower the farther from the label. */
export const Contours = memo(function Contours({ triangle, contours }: ContoursProps) {
  return (
    <>
      <path className="triangle" d={triangle.pathOf(CORNERS)} />
      {contours.toReversed().map(({ level, path }, fromOutside) => (
        <path key={level} className={`contour contour-${contours.length - fromOutside}`} d={path} />
      ))}
    </>
  );
});
