import type { ScaleContinuousNumeric } from 'd3';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { natsIn, type Unit } from '../experiment/unit';
import { informationText } from '../formula/number-text';
import { Handle } from './Handle';
import { Label } from './Label';
import type { Area } from './Plot';

interface PredictionProps {
  /** The quantities that this axis shows. */
  readonly of: string;
  readonly area: Area;
  /** Of the reader's unit, upright. */
  readonly y: ScaleContinuousNumeric<number, number>;
}

const KEY_STEPS = 50;

/** Where somebody said the quantity will be: a line over the drawing, to be dragged until the answer is given. */
export function PredictionMark({ of, area, y }: PredictionProps) {
  const { predict } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const prediction = useExperimentState((state) => state.prediction);
  if (prediction?.quantity !== of) return null;
  const { nats, reach, committed } = prediction;
  const at = placeOf(prediction.nats, { area, y, unit });
  const move = (to: number) =>
    predict({ ...prediction, placed: true, nats: Math.min(reach, Math.max(0, to)) });
  return (
    <g className="prediction">
      <line x2={area.width} y1={at} y2={at} />
      {!committed && (
        <Handle
          x={area.width * 0.8}
          y={at}
          tone="ink"
          direction="vertical"
          label="Your marker, on the axis of the figure"
          value={natsIn(unit, nats)}
          min={0}
          max={natsIn(unit, reach)}
          valueText={informationText(nats, unit)}
          onMove={(place) => move(y.invert(place.y) / natsIn(unit, 1))}
          onStep={(steps) => move(nats + (steps * reach) / KEY_STEPS)}
          onEnd={(end) => move(end === 'max' ? reach : 0)}
        />
      )}
    </g>
  );
}

/** The words at the mark. */
export function PredictionLabel({ of, area, y }: PredictionProps) {
  const unit = useExperimentState((state) => state.unit);
  const prediction = useExperimentState((state) => state.prediction);
  if (prediction?.quantity !== of) return null;
  return (
    <Label x={8} y={placeOf(prediction.nats, { area, y, unit }) - 12}>
      {prediction.committed ? 'you said ' : 'your marker: '}
      <strong>{informationText(prediction.nats, unit)}</strong>
    </Label>
  );
}

interface Place {
  readonly area: Area;
  readonly y: ScaleContinuousNumeric<number, number>;
  readonly unit: Unit;
}

/** A prediction beyond the axis waits at its end. */
function placeOf(nats: number, { area, y, unit }: Place): number {
  return Math.min(area.height, Math.max(0, y(natsIn(unit, nats))));
}
