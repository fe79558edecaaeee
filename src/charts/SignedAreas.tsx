import type { Outcome } from '../experiment/parameter';
import { VerticalAxis } from './Axis';
import { HATCH_LOSS } from './Hatches';
import { linearTicks } from './linear-ticks';
import type { Area } from './Plot';
import type { Block, SignedAreasGeometry } from './signed-areas';
import { tornTop } from './torn-top';

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

  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 4)} />
      {blocks.map((block, i) => (
        <path
          key={outcomes[i]?.id}
          data-term={outcomes[i]?.id}
          className={block.negative ? 'term-area term-area-negative' : 'term-area'}
          fill={block.negative ? HATCH_LOSS : undefined}
          d={outline(block)}
        />
      ))}
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {ghost?.blocks.map((block, i) => (
          <path key={outcomes[i]?.id} className="ghost" d={outline(block)} />
        ))}
      </svg>
      <line className="baseline" x2={area.width} y1={zero} y2={zero} />
      <line className="level" x2={area.width} y1={level} y2={level} />
    </>
  );
}

function outline({ left, top, width, height, infinite }: Block): string {
  return infinite
    ? tornTop({ left, width, bottom: top + height })
    : `M${left},${top}h${width}v${height}h${-width}Z`;
}
