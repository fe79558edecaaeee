import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { readNumber, type Problem } from '../experiment/read-text';
import { useHydrated } from '../experiment/useHydrated';
import { boxText } from '../formula/number-text';
import type { ControlledNumber } from './controlled-number';
import { LiveInput } from './LiveInput';
import { problemText } from './problem-text';

interface Draft {
  readonly text: string;
  /** The value that stood when this was typed. */
  readonly of: number;
}

interface Refusal {
  readonly given: string;
  readonly problem: Problem;
}

/**
 * Where a value is typed, in full precision. What cannot be read stays in the box with a message, and the value that
 * stood before stays in force.
 */
export function NumberBox({
  name,
  label,
  parameter,
  read,
  tone,
  onChange,
  onGrab,
}: ControlledNumber) {
  const { live, state } = useExperimentStore();
  const hydrated = useHydrated();
  const messageId = useId();
  const grabbed = useRef(false);
  const entered = useRef(false);
  const draft = useRef<Draft | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  // A change from elsewhere, a reset or a drag, puts aside what was typed before it.
  useLayoutEffect(() =>
    state.subscribe((now) => {
      if (!draft.current || draft.current.of === read(now)) return;
      draft.current = null;
      setRefusal(null);
    }),
  );

  const type = (text: string) => {
    if (!grabbed.current) onGrab();
    grabbed.current = true;
    const reading = readNumber(parameter, text);
    if ('problem' in reading) {
      draft.current = { text, of: read(live.getState()) };
      setRefusal({ given: text, problem: reading.problem });
      return;
    }
    draft.current = { text, of: reading.value };
    setRefusal(null);
    onChange(reading.value);
  };
  const startOver = (input: HTMLInputElement) => {
    grabbed.current = false;
    const value = read(live.getState());
    draft.current = { text: String(value), of: value };
    setRefusal(null);
    input.value = String(value);
    input.select();
  };
  const leave = (input: HTMLInputElement) => {
    if (refusal) return;
    draft.current = null;
    input.value = boxText(read(live.getState()));
  };

  return (
    <span className="number-box">
      <LiveInput
        type="text"
        inputMode="decimal"
        name={name}
        className={tone ? `box box-${tone}` : 'box'}
        aria-label={`${label}, typed`}
        aria-invalid={refusal !== null}
        aria-describedby={refusal ? messageId : undefined}
        autoComplete="off"
        spellCheck={false}
        disabled={!hydrated}
        size={8}
        read={read}
        textOf={(value) => (draft.current?.of === value ? draft.current.text : boxText(value))}
        onPointerDown={(event) => {
          entered.current = event.currentTarget !== document.activeElement;
        }}
        // WebKit puts the caret where the click ends, though the focus has just selected all.
        onMouseUp={(event) => entered.current && event.preventDefault()}
        onFocus={(event) => startOver(event.currentTarget)}
        onBlur={(event) => leave(event.currentTarget)}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && !refusal)) {
            startOver(event.currentTarget);
          } else if (event.key === 'Enter') event.currentTarget.select();
        }}
      />
      {refusal && (
        <span className="box-message" id={messageId} role="alert">
          {problemText({ name: parameter.symbol, ...refusal, parameter })}
        </span>
      )}
    </span>
  );
}
