import { scaleLinear } from 'd3';
import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { HATCH_LOSS } from '../../../charts/Hatches';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import type { Place } from '../../../charts/useDrag';
import { usePredictionReach } from '../../../charts/usePredictionReach';
import { useSteadyReach, type Reach } from '../../../charts/useSteadyReach';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import type { Unit } from '../../../experiment/unit';
import { blackSwan } from '../experiment';
import type { Market } from './bet';
import {
  growthPath,
  growthPlaces,
  growthReach,
  growthScales,
  type GrowthScales,
} from './growth-curve';
import { tickCount } from './tick-count';
import { GrowthLabels, TRUTH_ROW } from './GrowthLabels';

/** How fast wealth grows for every belief; at yours, what the price's error gives and your own takes. */
export function GrowthPlot({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('growth-in-truth');
  const market = useModel(blackSwan, (model) => model.market);
  const before = useModelBefore(blackSwan, (model) => model.market);
  const reach = useSteadyReach(growthReach(market, unit, upTo));
  const scales = useMemo(() => growthScales(reach, area), [reach, area]);
  const { x, y } = scales;
  const places = growthPlaces(market, scales, unit);
  const { zero, level, belief, price, truth, kept, lost } = places;
  const chanceAt = (place: Place) => x.invert(place.x);
  const ghost = before && growthPlaces(before, scales, unit).belief;

  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <GrowthLabels area={area} places={places} />
          <PredictionLabel of="growth-in-truth" area={area} y={y} />
        </>
      }
    >
      <GrowthAxes area={area} reach={reach} />
      <line className="baseline" x2={area.width} y1={zero} y2={zero} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {before && <GrowthCurve className="ghost" of={before} scales={scales} unit={unit} />}
      </svg>
      {ghost && <circle className="ghost ghost-p" cx={ghost.x} cy={ghost.y} r="7" />}
      {market.klTruthPrice < Infinity && (
        <line className="level" x2={area.width} y1={level} y2={level} />
      )}
      <line className="stem stem-truth" x1={truth} x2={truth} y1={TRUTH_ROW} y2={level} />
      <line className="stem stem-q" x1={price} x2={price} y1={zero} y2={area.height} />
      {kept && <path className="term-area" data-part="growth" d={kept} />}
      {lost && <path className="term-area term-area-negative" fill={HATCH_LOSS} d={lost} />}
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <GrowthCurve className="curve" of={market} scales={scales} unit={unit} />
      </svg>
      <NumberHandle
        name="truth"
        what="The true chance of yes, over the top of the curve"
        tone="ink"
        direction="horizontal"
        x={truth}
        y={TRUTH_ROW}
        valueAt={chanceAt}
      />
      <NumberHandle
        name="price"
        what="Q, the market’s price of yes, on the axis"
        tone="q"
        direction="horizontal"
        x={price}
        y={area.height}
        valueAt={chanceAt}
      />
      <NumberHandle
        name="belief"
        what="P, your belief in yes, on the curve"
        tone="p"
        direction="horizontal"
        x={x(market.belief)}
        y={belief.y}
        valueAt={chanceAt}
      />
      <PredictionMark of="growth-in-truth" area={area} y={y} />
    </Drawing>
  );
}

interface GrowthCurveProps {
  readonly className: string;
  readonly of: Market;
  readonly scales: GrowthScales;
  readonly unit: Unit;
}

/** The curve over all beliefs: yours only moves along it. */
function GrowthCurve({ className, of, scales, unit }: GrowthCurveProps) {
  const { truth, price, klTruthPrice } = of;
  const path = useMemo(
    () => growthPath({ truth, price, klTruthPrice }, scales, unit),
    [truth, price, klTruthPrice, scales, unit],
  );
  return <path className={className} d={path} />;
}

interface GrowthAxesProps {
  readonly area: Area;
  /** Of the upright axis, in the reader's unit. */
  readonly reach: Reach;
}

const GrowthAxes = memo(function GrowthAxes({ area, reach }: GrowthAxesProps) {
  const { width, height } = area;
  const upright = linearTicks(scaleLinear(reach, [height, 0]), tickCount(height));
  return (
    <>
      <VerticalAxis position={0} length={height} ticks={upright} />
      <HorizontalAxis
        position={height}
        length={width}
        ticks={linearTicks(scaleLinear([0, 1], [0, width]), 5)}
      />
    </>
  );
});
