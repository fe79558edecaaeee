import { useExperimentState } from '../experiment/ExperimentContext';
import type { Outcome } from '../experiment/parameter';
import { Quantity } from '../formula/Quantity';
import { Label } from './Label';
import type { Area } from './Plot';
import type { Block, SignedAreasGeometry } from './signed-areas';

interface BlockLabelsProps {
  readonly area: Area;
  readonly outcomes: readonly Outcome[];
  readonly geometry: SignedAreasGeometry;
}

const NARROWEST_NAMED = 26;
const NARROWEST_NUMBERED = 140;
const BESIDE = 11;
const AXIS_TITLE = 16;
/** About how wide the axis title is, with air. */
const TITLE_WIDTH = 114;
/** And half the words of an infinite block, without and with their number. */
const HALF_NAME = 20;
const HALF_NUMBERED = 44;
/** The axis title and the words of an infinite block beside it. */
const BOTH_WIDTH = 200;

/** Names and numbers beside the signed areas, as far as the blocks have room, and the level's own label. */
export function BlockLabels({ area, outcomes, geometry }: BlockLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  // An infinite block has its words where the axis has its title. The title gives way to the other end, or the words
  // to theirs; where neither can, the words matter more.
  const torn = geometry.blocks.filter(
    ({ infinite, width }) => infinite && width >= NARROWEST_NAMED,
  );
  const isTakenAtStart = torn.some((block) => middleOf(block) - halfWords(block) < TITLE_WIDTH);
  const isTakenAtEnd = torn.some(
    (block) => middleOf(block) + halfWords(block) > area.width - TITLE_WIDTH,
  );
  const isTaken = isTakenAtStart && isTakenAtEnd;
  const titleAtEnd = isTakenAtStart && !isTakenAtEnd;
  const givesWay = (block: Block) => isTaken && block.infinite && block.width >= BOTH_WIDTH;
  return (
    <>
      {outcomes.map(({ id, label }, i) => {
        const block = geometry.blocks[i];
        if (!block || block.width < NARROWEST_NAMED) return null;
        const y = block.negative
          ? block.top + block.height + BESIDE
          : block.infinite
            ? -BESIDE - 6
            : Math.max(BESIDE, block.top - BESIDE);
        return (
          <Label
            key={id}
            x={givesWay(block) ? block.left + block.width : middleOf(block)}
            y={y}
            anchor={givesWay(block) ? 'end' : 'middle'}
            term={id}
          >
            {`${label} `}
            {isNumbered(block) && <Quantity name={`term-${id}`} />}
          </Label>
        );
      })}
      {(!isTaken || torn.some(givesWay)) && (
        <Label
          x={titleAtEnd ? area.width : 0}
          y={-AXIS_TITLE}
          anchor={titleAtEnd ? 'end' : 'start'}
          tone="faint"
        >
          log P/Q, in {unit}
        </Label>
      )}
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

function isNumbered({ width }: Block): boolean {
  return width >= NARROWEST_NUMBERED;
}

function halfWords(block: Block): number {
  return isNumbered(block) ? HALF_NUMBERED : HALF_NAME;
}

function middleOf({ left, width }: Block): number {
  return left + width / 2;
}
