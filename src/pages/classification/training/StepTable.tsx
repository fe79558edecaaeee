import { Resting } from '../../../charts/Resting';
import { useModel, useValues } from '../../../experiment/ExperimentContext';
import { numberText, probabilityText, signedText } from '../../../formula/number-text';
import { CLASSES } from '../classes';
import { classification } from '../experiment';
import { softmaxText } from './softmax-text';

/** The next step worked out, class by class. */
export function StepTable() {
  return (
    <Resting className="desk-only">
      <table className="step-table" aria-label="The next step, class by class">
        <thead>
          <tr>
            <th scope="col">class</th>
            <th scope="col">logit z</th>
            <th scope="col" className="ink-q">
              <span className="word">prediction</span> q
            </th>
            <th scope="col" className="ink-p">
              <span className="word">target</span> p
            </th>
            <th scope="col">
              <span className="word">gradient</span> q − p, in nats
            </th>
            <th scope="col">next z: z − η (q − p)</th>
          </tr>
        </thead>
        <tbody>
          <StepRows />
        </tbody>
      </table>
    </Resting>
  );
}

function StepRows() {
  const { target, now } = useModel(classification, (model) => model.example);
  const rate = useValues(classification, (values) => values.rate);
  return CLASSES.map(({ id, label }, i) => {
    const [z = 0, slope = 0] = [now.logits[i], now.gradient[i]];
    return (
      <tr key={id} data-term={id}>
        <th scope="row">{label}</th>
        <td>{numberText(z)}</td>
        <td className="ink-q">{softmaxText(now.prediction[i] ?? 0)}</td>
        <td className="ink-p">{probabilityText(target[i] ?? 0)}</td>
        <td>
          <strong>{signedText(slope)}</strong>
        </td>
        <td>{numberText(z - rate * slope)}</td>
      </tr>
    );
  });
}
