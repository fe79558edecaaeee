import { useExperimentState } from '../../../experiment/ExperimentContext';
import { natsIn } from '../../../experiment/unit';
import { informationText } from '../../../formula/number-text';
import { hiddenText } from '../../../formula/quantity-text';

interface InformationProps {
  /** As it is called in the markup. */
  readonly name: string;
  readonly nats: number;
}

/** An amount of information that is no part of the page's state: measured before, or in the training of now. */
export function Information({ name, nats }: InformationProps) {
  const unit = useExperimentState((state) => state.unit);
  const hidden = useExperimentState((state) => state.numbersHidden);
  return (
    <data data-quantity={name} data-unit={unit} value={String(natsIn(unit, nats))}>
      {hidden ? hiddenText({}, unit) : informationText(nats, unit)}
    </data>
  );
}
