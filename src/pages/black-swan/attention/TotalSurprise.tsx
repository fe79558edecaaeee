import type { Patch } from '../../../compute/watching/screen-patches';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { natsIn } from '../../../experiment/unit';
import { informationText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';

/** The Bayesian surprise of a pixel of a patch, added up over all frames shown. */
export function TotalSurprise({ patch }: { readonly patch: Patch }) {
  const unit = useExperimentState((state) => state.unit);
  const nats = useModel(blackSwan, ({ screen: { patches, frame } }) =>
    patches[patch].bayesianSurprise.subarray(0, frame).reduce((sum, more) => sum + more, 0),
  );
  return (
    <data
      data-quantity={`total-surprise-${patch}`}
      data-unit={unit}
      value={String(natsIn(unit, nats))}
    >
      {informationText(nats, unit)}
    </data>
  );
}
