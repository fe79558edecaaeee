import { HATCH_LOSS } from '../../../charts/Hatches';
import type { Place } from '../../../charts/useDrag';
import type { KlDirection } from '../../../compute/classifying/kl-level-ray';
import { CLASSES } from '../classes';
import type { TrianglePlace } from './triangle-geometry';

interface InfiniteEdgesProps {
  readonly triangle: TrianglePlace;
  readonly p: readonly number[];
  readonly direction: KlDirection;
}

const TOOTH = 6;
/** The edge opposite to each corner, so directed that its teeth point inwards. */
const OPPOSITE = [
  [1, 2],
  [2, 0],
  [0, 1],
] as const;

/** Where the divergence is infinite: torn edges for KL(P‖·), and for KL(·‖P) all that allows what the label excludes. */
export function InfiniteEdges({ triangle, p, direction }: InfiniteEdgesProps) {
  const { corners } = triangle;
  if (direction === 'to-p') {
    const isCertain = p.some((chance) => chance === 0);
    if (!isCertain) return null;
    const allowed = corners.filter((_, i) => (p[i] ?? 0) > 0);
    return (
      <>
        <path className="infinite-ground" fill={HATCH_LOSS} d={outline(corners)} />
        {allowed.length === 2 && <path className="allowed-edge" d={outline(allowed)} />}
      </>
    );
  }
  return OPPOSITE.map(
    ([from, to], i) =>
      (p[i] ?? 0) > 0 && (
        <path key={CLASSES[i]?.id} className="infinite-edge" d={torn(corners[from], corners[to])} />
      ),
  );
}

function outline(places: readonly Place[]): string {
  return `M${places.map(({ x, y }) => `${x},${y}`).join('L')}Z`;
}

/** A line that zigzags from one place to the other. */
function torn(from: Place, to: Place): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const teeth = Math.max(1, Math.round(length / (2 * TOOTH)));
  const along = { x: (to.x - from.x) / teeth / 2, y: (to.y - from.y) / teeth / 2 };
  const across = { x: along.y, y: -along.x };
  const tooth = `l${along.x + across.x},${along.y + across.y}l${along.x - across.x},${along.y - across.y}`;
  return `M${from.x},${from.y}${tooth.repeat(teeth)}`;
}
