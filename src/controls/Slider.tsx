import { useRef, type ChangeEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { holdDrag } from '../experiment/dragging';
import type { NumberParameter } from '../experiment/parameter';
import { keySteps } from '../experiment/key-steps';
import { positionOf, stepFrom, valueAt } from '../experiment/track';
import { useHydrated } from '../experiment/useHydrated';
import type { Tone } from '../experiment/tone';
import { LiveInput } from './LiveInput';

interface SliderProps {
  readonly name: string;
  readonly label: string;
  readonly parameter: NumberParameter;
  readonly value: number;
  /** The value as a person reads it, for screen readers. */
  readonly valueText: string;
  readonly tone?: Tone;
  readonly onChange: (value: number) => void;
  /** A change is about to start: answers with the way back. */
  readonly onGrab: () => () => void;
}

/** The native slider of a parameter. It snaps to the step only where it is itself what moves. */
export function Slider(props: SliderProps) {
  const { name, label, parameter, value, valueText, tone, onChange, onGrab } = props;
  const hydrated = useHydrated();
  const takeBack = useRef<(() => void) | null>(null);
  /** A range input goes on following the pointer after Escape: until it is grabbed again it is not heard. */
  const takenBack = useRef(false);
  const isLog = parameter.track.kind === 'log';
  const place = isLog ? positionOf(parameter, value) : value;

  const grab = (event: PointerEvent<HTMLInputElement>) => {
    if (event.button !== 0) return;
    takenBack.current = false;
    takeBack.current = onGrab();
    holdDrag();
  };
  const letGo = () => {
    takeBack.current = null;
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && takeBack.current) {
      event.preventDefault();
      takeBack.current();
      letGo();
      takenBack.current = true;
      return;
    }
    const steps = keySteps(event);
    if (steps === null) return;
    event.preventDefault();
    if (!event.repeat) onGrab();
    onChange(typeof steps === 'number' ? stepFrom(parameter, value, steps) : parameter[steps]);
  };

  const move = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    if (takenBack.current) {
      currentTarget.value = String(place);
      return;
    }
    const raw = currentTarget.valueAsNumber;
    const { min, max } = parameter;
    const next = valueAt(parameter, isLog ? raw : (raw - min) / (max - min));
    onChange(next);
    // Where it snaps back to the value that stood before, nothing is rendered that would bring the thumb there.
    if (next === value) currentTarget.value = String(place);
  };

  return (
    <LiveInput
      type="range"
      name={name}
      className={tone ? `slider slider-${tone}` : 'slider'}
      aria-label={label}
      value={String(place)}
      valueText={valueText}
      autoComplete="off"
      disabled={!hydrated}
      min={isLog ? 0 : parameter.min}
      max={isLog ? 1 : parameter.max}
      step={parameter.whole ? 1 : 'any'}
      listeners={{
        onPointerDown: grab,
        onPointerUp: letGo,
        onPointerCancel: letGo,
        onKeyDown: press,
        onChange: move,
      }}
    />
  );
}
