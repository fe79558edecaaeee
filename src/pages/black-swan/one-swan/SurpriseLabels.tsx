import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { useExperimentState } from '../../../experiment/ExperimentContext';
import { informationText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { LOG_START, type SurprisePoint, type SurpriseScales } from './surprise-geometry';
import { useSurpriseAsked } from './useSurpriseAsked';

/** Room at the right of the drawing, for labels of what stands at its right end. */
export const LABELS_RIGHT = 106;
const BESIDE = 18;
const OVER = 16;
/** Just under the axis's title. */
const HIGHEST = -2;
/** About how wide the words at the handle are. */
const WORDS = 74;
/** Three labels at the right end keep off each other; in a low drawing there is room for two. */
const OVER_EVEN_ODDS = 68;
const UNDER_OTHER = 54;
const LOW = 124;

interface SurpriseLabelsProps {
  readonly area: Area;
  readonly scales: SurpriseScales;
  readonly point: SurprisePoint;
  readonly saw: 'black' | 'white';
}

/** Words and numbers at both curves. Each has its free side: above a falling curve, and left of a rising one. */
export function SurpriseLabels({ area, scales, point, saw }: SurpriseLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const isAsked = useSurpriseAsked();
  const { evenOdds } = scales;
  const isBlack = saw === 'black';
  return (
    <>
      <NowLabel area={area} point={point} saw={saw} />
      <Label
        x={isBlack ? area.width + LABELS_RIGHT : LOG_START + BESIDE}
        y={isBlack ? 14 : 4}
        anchor={isBlack ? 'end' : 'start'}
        tone="faint"
      >
        {isBlack ? 'white swan' : 'black swan: '}
        {isBlack && <br />}
        <Quantity name="surprise-other" />
      </Label>
      {area.height > LOW && (
        <Label x={area.width + LABELS_RIGHT} y={evenOdds.y - 8} anchor="end">
          even odds
          <br />
          {isAsked ? `? ${unit}` : informationText(Math.LN2, unit)}
        </Label>
      )}
      <Label x={-30} y={-32} tone="faint">
        surprise, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        belief that a swan is black
      </Label>
    </>
  );
}

/** At the handle; where it would meet the curve that shoots up at the right end, beyond that end. */
function NowLabel({ area, point, saw }: Omit<SurpriseLabelsProps, 'scales'>) {
  const fitsRight = point.x + BESIDE + WORDS < area.width;
  const goesLeft = saw === 'white' && point.x - BESIDE > WORDS;
  const isBeyond = saw === 'black' && !fitsRight;
  const x = isBeyond ? area.width + LABELS_RIGHT : point.x + (goesLeft ? -BESIDE : BESIDE);
  const over = Math.max(HIGHEST, point.seen - OVER);
  return (
    <Label
      x={x}
      y={isBeyond ? Math.max(UNDER_OTHER, Math.min(over, area.height - OVER_EVEN_ODDS)) : over}
      anchor={goesLeft || isBeyond ? 'end' : 'start'}
    >
      {saw} swan
      <br />
      <strong>
        <Quantity name="surprise" />
      </strong>
    </Label>
  );
}
