import { useExperimentStore } from '../experiment/ExperimentContext';
import type { ExperimentState } from '../experiment/store';
import type { Tone } from '../experiment/tone';
import { spokenText } from '../formula/number-text';
import { NumberBox } from './NumberBox';
import { Slider } from './Slider';

interface NumberControlProps {
  readonly name: string;
  readonly tone?: Tone;
}

/** A number parameter of the page: its label, its slider and its box. */
export function NumberControl({ name, tone }: NumberControlProps) {
  const { experiment, setNumber, remember } = useExperimentStore();
  const parameter = experiment.params[name];
  if (parameter?.kind !== 'number') {
    throw new TypeError(`${name} is not a number parameter of ${experiment.about.slug}.`);
  }
  const shared = {
    name,
    label: parameter.label,
    parameter,
    read: ({ values }: ExperimentState) => Number(values[name]),
    ...(tone && { tone }),
    onChange: (next: number) => setNumber(name, next),
    onGrab: remember,
  };
  return (
    <div className="control">
      <span className={tone ? `control-label ink-${tone}` : 'control-label'} aria-hidden>
        {parameter.label}
      </span>
      <Slider {...shared} spokenOf={spokenText} />
      <NumberBox {...shared} />
    </div>
  );
}
