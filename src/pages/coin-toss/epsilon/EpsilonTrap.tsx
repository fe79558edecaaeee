import { range } from 'd3';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import { usePredictionReach } from '../../../charts/usePredictionReach';
import { captionId, Plate } from '../../../charts/Plate';
import { Drawing, Plot, type Area, type Frame } from '../../../charts/Plot';
import { spread } from '../../../charts/spread';
import { NumberControl } from '../../../controls/NumberControl';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { powerText, probabilityText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import {
  epsilonGeometry,
  type EpsilonGeometry,
  LARGEST_EXPONENT,
  SMALLEST_EXPONENT,
} from './epsilon-geometry';
import { EpsilonSentence } from './EpsilonSentence';
import { coinToss } from '../experiment';
import { SIDES } from '../sides';
import { Printouts } from './Printouts';

const ID = 'epsilon';
const HEIGHT = 380;
const MARGIN = { top: 32, right: 28, bottom: 48, left: 52 };
const OVER_CURVE = 12;
/** About where the names of the other curves end. */
const NAMES_END = 170;
const LINE_HEIGHT = 18;
const EXPONENT_TICKS = range(SMALLEST_EXPONENT, LARGEST_EXPONENT + 1, 3);

/** What a small number added to every probability makes of the divergence. */
export function EpsilonTrap() {
  return (
    <Plate id={ID} caption={<EpsilonSentence />}>
      <div className="controls desk-only">
        <NumberControl name="epsilon" />
      </div>
      <Plot
        title="The divergence as computed with epsilon, against the size of epsilon"
        describedBy={captionId(ID)}
        height={HEIGHT}
        margin={MARGIN}
        prerenderWidth={760}
      >
        {(frame) => <EpsilonDrawing frame={frame} />}
      </Plot>
      <Printouts />
    </Plate>
  );
}

function EpsilonDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('kl-pq-epsilon');
  const model = useModel(coinToss, (all) => all);
  const geometry = epsilonGeometry(model, area, { unit, upTo });
  const { y, xOf, epsilonAt, now, doubts, point, exact } = geometry;
  // While the guide asks what a smaller epsilon gives, the curves end at the epsilon of now.
  const isAsked = useExperimentState(
    ({ prediction }) => prediction?.quantity === 'kl-pq-epsilon' && !prediction.committed,
  );
  const shownFrom = isAsked ? point.x : 0;
  const shown = area.width - shownFrom;

  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <EpsilonLabels area={area} geometry={geometry} areDoubtsNamed={!isAsked} />
          <PredictionLabel of="kl-pq-epsilon" area={area} y={y} />
        </>
      }
    >
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 6)} />
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={[
          { at: 0, text: '0' },
          ...EXPONENT_TICKS.map((exponent) => ({
            at: xOf(10 ** exponent),
            text: powerText(exponent),
          })),
        ]}
      />
      <line className="level" x2={area.width} y1={exact} y2={exact} />
      <svg
        className="clip"
        x={shownFrom}
        width={shown}
        height={area.height}
        viewBox={`${shownFrom} 0 ${shown} ${area.height}`}
      >
        {doubts.map(({ q, path }) => (
          <path key={q} className="doubt" d={path} />
        ))}
        <path className="answer" d={now} />
      </svg>
      <NumberHandle
        name="epsilon"
        what="Epsilon, on the curve of its answers"
        tone="ink"
        direction="horizontal"
        x={point.x}
        y={point.y}
        valueAt={({ x }) => epsilonAt(x)}
      />
      <PredictionMark of="kl-pq-epsilon" area={area} y={y} />
    </Drawing>
  );
}

interface EpsilonLabelsProps {
  readonly area: Area;
  readonly geometry: EpsilonGeometry;
  readonly areDoubtsNamed: boolean;
}

function EpsilonLabels({ area, geometry, areDoubtsNamed }: EpsilonLabelsProps) {
  const { doubted, doubts, point, exact } = geometry;
  const unit = useExperimentState((state) => state.unit);
  const left = point.x < area.width / 2;
  const lines = spread(
    doubts.map(({ end }) => end - OVER_CURVE),
    LINE_HEIGHT,
    area.height - OVER_CURVE,
  );
  const answerAt = point.y - (Math.abs(point.y - exact) < 40 ? 36 : 20);
  const isOverNames =
    point.x < NAMES_END && lines.some((line) => Math.abs(line - answerAt) < LINE_HEIGHT);
  return (
    <>
      {areDoubtsNamed &&
        doubts.map(({ q }, i) => (
          <Label key={q} x={52} y={lines[i] ?? 0} tone="q">
            Q({SIDES[doubted]?.label}) = {probabilityText(q)}
          </Label>
        ))}
      <Label x={area.width} y={exact - 12} anchor="end">
        exact: <Quantity name="kl-pq" />
      </Label>
      <Label
        x={point.x + (left ? 16 : -16)}
        y={isOverNames ? Math.min(...lines) - LINE_HEIGHT - 4 : answerAt}
        anchor={left ? 'start' : 'end'}
      >
        the code says{' '}
        <strong>
          <Quantity name="kl-pq-epsilon" />
        </strong>
      </Label>
      <Label x={0} y={-16} tone="faint">
        result, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        epsilon
      </Label>
    </>
  );
}
