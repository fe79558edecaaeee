import { range } from 'd3';
import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import { usePredictionReach } from '../../../charts/usePredictionReach';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { powerText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';
import { SurpriseLabels } from './SurpriseLabels';
import {
  SMALLEST_EXPONENT,
  surprisePoint,
  surpriseReach,
  surpriseScales,
  type SurpriseScales,
} from './surprise-geometry';

/** A tick for every power of ten needs so much room. */
const ROOMY = 300;

/** The surprise of a sighting against the belief, from exactly 0 to 1, with the belief of now to be dragged along it. */
export function SurpriseCurve({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('surprise');
  const now = useModel(blackSwan, (model) => model.sighting);
  const before = useModelBefore(blackSwan, (model) => model.sighting);
  const reach = surpriseReach(now, upTo);
  const scales = useMemo(() => surpriseScales(area, reach, unit), [area, reach, unit]);
  const point = surprisePoint(now, scales, unit);
  const ghost = before && surprisePoint(before, scales, unit);
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <SurpriseLabels area={area} scales={scales} point={point} saw={now.saw} />
          <PredictionLabel of="surprise" area={area} y={scales.y} />
        </>
      }
    >
      <Ground area={area} scales={scales} saw={now.saw} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {ghost && <path className="ghost" d={ghost.bar} />}
      </svg>
      <path className="term-area" data-part="surprise" d={point.bar} />
      <circle className="other-now" cx={point.x} cy={point.other} r="5" />
      <NumberHandle
        name="prior"
        what={`Belief that the swan is black, on the curve of the surprise at a ${now.saw} one`}
        tone="q"
        direction="horizontal"
        x={point.x}
        y={point.seen}
        valueAt={({ x }) => scales.beliefAt(x)}
      />
      <PredictionMark of="surprise" area={area} y={scales.y} />
    </Drawing>
  );
}

interface GroundProps {
  readonly area: Area;
  readonly scales: SurpriseScales;
  readonly saw: 'black' | 'white';
}

/** All that does not move with the belief: the axes, both curves, and where they have no end. */
const Ground = memo(function Ground({ area, scales, saw }: GroundProps) {
  const { y, xOf, curves, endless, evenOdds } = scales;
  const other = saw === 'black' ? 'white' : 'black';
  const exponents = range(SMALLEST_EXPONENT, 1, area.width < ROOMY ? 2 : 1);
  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 5)} />
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={[
          { at: xOf(0), text: '0' },
          ...exponents.map((exponent) => ({
            at: xOf(10 ** exponent),
            text: exponent === 0 ? '1' : powerText(exponent),
          })),
        ]}
      />
      {/* The curve of white leaves the drawing by itself; that of black ends where the axis is torn. */}
      {saw === 'black' && <path className="endless" d={endless.black} />}
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <path className="curve-other" d={curves[other]} />
        <path className="curve" d={curves[saw]} />
      </svg>
      <circle className="even-odds" cx={evenOdds.x} cy={evenOdds.y} r="4" />
    </>
  );
});
