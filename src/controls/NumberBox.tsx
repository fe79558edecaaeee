import { useId, useRef, useState } from 'react';
import type { NumberParameter } from '../experiment/parameter';
import { readNumber } from '../experiment/read-text';
import type { Tone } from '../experiment/tone';
import { boxText } from '../formula/number-text';
import { problemText } from './problem-text';
import { useHydrated } from '../experiment/useHydrated';
import { LiveInput } from './LiveInput';

interface NumberBoxProps {
  readonly name: string;
  readonly label: string;
  readonly parameter: NumberParameter;
  readonly value: number;
  readonly tone?: Tone;
  readonly onChange: (value: number) => void;
  readonly onGrab: () => () => void;
}

interface Draft {
  readonly text: string;
  /** The value that stood when this was typed. */
  readonly of: number;
}

/**
 * Where a value is typed, in full precision. What cannot be read stays in the box with a message, and the value that
 * stood before stays in force.
 */
export function NumberBox({
  name,
  label,
  parameter,
  value,
  tone,
  onChange,
  onGrab,
}: NumberBoxProps) {
  const hydrated = useHydrated();
  const messageId = useId();
  const grabbed = useRef(false);
  const entered = useRef(false);
  const [typed, setTyped] = useState<Draft | null>(null);
  // A change from elsewhere, a reset or a drag, puts aside what was typed before it.
  const draft = typed?.of === value ? typed.text : null;
  const reading = draft === null ? { value } : readNumber(parameter, draft);
  const problem = 'problem' in reading ? reading.problem : null;

  const type = (text: string) => {
    if (!grabbed.current) onGrab();
    grabbed.current = true;
    const next = readNumber(parameter, text);
    setTyped({ text, of: 'value' in next ? next.value : value });
    if ('value' in next) onChange(next.value);
  };
  const startOver = () => {
    grabbed.current = false;
    setTyped({ text: String(value), of: value });
  };

  return (
    <span className="number-box">
      <LiveInput
        type="text"
        inputMode="decimal"
        name={name}
        className={tone ? `box box-${tone}` : 'box'}
        aria-label={`${label}, typed`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : messageId}
        autoComplete="off"
        spellCheck={false}
        disabled={!hydrated}
        size={8}
        value={draft ?? boxText(value)}
        listeners={{
          onPointerDown: (event) => {
            entered.current = event.currentTarget !== document.activeElement;
          },
          // WebKit puts the caret where the click ends, though the focus has just selected all.
          onMouseUp: (event) => entered.current && event.preventDefault(),
          onFocus: (event) => {
            startOver();
            event.currentTarget.select();
          },
          onBlur: () => problem === null && setTyped(null),
          onChange: (event) => type(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            if (event.key === 'Escape' || problem === null) startOver();
            event.currentTarget.select();
          },
        }}
      />
      {problem !== null && (
        <span className="box-message" id={messageId} role="alert">
          {problemText({ name: parameter.symbol, given: draft ?? '', problem, parameter })}
        </span>
      )}
    </span>
  );
}
