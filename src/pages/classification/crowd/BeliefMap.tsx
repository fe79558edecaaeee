import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { linearTicks } from '../../../charts/linear-ticks';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import type { Classifier } from '../../../compute/classifying/softmax-classifier';
import { beliefRegions, SURE, type BeliefRegions } from './belief-regions';
import { BeliefLabels } from './BeliefLabels';
import type { Crowd } from './crowd';
import { CrowdHandles } from './CrowdHandles';
import { beliefPaths, planeScales, pointPaths, type PlaneScales } from './crowd-map';
import { classification } from '../experiment';

/** The plane of the two features: what is true as points, what the classifier believes as regions. */
export function BeliefMap({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const crowd = useModel(classification, (model) => model.crowd);
  const before = useModelBefore(classification, (model) => model.crowd);
  const scales = useMemo(() => planeScales(area), [area]);
  const { weights, sharpness } = crowd;
  const regions = useMemo(() => beliefRegions(weights, sharpness), [weights, sharpness]);
  return (
    <Drawing
      frame={frame}
      labels={<BeliefLabels area={area} scales={scales} regions={regions} crowd={crowd} />}
    >
      <PlaneAxes area={area} scales={scales} />
      <Regions scales={scales} regions={regions} />
      {before && before.weights !== weights && (
        <BordersBefore scales={scales} weights={before.weights} />
      )}
      <Points area={area} scales={scales} crowd={crowd} />
      <rect className="plane" width={area.width} height={area.height} />
      <CrowdHandles scales={scales} />
    </Drawing>
  );
}

interface PlaneAxesProps {
  readonly area: Area;
  readonly scales: PlaneScales;
}

const PlaneAxes = memo(function PlaneAxes({ area, scales: { x, y } }: PlaneAxesProps) {
  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 5)} />
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 5)} />
    </>
  );
});

interface RegionsProps {
  readonly scales: PlaneScales;
  readonly regions: BeliefRegions;
}

const Regions = memo(function Regions({ scales, regions }: RegionsProps) {
  const { bands, borders } = beliefPaths(regions, scales);
  return (
    <>
      {SURE.map((level, i) => (
        <path key={level} className={`band band-${i}`} d={bands[i]} />
      ))}
      <path className="border-line" d={borders} />
    </>
  );
});

interface BordersBeforeProps {
  readonly scales: PlaneScales;
  readonly weights: Classifier;
}

/** Where the borders ran before the last change. */
const BordersBefore = memo(function BordersBefore({ scales, weights }: BordersBeforeProps) {
  return (
    <path className="ghost ghost-q" d={beliefPaths(beliefRegions(weights, 1), scales).borders} />
  );
});

interface PointsProps {
  readonly area: Area;
  readonly scales: PlaneScales;
  readonly crowd: Crowd;
}

const Points = memo(function Points({ area, scales, crowd }: PointsProps) {
  const { right, wrong } = pointPaths(crowd, scales);
  return (
    <svg className="clip" width={area.width} height={area.height} overflow="hidden">
      <path className="point-right" d={right} />
      <path className="point-wrong" d={wrong} />
    </svg>
  );
});
