import { memo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import { usePredictionReach } from '../../../charts/usePredictionReach';
import { useSteadyReach, type Reach } from '../../../charts/useSteadyReach';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { classification } from '../experiment';
import { roundsGeometry, roundsReach, roundsScales, type RoundsGeometry } from './rounds-geometry';

/** The mean divergence of the labels, round by round; its handle goes back and forth in training. */
export function RoundsPlot({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('mean-kl');
  const crowd = useModel(classification, (model) => model.crowd);
  const meansBefore = useModelBefore(classification, (model) => model.crowd.meanKls);
  const before = meansBefore === crowd.meanKls ? null : meansBefore;
  const reach = useSteadyReach(roundsReach(crowd, unit, upTo));
  const geometry = roundsGeometry(crowd, area, { unit, reach, before });
  const { x, y, walked, toCome, ghost, now } = geometry;
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <RoundsLabels area={area} geometry={geometry} isSharpened={crowd.sharpness !== 1} />
          <PredictionLabel of="mean-kl" area={area} y={y} />
        </>
      }
    >
      <RoundsAxes area={area} reach={reach} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {before && <path className="ghost" d={ghost} />}
        <path className="rounds-to-come" d={toCome} />
      </svg>
      <path className="curve" data-part="mean-kl" d={walked} />
      <path className="sharpening" d={`M${now.x},${now.onCurve}V${now.y}`} />
      <NumberHandle
        name="rounds"
        what="Rounds of training, on the curve of the mean divergence"
        tone="ink"
        direction="horizontal"
        x={now.x}
        y={now.y}
        valueAt={(place) => x.invert(place.x)}
      />
      <PredictionMark of="mean-kl" area={area} y={y} />
    </Drawing>
  );
}

interface RoundsAxesProps {
  readonly area: Area;
  readonly reach: Reach;
}

const RoundsAxes = memo(function RoundsAxes({ area, reach }: RoundsAxesProps) {
  const { x, y } = roundsScales(area, reach);
  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 4)} />
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 4)} />
    </>
  );
});

interface RoundsLabelsProps {
  readonly area: Area;
  readonly geometry: RoundsGeometry;
  readonly isSharpened: boolean;
}

const BESIDE = 15;
/** About how wide the words at the marker are. */
const WORDS = 160;

function RoundsLabels({ area, geometry: { now, words }, isSharpened }: RoundsLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const goesLeft = now.x > area.width / 2;
  const anchor = goesLeft ? 'end' : 'start';
  const beside = goesLeft ? now.x - BESIDE : Math.min(now.x + BESIDE, area.width - WORDS);
  return (
    <>
      <Label x={beside} y={words.now} anchor={anchor}>
        mean KL{' '}
        <strong>
          <Quantity name="mean-kl" />
        </strong>
      </Label>
      {isSharpened && (
        <Label x={beside} y={words.onCurve} anchor={anchor} tone="faint">
          at sharpness 1: <Quantity name="unsharpened-kl" />
        </Label>
      )}
      <Label x={0} y={-16} tone="faint">
        mean KL, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        rounds of training
      </Label>
    </>
  );
}
