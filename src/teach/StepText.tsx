import type { ReactNode } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { Step } from '../experiment/step';
import { informationText } from '../formula/number-text';
import { Quantity } from '../formula/Quantity';
import { hiddenText, quantityText } from '../formula/quantity-text';
import { valuesOf } from './judge';

const MARKS = /\{bits:([−\d.]+)\}|\{(?:(start|end):)?([a-z0-9-]+)\}|\*([^*]+)\*|\b([PQ])\b/g;

interface StepTextProps {
  readonly text: string;
  readonly step: Step;
}

/**
 * A step's text: `{kl-pq}` is that number, live; `{start:kl-pq}` and `{end:kl-pq}` what it is before and after the
 * answer; `{bits:0.4}` a number of bits, said in the reader's unit; `*word*` is stressed; P and Q wear their colours.
 */
export function StepText({ text: written, step }: StepTextProps) {
  const text = written.replaceAll(' %', '\u00a0%');
  const parts: ReactNode[] = [];
  let end = 0;
  for (const found of text.matchAll(MARKS)) {
    const [whole, bits, moment, quantity, stressed, name] = found;
    parts.push(text.slice(end, found.index));
    end = found.index + whole.length;
    const key = found.index;
    if (bits !== undefined) parts.push(<Bits key={key} bits={bits} />);
    else if (moment !== undefined && quantity !== undefined) {
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
  const hidden = useExperimentState((state) => state.numbersHidden);
  const declared = experiment.quantities[quantity];
  if (!declared) throw new Error(`${step.id} speaks of ${quantity}, which is not declared.`);
  const value = declared.read(experiment.derive(valuesOf(experiment, step, answered)));
  return (
    <strong className="fixed-number">
      {hidden ? hiddenText(declared, unit) : quantityText(declared, value, unit)}
    </strong>
  );
}

/** A rounded number that belongs to the sentence. In bits it stands as it was written. */
function Bits({ bits }: { readonly bits: string }) {
  const unit = useExperimentState((state) => state.unit);
  const value = Number(bits.replace('−', '-'));
  if (unit === 'bits') return `${bits} ${Math.abs(value) === 1 ? 'bit' : 'bits'}`;
  return informationText(value * Math.LN2, unit);
}
