import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import { usePredictionReach } from '../../../charts/usePredictionReach';
import { useSteadyReach } from '../../../charts/useSteadyReach';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { natsIn } from '../../../experiment/unit';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import {
  gatheredGeometry,
  gatheredPath,
  gatheredReach,
  type GatheredGeometry,
} from './gathered-geometry';

/** Information gathered pull by pull, by the curious learner and by one who pulls at random. */
export function GatheredPlot({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('gain-curious');
  const pulls = useModel(blackSwan, (model) => model.exploration.pulls);
  const curious = useModel(blackSwan, (model) => model.exploration.curious);
  const random = useModel(blackSwan, (model) => model.exploration.random);
  const before = useModelBefore(blackSwan, (model) => model.exploration.curious.path);
  const reach = useSteadyReach(gatheredReach([curious.path, random.path], unit, upTo));
  const geometry = useMemo(
    () => gatheredGeometry(curious.path, random.path, area, { unit, reach }),
    [curious.path, random.path, area, unit, reach],
  );
  const { x, y } = geometry;
  const ghost = before && before !== curious.path ? gatheredPath(before, geometry, unit) : '';
  const ends = {
    x: x(pulls),
    curious: y(natsIn(unit, curious.gained)),
    random: y(natsIn(unit, random.gained)),
  };

  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <GatheredLabels area={area} ends={ends} />
          <PredictionLabel of="gain-curious" area={area} y={y} />
        </>
      }
    >
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {ghost && <path className="ghost" d={ghost} />}
      </svg>
      <GatheredLines area={area} geometry={geometry} />
      <rect className="veil" x={ends.x} width={area.width - ends.x} height={area.height} />
      <circle className="gathered-now" cx={ends.x} cy={ends.random} r="4" />
      <NumberHandle
        name="pulls"
        what="Levers pulled, on the line of the curious learner"
        tone="p"
        direction="horizontal"
        x={ends.x}
        y={ends.curious}
        valueAt={(place) => x.invert(place.x)}
      />
      <PredictionMark of="gain-curious" area={area} y={y} />
    </Drawing>
  );
}

interface GatheredLinesProps {
  readonly area: Area;
  readonly geometry: GatheredGeometry;
}

const GatheredLines = memo(function GatheredLines({ area, geometry }: GatheredLinesProps) {
  const { x, y, curious, random } = geometry;
  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 6)} />
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 4)} />
      <path className="gathered-random" d={random} />
      <path className="course-yours" data-part="curious" d={curious} />
    </>
  );
});

interface GatheredLabelsProps {
  readonly area: Area;
  readonly ends: { readonly x: number; readonly curious: number; readonly random: number };
}

const BESIDE = 14;
const APART = 36;
const FURTHER = 58;
/** About how wide the words at the ends of the lines are. */
const WORDS = 140;

function GatheredLabels({ area, ends }: GatheredLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const hasRoom = ends.x + WORDS <= area.width || ends.x >= WORDS;
  const isLeft = ends.x + WORDS > area.width;
  const anchor = isLeft ? 'end' : 'start';
  // With too little room on both sides the words stand over and under the handle, up to the right edge.
  const x = hasRoom ? ends.x + (isLeft ? -BESIDE : BESIDE) : area.width + BESIDE;
  const { curious, random } = placeWords(ends, area.height, hasRoom ? APART : FURTHER);
  return (
    <>
      <Label x={x} y={curious} anchor={anchor} tone="p">
        <span className="map-tag">
          curious{' '}
          <strong>
            <Quantity name="gain-curious" />
          </strong>
        </span>
      </Label>
      <Label x={x} y={random} anchor={anchor}>
        <span className="map-tag">
          random{' '}
          <strong>
            <Quantity name="gain-random" />
          </strong>
        </span>
      </Label>
      <Label x={0} y={-16} tone="faint">
        information gathered, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        pulls
      </Label>
    </>
  );
}

/** The words of the higher line over those of the lower, and apart where the lines are not; none below the axis. */
function placeWords(
  { curious, random }: GatheredLabelsProps['ends'],
  height: number,
  apart: number,
) {
  const room = Math.max(0, apart - Math.abs(curious - random)) / 2;
  const isCuriousAbove = curious <= random;
  const [high, low] = isCuriousAbove ? [curious, random] : [random, curious];
  const lower = Math.min(height - BESIDE, low + room);
  const upper = Math.max(BESIDE, Math.min(high - room, lower - apart));
  return isCuriousAbove ? { curious: upper, random: lower } : { curious: lower, random: upper };
}
