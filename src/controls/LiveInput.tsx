import {
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type SyntheticEvent,
} from 'react';

type Attributes = Omit<
  ComponentPropsWithRef<'input'>,
  'ref' | 'value' | 'defaultValue' | 'aria-valuetext' | `on${string}`
>;

/** What the input answers to. */
type Listeners = Pick<
  ComponentPropsWithRef<'input'>,
  | 'onBlur'
  | 'onChange'
  | 'onFocus'
  | 'onKeyDown'
  | 'onMouseUp'
  | 'onPointerCancel'
  | 'onPointerDown'
  | 'onPointerUp'
>;

interface LiveInputProps extends Attributes {
  readonly value: string;
  readonly valueText?: string;
  readonly listeners: Listeners;
}

/**
 * An input whose value may change with every frame. React would write its name and type again with every value, so
 * the value is written past React, and the element itself is rendered only when something else about it changes.
 */
export function LiveInput({ value, valueText, listeners, ...attributes }: LiveInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [first] = useState({ value, valueText });
  const [relay] = useState(() => createRelay(Object.keys(listeners) as (keyof Listeners)[]));

  useLayoutEffect(() => {
    relay.passOnTo(listeners);
    if (input.current && input.current.value !== value) write(input.current, value);
  });
  useLayoutEffect(() => {
    if (valueText !== undefined) input.current?.setAttribute('aria-valuetext', valueText);
  }, [valueText]);

  return (
    <StillInput
      ref={input}
      defaultValue={first.value}
      aria-valuetext={first.valueText}
      {...attributes}
      {...relay.listeners}
    />
  );
}

/** What was selected as a whole stays so: who begins to type replaces the number, also one that runs on. */
function write(input: HTMLInputElement, value: string) {
  const isSelected = document.activeElement === input && isSelectedWhole(input);
  input.value = value;
  if (isSelected) input.select();
}

function isSelectedWhole({ type, selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return type === 'text' && selectionStart === 0 && selectionEnd === value.length;
}

const StillInput = memo(function StillInput(props: ComponentPropsWithRef<'input'>) {
  return <input {...props} />;
});

/** Listeners that stay the same and pass every event on to those of now. */
function createRelay(names: readonly (keyof Listeners)[]) {
  let now: Listeners = {};
  const passOn = (name: keyof Listeners) => (event: SyntheticEvent<HTMLInputElement>) =>
    (now[name] as ((event: SyntheticEvent) => void) | undefined)?.(event);
  return {
    listeners: Object.fromEntries(names.map((name) => [name, passOn(name)])),
    passOnTo: (listeners: Listeners) => {
      now = listeners;
    },
  };
}
