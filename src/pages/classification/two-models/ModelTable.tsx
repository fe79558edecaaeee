import { Resting } from '../../../charts/Resting';
import { PartControl } from '../../../controls/PartControl';
import { useModel } from '../../../experiment/ExperimentContext';
import { Formula } from '../../../formula/Formula';
import { Quantity } from '../../../formula/Quantity';
import { TermInNumbers } from '../../../formula/TermInNumbers';
import { CLASSES } from '../classes';
import { classification } from '../experiment';

/** The three distributions class by class, each with slider and box, and below them what the models lose, worked out. */
export function ModelTable() {
  return (
    <Resting className="desk-only">
      <div className="terms class-table">
        <p className="terms-head" aria-hidden>
          <span />
          <span className="ink-p">
            <Formula tex="\inkP{P}" />, the label
          </span>
          <span className="ink-q">
            <Formula tex="\inkQ{A}" />, one model
          </span>
          <span className="ink-r">
            <Formula tex="\inkQ{B}" />, another
          </span>
        </p>
        <ul>
          {CLASSES.map(({ id, label }, i) => (
            <li key={id} data-term={id}>
              <span className="terms-outcome">{label}</span>
              <PartControl name="p" part={i} tone="p" />
              <PartControl name="a" part={i} tone="q" />
              <PartControl name="b" part={i} tone="r" />
            </li>
          ))}
        </ul>
      </div>
      <Losses />
    </Resting>
  );
}

const LOSSES = [
  { model: 'a', name: 'A' },
  { model: 'b', name: 'B' },
] as const;

function Losses() {
  return (
    <table className="losses" aria-label="What each model loses on the label">
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">Term by term</th>
          <th scope="col">KL, label first</th>
          <th scope="col">plus H(P): cross-entropy</th>
          <th scope="col">KL, model first</th>
        </tr>
      </thead>
      <tbody>
        {LOSSES.map(({ model, name }) => (
          <tr key={model}>
            <th scope="row">
              <em className="ink-q">{name}</em>
            </th>
            <td>
              <Terms model={model} />
            </td>
            <td>
              <strong>
                <Quantity name={`kl-p${model}`} />
              </strong>
            </td>
            <td>
              <Quantity name={`cross-entropy-p${model}`} />
            </td>
            <td>
              <Quantity name={`kl-${model}p`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The terms of KL(P‖Q) with the numbers of now; a class that the label rules out adds 0. */
function Terms({ model }: { readonly model: 'a' | 'b' }) {
  return (
    <span className="sum-of-terms">
      {CLASSES.map(({ id }, i) => (
        <ClassTerm key={id} model={model} outcome={i} />
      ))}
    </span>
  );
}

function ClassTerm({ model, outcome }: { readonly model: 'a' | 'b'; readonly outcome: number }) {
  const isCounted = useModel(classification, ({ models }) => (models.p[outcome] ?? 0) > 0);
  const isFirst = useModel(
    classification,
    ({ models }) => models.p.findIndex((chance) => chance > 0) === outcome,
  );
  return (
    isCounted && (
      <span data-term={CLASSES[outcome]?.id}>
        {!isFirst && <span className="sign">+</span>}
        <TermInNumbers
          of={classification}
          p={({ models }) => models.p[outcome]}
          q={({ models }) => models[model].q[outcome]}
        />
      </span>
    )
  );
}
