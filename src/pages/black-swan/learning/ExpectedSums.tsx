import { useMemo } from 'react';
import type { Beta } from '../../../compute/beta';
import { expectedTotalGain } from '../../../compute/beliefs/expected-information';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { natsIn } from '../../../experiment/unit';
import { countText, informationText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';

/** Beyond so many swans, averaging over all that could come takes longer than a drag can wait. */
const MOST = 200;

/** The chain rule: what does not add up along one path does so on average. */
export function ExpectedSums() {
  const prior = useModel(blackSwan, ({ lake }) => lake.prior);
  const swans = useModel(blackSwan, ({ lake }) => lake.path.steps.length);
  return (
    <p className="note after-caption desk-only">
      Along one path the steps need not add up to the whole. In expectation they do: that is the
      chain rule.
      {swans > 1 && swans <= MOST && (
        <>
          {' '}
          Averaged over all that {countText(swans)} swans could have been, as the prior expects
          them, both are <ExpectedTotal prior={prior} swans={swans} />.
        </>
      )}
    </p>
  );
}

interface ExpectedTotalProps {
  readonly prior: Beta;
  readonly swans: number;
}

function ExpectedTotal({ prior, swans }: ExpectedTotalProps) {
  const unit = useExperimentState((state) => state.unit);
  const nats = useMemo(() => expectedTotalGain(prior, swans), [prior, swans]);
  return (
    <data data-quantity="expected-total" data-unit={unit} value={String(natsIn(unit, nats))}>
      {informationText(nats, unit)}
    </data>
  );
}
