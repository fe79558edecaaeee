import type { ScaleContinuousNumeric } from 'd3';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { natsIn, type Unit } from '../experiment/unit';
import { informationText } from '../formula/number-text';
import { Handle } from './Handle';
import { Label } from './Label';
import type { Area } from './Plot';
import type { Place } from './useDrag';

type Scale = ScaleContinuousNumeric<number, number>;

interface InformationAxis {
  readonly area: Area;
  /** Of the reader's unit, upright. */
  readonly y?: Scale;
  /** The same where the axis lies. */
  readonly x?: Scale;
}

interface PredictionProps extends InformationAxis {
  /** The quantity that this axis shows. */
  readonly of: string;
}

const KEY_STEPS = 50;
/** Where on the line its handle is. */
const GRIP = 0.8;
const BESIDE = 12;
const BESIDE_HANDLE = 18;
/** About how wide the words beside the handle are. */
const WORDS = 130;

/** Where somebody said the quantity will be: a line over the drawing, to be dragged until the answer is given. */
export function PredictionMark({ of, ...axis }: PredictionProps) {
  const { predict } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const prediction = useExperimentState((state) => state.prediction);
  if (prediction?.quantity !== of) return null;
  const { nats, reach, committed } = prediction;
  const { at, isUpright, from, to, natsAt } = placeOf(nats, axis, unit);
  const move = (wanted: number) =>
    predict({ ...prediction, placed: true, nats: Math.min(reach, Math.max(0, wanted)) });
  return (
    <g className="prediction">
      <line
        {...(isUpright
          ? { x1: from, x2: to, y1: at, y2: at }
          : { x1: at, x2: at, y1: from, y2: to })}
      />
      {!committed && (
        <Handle
          x={isUpright ? to * GRIP : at}
          y={isUpright ? at : to * GRIP}
          tone="ink"
          direction={isUpright ? 'vertical' : 'horizontal'}
          label="Your marker, on the axis of the figure"
          value={natsIn(unit, nats)}
          min={0}
          max={natsIn(unit, reach)}
          valueText={informationText(nats, unit)}
          onMove={(place) => move(natsAt(place))}
          onStep={(steps) => move(nats + (steps * reach) / KEY_STEPS)}
          onEnd={(end) => move(end === 'max' ? reach : 0)}
        />
      )}
    </g>
  );
}

interface PredictionLabelProps extends PredictionProps {
  /** Where other words stand, from their highest to their lowest line. */
  readonly taken?: readonly [from: number, to: number];
}

/** The words at the mark, or over other words that are there. */
export function PredictionLabel({ of, taken, ...axis }: PredictionLabelProps) {
  const unit = useExperimentState((state) => state.unit);
  const prediction = useExperimentState((state) => state.prediction);
  if (prediction?.quantity !== of) return null;
  const { at, isUpright, to } = placeOf(prediction.nats, axis, unit);
  const said = <strong>{informationText(prediction.nats, unit)}</strong>;
  if (isUpright) {
    const over = at - BESIDE;
    const isTaken = taken && over > taken[0] - BESIDE && over < taken[1] + BESIDE;
    return (
      <Label x={8} y={isTaken ? taken[0] - BESIDE : over}>
        {prediction.committed ? 'you said ' : 'your marker: '}
        {said}
      </Label>
    );
  }
  const goesLeft = at > axis.area.width - WORDS;
  return (
    <Label
      x={at + (goesLeft ? -BESIDE_HANDLE : BESIDE_HANDLE)}
      y={to * GRIP}
      anchor={goesLeft ? 'end' : 'start'}
    >
      you: {said}
    </Label>
  );
}

/** A prediction beyond the axis waits at its end. */
function placeOf(nats: number, { area, x, y }: InformationAxis, unit: Unit) {
  const scale = y ?? x;
  if (!scale) throw new TypeError('A prediction needs an axis.');
  const isUpright = y !== undefined;
  const at = scale(natsIn(unit, nats));
  return {
    at: Math.min(isUpright ? area.height : area.width, Math.max(0, at)),
    isUpright,
    /** From where to where the line runs. */
    from: 0,
    to: isUpright ? area.width : area.height,
    natsAt: (place: Place) => scale.invert(isUpright ? place.y : place.x) / natsIn(unit, 1),
  };
}
