import { useExperimentStore } from '../experiment/ExperimentContext';
import { partParameter } from '../experiment/parameter';
import type { ExperimentState } from '../experiment/store';
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
export function PartControl({ name, part, tone }: PartControlProps) {
  const { experiment, setPart, remember } = useExperimentStore();
  const declared = experiment.params[name];
  if (!declared || !('parts' in declared) || !(part in declared.parts)) {
    throw new TypeError(`${name} is not a list of ${experiment.about.slug} with a part ${part}.`);
  }
  const parameter = partParameter(declared, part);
  const shared = {
    name: `${name}.${part}`,
    label: parameter.label,
    parameter,
    read: ({ values }: ExperimentState) => Number((values[name] as readonly number[])[part]),
    ...(tone && { tone }),
    onChange: (next: number) => setPart(name, part, next),
    onGrab: remember,
  };
  return (
    <span className="part-control">
      <Slider {...shared} spokenOf={declared.kind === 'distribution' ? percentText : spokenText} />
      <NumberBox {...shared} />
    </span>
  );
}
