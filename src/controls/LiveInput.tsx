import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import type { ExperimentState } from '../experiment/store';

interface LiveInputProps extends Omit<
  ComponentProps<'input'>,
  'ref' | 'value' | 'defaultValue' | 'aria-valuetext'
> {
  readonly read: (state: ExperimentState) => number;
  /** What the input holds when the number is this. */
  readonly textOf: (value: number) => string;
  /** The number as a screen reader says it. */
  readonly spokenOf?: (value: number) => string;
}

/**
 * An input for a number that may change with every frame. The number is written past React, which would else render
 * every control of the page with every frame of a drag.
 */
export function LiveInput({ read, textOf, spokenOf, ...attributes }: LiveInputProps) {
  const { live, state } = useExperimentStore();
  const input = useRef<HTMLInputElement>(null);

  // Anew whenever React renders the input, which is seldom: what it shows may have changed with that.
  useLayoutEffect(() => {
    let written: number | null = null;
    const follow = (now: ExperimentState) => {
      const value = read(now);
      if (!input.current || Object.is(value, written)) return;
      written = value;
      write(input.current, textOf(value));
      if (spokenOf) input.current.setAttribute('aria-valuetext', spokenOf(value));
    };
    follow(state.getState());
    return state.subscribe(follow);
  });

  const first = read(live.getInitialState());
  const spoken = spokenOf && { 'aria-valuetext': spokenOf(first) };
  return <input ref={input} defaultValue={textOf(first)} {...spoken} {...attributes} />;
}

/** What was selected as a whole stays so: who begins to type replaces the number, also one that runs on. */
function write(input: HTMLInputElement, text: string) {
  if (input.value === text) return;
  const isSelected = document.activeElement === input && isSelectedWhole(input);
  input.value = text;
  if (isSelected) input.select();
}

function isSelectedWhole({ type, selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return type === 'text' && selectionStart === 0 && selectionEnd === value.length;
}
