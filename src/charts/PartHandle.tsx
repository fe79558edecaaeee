import { memo } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { partParameter } from '../experiment/parameter';
import { placedByHand, stepFrom } from '../experiment/track';
import { percentText, spokenText } from '../formula/number-text';
import { Handle, type HandleProps } from './Handle';
import type { Place } from './useDrag';

interface PartHandleProps extends HandleProps {
  /** The list of which this handle moves one part. */
  readonly name: string;
  readonly part: number;
  /** Where the handle is in the drawing: "top of the bar". */
  readonly where: string;
  readonly valueAt: (place: Place) => number;
}

/** A handle on one part of a list; in a distribution the other outcomes make room. */
export const PartHandle = memo(function PartHandle({
  name,
  part,
  where,
  valueAt,
  ...handle
}: PartHandleProps) {
  const { experiment, setPart } = useExperimentStore();
  const parts = useExperimentState(({ values }) => values[name]);
  const declared = experiment.params[name];
  const value = typeof parts === 'object' ? parts[part] : undefined;
  if (!declared || !('parts' in declared) || value === undefined) {
    throw new TypeError(`${name} is not a list of ${experiment.about.slug} with a part ${part}.`);
  }
  const parameter = partParameter(declared, part);
  return (
    <Handle
      {...handle}
      label={`${parameter.label} (${where})`}
      value={value}
      min={parameter.min}
      max={parameter.max}
      valueText={declared.kind === 'distribution' ? percentText(value) : spokenText(value)}
      onMove={(place) => setPart(name, part, placedByHand(parameter, valueAt(place)))}
      onStep={(steps) => setPart(name, part, stepFrom(parameter, value, steps))}
      onEnd={(end) => setPart(name, part, parameter[end])}
    />
  );
});
