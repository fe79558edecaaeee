import { memo } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { outcomeParameter } from '../experiment/parameter';
import { placedByHand, stepFrom } from '../experiment/track';
import { percentText } from '../formula/number-text';
import { Handle, type HandleProps } from './Handle';
import type { Place } from './useDrag';

interface OutcomeHandleProps extends HandleProps {
  /** The distribution whose outcome this handle moves. */
  readonly name: string;
  readonly outcome: number;
  readonly valueAt: (place: Place) => number;
}

/** A handle on one outcome of a distribution; the other outcomes make room. */
export const OutcomeHandle = memo(function OutcomeHandle({
  name,
  outcome,
  valueAt,
  ...handle
}: OutcomeHandleProps) {
  const { experiment, setOutcome } = useExperimentStore();
  const weights = useExperimentState(({ values }) => values[name]);
  const declared = experiment.params[name];
  const value = typeof weights === 'number' ? undefined : weights?.[outcome];
  if (declared?.kind !== 'distribution' || value === undefined) {
    throw new TypeError(`${name} is not a distribution of ${experiment.about.slug}.`);
  }
  const parameter = outcomeParameter(declared, outcome);
  return (
    <Handle
      {...handle}
      label={`${parameter.label} (top of the bar)`}
      value={value}
      min={0}
      max={1}
      valueText={percentText(value)}
      onMove={(place) => setOutcome(name, outcome, placedByHand(parameter, valueAt(place)))}
      onStep={(steps) => setOutcome(name, outcome, stepFrom(parameter, value, steps))}
      onEnd={(end) => setOutcome(name, outcome, parameter[end])}
    />
  );
});
