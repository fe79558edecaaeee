import type { Beta } from '../../../compute/beta';
import { NumberBox } from '../../../controls/NumberBox';
import { Slider } from '../../../controls/Slider';
import { useExperimentStore, useLiveState } from '../../../experiment/ExperimentContext';
import type { NumberParameter } from '../../../experiment/parameter';
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
  const alpha = useLiveState(({ values }) => Number(values['alpha']));
  const beta = useLiveState(({ values }) => Number(values['beta']));
  const value = read({ alpha, beta });
  const shared = {
    name,
    label: parameter.label,
    parameter,
    value,
    tone: 'q',
    onChange: (next: number) =>
      moveTo({ ...live.getState().values, ...write({ alpha, beta }, next) }),
    onGrab: remember,
  } as const;
  return (
    <div className="control">
      <span className="control-label ink-q" aria-hidden>
        {parameter.label}
      </span>
      <Slider {...shared} valueText={spokenText(value)} />
      <NumberBox {...shared} />
    </div>
  );
}
