import { memo } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { outcomeParameter } from '../experiment/parameter';
import { percentText } from '../formula/number-text';
import { NumberBox } from './NumberBox';
import { Slider } from './Slider';

interface OutcomeControlProps {
  /** The distribution's name; its parts are `name.0`, `name.1`, ... */
  readonly name: string;
  readonly outcome: number;
  readonly tone: 'p' | 'q';
}

/** The probability of one outcome of a distribution: slider and box. The other outcomes make room. */
export const OutcomeControl = memo(function OutcomeControl({
  name,
  outcome,
  tone,
}: OutcomeControlProps) {
  const { experiment, setOutcome, remember } = useExperimentStore();
  const weights = useExperimentState(({ values }) => values[name]);
  const declared = experiment.params[name];
  const value = typeof weights === 'number' ? undefined : weights?.[outcome];
  if (declared?.kind !== 'distribution' || value === undefined) {
    throw new TypeError(`${name} is not a distribution of ${experiment.about.slug}.`);
  }
  const parameter = outcomeParameter(declared, outcome);
  const shared = {
    name: `${name}.${outcome}`,
    label: parameter.label,
    parameter,
    value,
    tone,
    onChange: (next: number) => setOutcome(name, outcome, next),
    onGrab: remember,
  };
  return (
    <span className="outcome-control">
      <Slider {...shared} valueText={percentText(value)} />
      <NumberBox {...shared} />
    </span>
  );
});
