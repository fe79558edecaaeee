import { useExperimentState } from '../experiment/ExperimentContext';
import type { Measure } from '../experiment/measure';
import { exactText, hiddenText, quantityText, unitName } from './quantity-text';

interface MeasurementProps {
  readonly name: string;
  /** Nats, unless it measures something else. */
  readonly value: number;
  readonly measure?: Measure;
}

/** A number that was found while the page was read, as in a training: no parameter of the page determines it. */
export function Measurement({ name, value, measure = 'information' }: MeasurementProps) {
  const unit = useExperimentState((state) => state.unit);
  const hidden = useExperimentState((state) => state.numbersHidden);
  return (
    <data
      data-quantity={name}
      data-unit={unitName({ measure }, unit)}
      value={exactText({ measure }, value, unit)}
    >
      {hidden ? hiddenText({ measure }, unit) : quantityText({ measure }, value, unit)}
    </data>
  );
}
