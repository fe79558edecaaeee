import { useExperimentState } from '../experiment/ExperimentContext';
import type { Outcome } from '../experiment/parameter';
import { Quantity } from '../formula/Quantity';
import { Label } from './Label';
import type { Area } from './Plot';
import type { SignedAreasGeometry } from './signed-areas';

interface BlockLabelsProps {
  readonly area: Area;
  readonly outcomes: readonly Outcome[];
  readonly geometry: SignedAreasGeometry;
}

const NARROWEST_NAMED = 26;
const NARROWEST_NUMBERED = 140;
const BESIDE = 11;
const AXIS_TITLE = 16;
/** About how wide the axis title is. */
const TITLE_WIDTH = 110;

/** Names and numbers beside the signed areas, as far as the blocks have room, and the level's own label. */
export function BlockLabels({ area, outcomes, geometry }: BlockLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  // An infinite block at the left has its name where the axis has its title.
  const isCrowded = geometry.blocks.some(
    ({ infinite, left, width }) => infinite && left + width / 2 < TITLE_WIDTH,
  );
  return (
    <>
      {outcomes.map(({ id, label }, i) => {
        const block = geometry.blocks[i];
        if (!block || block.width < NARROWEST_NAMED) return null;
        const y = block.negative
          ? Math.min(area.height, block.top + block.height + BESIDE)
          : block.infinite
            ? -BESIDE - 6
            : Math.max(BESIDE, block.top - BESIDE);
        return (
          <Label key={id} x={block.left + block.width / 2} y={y} anchor="middle" term={id}>
            {`${label} `}
            {block.width >= NARROWEST_NUMBERED && <Quantity name={`term-${id}`} />}
          </Label>
        );
      })}
      <Label
        x={isCrowded ? area.width : 0}
        y={-AXIS_TITLE}
        anchor={isCrowded ? 'end' : 'start'}
        tone="faint"
      >
        log P/Q, in {unit}
      </Label>
      <Label x={area.width + 8} y={geometry.level}>
        net area
        <br />
        <strong>
          <Quantity name="kl-pq" />
        </strong>
      </Label>
    </>
  );
}
