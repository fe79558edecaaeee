import { PlaneHandle } from '../../../charts/PlaneHandle';
import type { Place } from '../../../charts/useDrag';
import type { ThreeOutcomes } from '../../../compute/classifying/kl-level-ray';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import type { Tone } from '../../../experiment/tone';
import { percentText } from '../../../formula/number-text';
import { CLASSES } from '../classes';
import type { TrianglePlace } from './triangle-geometry';

interface TrianglePointProps {
  /** The distribution that the point shows. */
  readonly name: string;
  readonly what: string;
  readonly tone: Tone;
  readonly triangle: TrianglePlace;
  readonly weights: readonly number[];
  readonly ghost: readonly number[] | null;
}

/** One press of an arrow key, as a share of the triangle's side. */
const KEY_STEP = 0.01;
const GRAIN = 1000;

/** A distribution over the three classes as a point to drag; where it was before stays as a pale ring. */
export function TrianglePoint(props: TrianglePointProps) {
  const { name, what, tone, triangle, weights, ghost } = props;
  const { setList } = useExperimentStore();
  const { x, y } = triangle.toPlace(weights as ThreeOutcomes);
  const was = ghost && triangle.toPlace(ghost as ThreeOutcomes);
  const [above, left, right] = triangle.corners;
  const step = { x: KEY_STEP * (right.x - left.x), y: KEY_STEP * (left.y - above.y) };
  const moveTo = (place: Place) => setList(name, placedByHand(triangle.toDistribution(place)));
  return (
    <>
      {was && (was.x !== x || was.y !== y) && (
        <circle className={`ghost ghost-${tone}`} cx={was.x} cy={was.y} r="10" />
      )}
      <PlaneHandle
        x={x}
        y={y}
        tone={tone}
        label={what}
        value={weights[0] ?? 0}
        min={0}
        max={1}
        valueText={CLASSES.map(({ label }, i) => `${label} ${percentText(weights[i] ?? 0)}`).join(
          ', ',
        )}
        onMove={moveTo}
        onNudge={(across, up) => moveTo({ x: x + across * step.x, y: y - up * step.y })}
      />
    </>
  );
}

/** As fine as a hand can place it, with a sum of exactly 1. */
function placedByHand([q0, q1]: ThreeOutcomes): ThreeOutcomes {
  const one = Math.round(q0 * GRAIN);
  const two = Math.min(GRAIN - one, Math.round(q1 * GRAIN));
  return [one / GRAIN, two / GRAIN, (GRAIN - one - two) / GRAIN];
}
