import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import type { Beta } from '../../../compute/beta';
import { useModel } from '../../../experiment/ExperimentContext';
import { boxText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CurveShape } from './CurveShape';
import { LAKE_HANDLE, middleOverPeak, type DensityScales } from './density-geometry';
import { meanOf } from './prior-by-hand';
import { blackSwan } from '../experiment';

const BESIDE = 16;
/** About how wide the words at the lake are, and those of the divergence. */
const WORDS = 150;
const GAP_WORDS = 164;
/** In two lines. */
const SHORT_GAP_WORDS = 84;
const NARROW = 360;
/** Below the words at the lake's handle, above the highest curve. */
const OVER_CURVES = 14;

interface BeliefLabelsProps {
  readonly area: Area;
  readonly scales: DensityScales;
}

export function BeliefLabels({ area, scales }: BeliefLabelsProps) {
  const { prior, posterior, rate } = useModel(blackSwan, (model) => model.lake);
  const isNarrow = area.width < NARROW;
  const lake = scales.xOf(rate);
  const peak = scales.peakOf(posterior);
  const lakeGoesLeft =
    lake > area.width - lake
      ? lake > area.width - WORDS || peak.x > lake
      : peak.x > lake && lake > WORDS;
  const middle = middleOverPeak({
    peak: peak.x,
    lake,
    width: area.width,
    words: isNarrow ? SHORT_GAP_WORDS : GAP_WORDS,
  });
  return (
    <>
      <Label x={0} y={-62} tone="p">
        <CurveShape tone="p" /> P, posterior: <Named belief={posterior} isShort={isNarrow} />
      </Label>
      <Label x={0} y={-42} tone="q">
        <CurveShape tone="q" /> Q, prior: <Named belief={prior} isShort={isNarrow} />
      </Label>
      <Label
        x={lake + (lakeGoesLeft ? -BESIDE : BESIDE)}
        y={LAKE_HANDLE}
        anchor={lakeGoesLeft ? 'end' : 'start'}
      >
        the lake: {percentText(rate)} black
      </Label>
      <Label x={middle} y={OVER_CURVES} anchor="middle">
        KL(P‖Q) {isNarrow && <br />}
        <strong>
          <Quantity name="bayesian-surprise" />
        </strong>
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        rate of black swans, ends stretched{!isNarrow && '; areas are chances'}
      </Label>
    </>
  );
}

interface NamedProps {
  readonly belief: Beta;
  readonly isShort: boolean;
}

function Named({ belief, isShort }: NamedProps) {
  return (
    <>
      Beta({boxText(belief.alpha)}, {boxText(belief.beta)})
      {!isShort && `, mean ${percentText(meanOf(belief))}`}
    </>
  );
}
