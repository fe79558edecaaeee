import type { ReactNode } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { Step } from '../experiment/step';
import { informationText } from '../formula/number-text';
import { Quantity } from '../formula/Quantity';
import { valuesOf } from './judge';

const MARKS = /\{(?:(start|end):)?([a-z0-9-]+)\}|\*([^*]+)\*|\b([PQ])\b/g;

interface StepTextProps {
  readonly text: string;
  readonly step: Step;
}

/**
 * A step's text: `{kl-pq}` is that number, live; `{start:kl-pq}` and `{end:kl-pq}` what it is before and after the
 * answer; `*word*` is stressed; P and Q wear their colours.
 */
export function StepText({ text, step }: StepTextProps) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const found of text.matchAll(MARKS)) {
    const [whole, moment, quantity, stressed, name] = found;
    parts.push(text.slice(end, found.index));
    end = found.index + whole.length;
    const key = found.index;
    if (moment !== undefined && quantity !== undefined) {
      parts.push(
        <NumberAt key={key} step={step} quantity={quantity} answered={moment === 'end'} />,
      );
    } else if (quantity !== undefined) parts.push(<Quantity key={key} name={quantity} />);
    else if (stressed !== undefined) parts.push(<em key={key}>{stressed}</em>);
    else
      parts.push(
        <span key={key} className={name === 'P' ? 'ink-p' : 'ink-q'}>
          {name}
        </span>,
      );
  }
  parts.push(text.slice(end));
  return parts;
}

interface NumberAtProps {
  readonly step: Step;
  readonly quantity: string;
  readonly answered: boolean;
}

/** A number of the step's own state, whatever the figure has been dragged to since. */
function NumberAt({ step, quantity, answered }: NumberAtProps) {
  const { experiment } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const declared = experiment.quantities[quantity];
  if (!declared) throw new Error(`${step.id} speaks of ${quantity}, which is not declared.`);
  const nats = declared.read(experiment.derive(valuesOf(experiment, step, answered)));
  return <strong className="fixed-number">{informationText(nats, unit)}</strong>;
}
