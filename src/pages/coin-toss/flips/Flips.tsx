import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { captionId, Plate } from '../../../charts/Plate';
import { Drawing, Plot, type Area, type Frame } from '../../../charts/Plot';
import { useSteadyReach } from '../../../charts/useSteadyReach';
import { NumberControl } from '../../../controls/NumberControl';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { coinToss } from '../experiment';
import { FlipPlayer } from './FlipPlayer';
import { flipsGeometry, flipsReach, type FlipsGeometry } from './flips-geometry';
import { RecentFlips } from './RecentFlips';
import { VerdictSentence } from './VerdictSentence';

const ID = 'flips';
const HEIGHT = 360;
const MARGIN = { top: 32, right: 104, bottom: 48, left: 52 };
const FLIP_TICKS = [1, 10, 100, 1000, 10_000];
const FEWER_FLIP_TICKS = [1, 100, 10_000];
const ROOMY = 320;

/** Flips of the coin P; the running mean of log P/Q, yours and that of others, settles on the divergence. */
export function Flips() {
  return (
    <Plate id={ID} caption={<VerdictSentence />}>
      <FlipPlayer />
      <RecentFlips />
      <Plot
        title="Running mean of log P/Q against the number of flips"
        describedBy={captionId(ID)}
        height={HEIGHT}
        margin={MARGIN}
        prerenderWidth={760}
      >
        {(frame) => <FlipsDrawing frame={frame} />}
      </Plot>
      <div className="controls desk-only">
        <NumberControl name="flips" />
        <NumberControl name="runs" />
        <NumberControl name="seed" />
      </div>
    </Plate>
  );
}

function FlipsDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const coins = useModel(coinToss, (model) => model.coins);
  const race = useModel(coinToss, (model) => model.race);
  const reach = useSteadyReach(flipsReach(coins, unit));
  const geometry = flipsGeometry(coins, race, area, { unit, reach });
  const { x, y, others, yours, now, level } = geometry;

  return (
    <Drawing frame={frame} labels={<FlipsLabels area={area} geometry={geometry} />}>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 6)} />
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={(area.width < ROOMY ? FEWER_FLIP_TICKS : FLIP_TICKS).map((flips) => ({
          at: x(flips),
          text: countText(flips),
        }))}
      />
      <line className="baseline" x2={area.width} y1={y(0)} y2={y(0)} />
      <line className="level" x2={area.width} y1={level} y2={level} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <path className="course-others" d={others} />
        <path className="course-yours" data-part="yours" d={yours} />
        <path
          className="verdicts"
          d={race
            .verdicts()
            .told.map((flips) => `M${x(flips)},${area.height}v-10`)
            .join('')}
        />
      </svg>
      {now && <circle className="course-now" cx={now.x} cy={now.y} r="5" />}
    </Drawing>
  );
}

interface FlipsLabelsProps {
  readonly area: Area;
  readonly geometry: FlipsGeometry;
}

function FlipsLabels({ area, geometry: { now, level } }: FlipsLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  return (
    <>
      <Label x={area.width + 8} y={level}>
        divergence
        <br />
        <strong>
          <Quantity name="kl-pq" />
        </strong>
      </Label>
      {now && (
        <Label
          x={now.x + (now.x > area.width / 2 ? -12 : 12)}
          y={now.y + (now.y > area.height / 2 ? -20 : 20)}
          anchor={now.x > area.width / 2 ? 'end' : 'start'}
        >
          you: <Quantity name="flips-mean" />
        </Label>
      )}
      <Label x={0} y={-16} tone="faint">
        mean of log P/Q, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        flips
      </Label>
    </>
  );
}
