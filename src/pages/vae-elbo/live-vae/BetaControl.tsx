import { NumberBox } from '../../../controls/NumberBox';
import { Slider } from '../../../controls/Slider';
import { useExperimentStore, useLiveState } from '../../../experiment/ExperimentContext';
import type { ExperimentState } from '../../../experiment/store';
import { positionOf } from '../../../experiment/track';
import { boxText, spokenText } from '../../../formula/number-text';
import { params } from '../params';
import { COLLAPSE_BETA } from './measured';
import { useTraining } from './training';

const NAME = 'train-beta';

/** The weight of the KL, with the place on its slider where the code is predicted to collapse. */
export function BetaControl() {
  const { setNumber, remember } = useExperimentStore();
  const parameter = params[NAME];
  const images = useLiveState(({ values }) => (values['images'] === 'faces' ? 'faces' : 'digits'));
  const found = useTraining(({ gallery }) => gallery?.images === images && gallery.collapseBeta);
  const collapse = found === false ? COLLAPSE_BETA[images] : found;
  const shared = {
    name: NAME,
    label: parameter.label,
    parameter,
    read: ({ values }: ExperimentState) => Number(values[NAME]),
    onChange: (next: number) => setNumber(NAME, next),
    onGrab: remember,
  };
  return (
    <div className="control control-beta">
      <span className="control-label" aria-hidden>
        {parameter.label}
      </span>
      <span className="marked-slider">
        <Slider {...shared} spokenOf={spokenText} />
        <span
          className="collapse-mark"
          style={{ '--at': positionOf(parameter, collapse) } as React.CSSProperties}
        >
          <span>collapse predicted: {boxText(Number(collapse.toPrecision(3)))}</span>
        </span>
      </span>
      <NumberBox {...shared} />
    </div>
  );
}
