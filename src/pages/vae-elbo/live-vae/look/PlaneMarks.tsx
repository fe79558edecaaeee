import { memo, type ReactNode } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../../charts/Axis';
import { linearTicks } from '../../../../charts/linear-ticks';
import type { Region, Ring, SquareScales } from './plane-shapes';

const TICKS = 5;

/** The frame of a square of the latent plane, with its two axes. */
export const PlaneAxes = memo(function PlaneAxes({ scales }: { readonly scales: SquareScales }) {
  const { x, y, left, side } = scales;
  const across = linearTicks(x, TICKS).map(({ at, text }) => ({ at: at - left, text }));
  return (
    <g transform={`translate(${left},0)`}>
      <HorizontalAxis position={side} length={side} ticks={across} />
      <VerticalAxis position={0} length={side} ticks={linearTicks(y, TICKS)} />
    </g>
  );
});

interface PlaneShapesProps {
  readonly scales: SquareScales;
  readonly prior: readonly Ring[];
  readonly regions: readonly Region[];
  readonly code: readonly Ring[];
  /** Further marks. */
  readonly children?: ReactNode;
}

/** The prior's rings, the posterior as tints of ink and the rings of q, cut off at the frame. */
export function PlaneShapes({ scales, prior, regions, code, children }: PlaneShapesProps) {
  const { left, side } = scales;
  return (
    <svg
      x={left}
      viewBox={`${left} 0 ${side} ${side}`}
      width={side}
      height={side}
      overflow="hidden"
    >
      {regions.map(({ share, path }) => (
        <path key={share} className="posterior-region" data-part={`posterior-${share}`} d={path} />
      ))}
      {prior.map(({ share, ...ring }) => (
        <ellipse key={share} className="prior-ring" {...ring} />
      ))}
      {code.map(({ share, ...ring }) => (
        <ellipse key={share} className="code-ring" data-part={`code-${share}`} {...ring} />
      ))}
      {children}
    </svg>
  );
}
