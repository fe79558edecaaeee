import type { Outcome } from '../experiment/parameter';
import { tickText } from '../formula/number-text';
import { VerticalAxis } from './Axis';
import { HATCH_LOSS } from './Hatches';
import type { Area } from './Plot';
import type { SignedAreasGeometry } from './signed-areas';

interface SignedAreasProps {
  readonly area: Area;
  readonly outcomes: readonly Outcome[];
  readonly geometry: SignedAreasGeometry;
  readonly ghost: SignedAreasGeometry | null;
}

/** The terms of the divergence as areas above and below zero, and the level on which they settle. */
export function SignedAreas({ area, outcomes, geometry, ghost }: SignedAreasProps) {
  const { y, blocks, level } = geometry;
  const zero = y(0);
  const ticks = y.ticks(6);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));

  return (
    <>
      <VerticalAxis
        position={0}
        length={area.height}
        ticks={ticks.map((value) => ({ at: y(value), text: tickText(value, step) }))}
      />
      {blocks.map(({ left, top, width, height, negative }, i) => (
        <rect
          key={outcomes[i]?.id}
          data-term={outcomes[i]?.id}
          className={negative ? 'term-area term-area-negative' : 'term-area'}
          {...(negative && { fill: HATCH_LOSS })}
          x={left}
          y={top}
          width={width}
          height={height}
        />
      ))}
      {ghost?.blocks.map(({ left, top, width, height }, i) => (
        <rect
          key={outcomes[i]?.id}
          className="ghost"
          x={left}
          y={top}
          width={width}
          height={height}
        />
      ))}
      <line className="baseline" x2={area.width} y1={zero} y2={zero} />
      <line className="level" x2={area.width} y1={level} y2={level} />
    </>
  );
}
