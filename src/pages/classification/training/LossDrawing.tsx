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
import { Quantity } from '../../../formula/Quantity';
import { classification } from '../experiment';
import { INSET, lossCurve, lossGhost, lossReach, type LossCurve } from './loss-curve';

/** Room at the right for the label of the floor. */
export const LOSS_RIGHT = 92;
const BESIDE = 22;
/** About how wide "KL 2.3 × 10⁻⁷ bits" is before a room, how far apart lines are, and how high the label of the floor reaches. */
const LABEL_WIDTH = 165;
const LINE_HEIGHT = 20;
const OVER_FLOOR = 32;
/** Where a label has no room beside the handle it stands above it. */
const OVER_HANDLE = 26;
/** A gap at least so high has room for its label beside it. */
const TALL = 64;

/** The loss against the steps made, what it cannot fall below, and between them, at the marker, the divergence. */
export function LossDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('training-floor');
  const example = useModel(classification, (model) => model.example);
  const before = useModelBefore(classification, (model) => model.example.path);
  const reach = useSteadyReach(lossReach(example, unit, upTo));
  const curve = lossCurve(example, area, { unit, reach });
  const { x, y, walked, ahead, now, floor } = curve;
  const ghost =
    before && before !== example.path ? lossGhost(before.losses, curve, unit) : undefined;

  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <LossLabels area={area} curve={curve} />
          <PredictionLabel of="training-floor" area={area} y={y} />
        </>
      }
    >
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 6)} />
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 6)} />
      <path
        className="term-area"
        data-part="gap"
        d={`M${now.x - INSET},${now.y}h${2 * INSET}V${floor}h${-2 * INSET}Z`}
      />
      <line className="level" data-part="floor" x2={area.width + INSET} y1={floor} y2={floor} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {ghost && <path className="ghost" d={ghost} />}
      </svg>
      <path className="path-ahead" d={ahead} />
      <path className="path-walked" d={walked} />
      <NumberHandle
        name="updates"
        what="Training steps made, on the curve of the loss"
        tone="ink"
        direction="horizontal"
        x={now.x}
        y={now.y}
        valueAt={(place) => x.invert(place.x)}
      />
      <PredictionMark of="training-floor" area={area} y={y} />
    </Drawing>
  );
}

interface LossLabelsProps {
  readonly area: Area;
  readonly curve: LossCurve;
}

function LossLabels({ area, curve: { now, floor } }: LossLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  // To the right of the marker, where the curve has fallen; at the end of the path over it.
  const x = Math.min(now.x + BESIDE, area.width + LOSS_RIGHT - LABEL_WIDTH);
  const hasRoom = x === now.x + BESIDE;
  const over = hasRoom ? LINE_HEIGHT / 2 : OVER_HANDLE;
  const meetsFloor = x + LABEL_WIDTH > area.width + INSET;
  const ofLoss = Math.min(now.y - over, meetsFloor ? floor - OVER_FLOOR : area.height);
  const isTall = floor - now.y > TALL;
  const isLeft = isTall && !hasRoom;
  return (
    <>
      <Label x={x} y={ofLoss}>
        loss <Quantity name="training-loss" />
      </Label>
      <Label
        x={isLeft ? now.x - BESIDE : x}
        y={isTall ? (now.y + floor) / 2 : ofLoss - LINE_HEIGHT}
        anchor={isLeft ? 'end' : 'start'}
      >
        <strong>
          KL <Quantity name="training-kl" />
        </strong>
      </Label>
      <Label x={area.width + LOSS_RIGHT} y={floor} anchor="end" tone="p">
        H(target)
        <br />
        <Quantity name="training-floor" />
      </Label>
      <Label x={0} y={-22} tone="faint">
        loss: cross-entropy, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        training steps
      </Label>
    </>
  );
}
