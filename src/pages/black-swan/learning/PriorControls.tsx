import type { Beta } from '../../../compute/beta';
import { NumberBox } from '../../../controls/NumberBox';
import { Slider } from '../../../controls/Slider';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import type { NumberParameter } from '../../../experiment/parameter';
import type { ExperimentState } from '../../../experiment/store';
import { spokenText } from '../../../formula/number-text';
import {
  meanOf,
  PRIOR_MEAN,
  PRIOR_STRENGTH,
  priorWithMean,
  priorWithStrength,
  strengthOf,
} from './prior-by-hand';

/** The prior by its mean and its strength: both set alpha and beta. */
export function PriorControls() {
  return (
    <>
      <PriorControl name="prior-mean" parameter={PRIOR_MEAN} read={meanOf} write={priorWithMean} />
      <PriorControl
        name="prior-strength"
        parameter={PRIOR_STRENGTH}
        read={strengthOf}
        write={priorWithStrength}
      />
    </>
  );
}

interface PriorControlProps {
  readonly name: string;
  readonly parameter: NumberParameter;
  readonly read: (prior: Beta) => number;
  readonly write: (prior: Beta, value: number) => Beta;
}

function PriorControl({ name, parameter, read, write }: PriorControlProps) {
  const { live, moveTo, remember } = useExperimentStore();
  const shared = {
    name,
    label: parameter.label,
    parameter,
    read: (state: ExperimentState) => read(priorOf(state)),
    tone: 'q',
    onChange(next: number) {
      const now = live.getState();
      moveTo({ ...now.values, ...write(priorOf(now), next) });
    },
    onGrab: remember,
  } as const;
  return (
    <div className="control">
      <span className="control-label ink-q" aria-hidden>
        {parameter.label}
      </span>
      <Slider {...shared} spokenOf={spokenText} />
      <NumberBox {...shared} />
    </div>
  );
}

function priorOf({ values }: ExperimentState): Beta {
  return { alpha: Number(values['alpha']), beta: Number(values['beta']) };
}
