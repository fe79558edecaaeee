import { memo } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { partParameter } from '../experiment/parameter';
import type { Tone } from '../experiment/tone';
import { percentText, spokenText } from '../formula/number-text';
import { NumberBox } from './NumberBox';
import { Slider } from './Slider';

interface PartControlProps {
  /** The list's name; its parts are `name.0`, `name.1`, ... */
  readonly name: string;
  readonly part: number;
  readonly tone?: Tone;
}

/** One part of a list: slider and box. In a distribution the other outcomes make room. */
export const PartControl = memo(function PartControl({ name, part, tone }: PartControlProps) {
  const { experiment, setPart, remember } = useExperimentStore();
  const parts = useExperimentState(({ values }) => values[name]);
  const declared = experiment.params[name];
  const value = typeof parts === 'object' ? parts[part] : undefined;
  if (!declared || !('parts' in declared) || value === undefined) {
    throw new TypeError(`${name} is not a list of ${experiment.about.slug} with a part ${part}.`);
  }
  const parameter = partParameter(declared, part);
  const shared = {
    name: `${name}.${part}`,
    label: parameter.label,
    parameter,
    value,
    ...(tone && { tone }),
    onChange: (next: number) => setPart(name, part, next),
    onGrab: remember,
  };
  const valueText = declared.kind === 'distribution' ? percentText(value) : spokenText(value);
  return (
    <span className="part-control">
      <Slider {...shared} valueText={valueText} />
      <NumberBox {...shared} />
    </span>
  );
});
