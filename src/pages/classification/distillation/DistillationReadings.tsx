import { useModel } from '../../../experiment/ExperimentContext';
import { boxText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { classification } from '../experiment';

/** What separates the student from its teacher: softened, as the loss counts it, and in plain chances. */
export function DistillationReadings() {
  const temperature = useModel(classification, ({ lessons }) => lessons.temperature);
  return (
    <dl className="readings">
      <div>
        <dt>KL(t‖s) at T = {boxText(temperature)}</dt>
        <dd>
          <Quantity name="kl-distillation" />
        </dd>
      </div>
      <div>
        <dt>times T², the loss</dt>
        <dd>
          <Quantity name="distillation-loss" />
        </dd>
      </div>
      <div>
        <dt>KL(t‖s) at T = 1</dt>
        <dd>
          <Quantity name="kl-teacher-student" />
        </dd>
      </div>
    </dl>
  );
}
