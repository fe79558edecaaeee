import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { captionId, Plate } from '../../../charts/Plate';
import { tornTop } from '../../../charts/torn-top';
import { Drawing, Plot, type Area, type Frame } from '../../../charts/Plot';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { tickText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { coinToss } from '../experiment';
import { tangentGeometry, type TangentGeometry } from './tangent-geometry';
import { tangentWords } from './tangent-words';

const ID = 'tangent';
const HEIGHT = 440;
const MARGIN = { top: 32, right: 24, bottom: 48, left: 48 };
const GAP_WIDTH = 18;
const CHANCE_STEP = 0.2;

/** The entropy curve of a coin and its tangent at q: over p, the gap between the two is the divergence. */
export function Tangent() {
  return (
    <Plate id={ID} caption={<GapSentence />}>
      <Plot
        title="Entropy of a coin against its chance of heads, and the tangent at q"
        describedBy={captionId(ID)}
        height={HEIGHT}
        margin={MARGIN}
        prerenderWidth={760}
      >
        {(frame) => <TangentDrawing frame={frame} />}
      </Plot>
    </Plate>
  );
}

function TangentDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const coins = useModel(coinToss, (model) => model.coins);
  const before = useModelBefore(coinToss, (model) => model.coins);
  const now = tangentGeometry(coins, area, unit);
  const ghost = before && tangentGeometry(before, area, unit);

  return (
    <Drawing frame={frame} labels={<TangentLabels area={area} geometry={now} />}>
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={now.x
          .ticks(5)
          .map((value) => ({ at: now.x(value), text: tickText(value, CHANCE_STEP) }))}
      />
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(now.y, 6)} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {ghost && <path className="ghost" d={ghost.tangent} />}
        <path className="tangent" d={now.tangent} />
      </svg>
      {ghost && <path className="ghost" d={gapOutline(ghost)} />}
      <line className="stem stem-p" x1={now.p.x} x2={now.p.x} y1={now.p.onCurve} y2={area.height} />
      <line className="stem stem-q" x1={now.q.x} x2={now.q.x} y1={now.q.onCurve} y2={area.height} />
      <path className="term-area" data-part="gap" d={gapOutline(now)} />
      <path className="curve" d={now.curve} />
      <NumberHandle
        name="q"
        what="Where the tangent touches: Q, chance of heads"
        tone="q"
        direction="horizontal"
        x={now.q.x}
        y={now.q.onCurve}
        valueAt={({ x }) => now.x.invert(x)}
      />
      <NumberHandle
        name="p"
        what="Where the gap is measured: P, chance of heads"
        tone="p"
        direction="horizontal"
        x={now.p.x}
        y={area.height}
        valueAt={({ x }) => now.x.invert(x)}
      />
    </Drawing>
  );
}

function gapOutline({ p: { x, onCurve, onTangent }, infinite }: TangentGeometry): string {
  const left = x - GAP_WIDTH / 2;
  if (infinite) return tornTop({ left, width: GAP_WIDTH, bottom: onCurve });
  return `M${left},${onTangent}h${GAP_WIDTH}V${onCurve}h${-GAP_WIDTH}Z`;
}

interface TangentLabelsProps {
  readonly area: Area;
  readonly geometry: TangentGeometry;
}

function TangentLabels({ area, geometry }: TangentLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const { isNarrow, gap, entropyOfP, entropyOfQ } = tangentWords(area, geometry);
  return (
    <>
      <Label {...gap}>
        {isNarrow ? 'the gap:' : 'the gap: '}
        {isNarrow && <br />}
        <strong>
          <Quantity name="kl-pq" />
        </strong>
      </Label>
      <Label {...entropyOfP} tone="p">
        <EntropyOf coin="P" isNarrow={isNarrow} />
      </Label>
      <Label {...entropyOfQ} tone="q">
        <EntropyOf coin="Q" isNarrow={isNarrow} />
      </Label>
      <Label x={0} y={-16} tone="faint">
        mean surprise, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        chance of heads
      </Label>
    </>
  );
}

interface EntropyOfProps {
  readonly coin: 'P' | 'Q';
  readonly isNarrow: boolean;
}

/** "entropy of P: 0.722 bits", in two lines where the drawing is narrow. */
function EntropyOf({ coin, isNarrow }: EntropyOfProps) {
  return (
    <>
      {`entropy of ${coin}: `}
      {isNarrow && <br />}
      <Quantity name={coin === 'P' ? 'entropy-p' : 'entropy-q'} />
    </>
  );
}

function GapSentence() {
  const { p, q, klPQ } = useModel(coinToss, (model) => model.coins);
  if (klPQ === Infinity) {
    return (
      <>
        At {q[0] === 0 ? '0 the curve starts' : '1 the curve ends'} upright, and its tangent is
        upright too: over any other p the gap is infinite, <Quantity name="kl-pq" />.
      </>
    );
  }
  if (klPQ === 0) {
    return (
      <>
        p stands where the tangent touches: the gap is <Quantity name="kl-pq" />.
      </>
    );
  }
  return (
    <>
      Over p the tangent is <Quantity name="cross-entropy-pq" /> high, the cross-entropy, and the
      curve <Quantity name="entropy-p" />, the entropy
      {p[0] === 0 || p[1] === 0 ? ' of a certain coin' : ''}: the gap is <Quantity name="kl-pq" />.
    </>
  );
}
