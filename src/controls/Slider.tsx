import { useRef, type ChangeEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { holdDrag } from '../experiment/dragging';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { keySteps } from '../experiment/key-steps';
import { positionOf, stepFrom, valueAt } from '../experiment/track';
import { useHydrated } from '../experiment/useHydrated';
import type { ControlledNumber } from './controlled-number';
import { LiveInput } from './LiveInput';

interface SliderProps extends ControlledNumber {
  /** The value as a person reads it, for screen readers. */
  readonly spokenOf: (value: number) => string;
}

/** The native slider of a parameter. It snaps to the step only where it is itself what moves. */
export function Slider(props: SliderProps) {
  const { name, label, parameter, read, spokenOf, tone, onChange, onGrab } = props;
  const { live } = useExperimentStore();
  const hydrated = useHydrated();
  const takeBack = useRef<(() => void) | null>(null);
  /** A range input goes on following the pointer after Escape: until it is grabbed again it is not heard. */
  const takenBack = useRef(false);
  const isLog = parameter.track.kind === 'log';
  const placeOf = (value: number) => String(isLog ? positionOf(parameter, value) : value);

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
    onChange(
      typeof steps === 'number'
        ? stepFrom(parameter, read(live.getState()), steps)
        : parameter[steps],
    );
  };

  const move = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const value = read(live.getState());
    if (takenBack.current) {
      currentTarget.value = placeOf(value);
      return;
    }
    const raw = currentTarget.valueAsNumber;
    const { min, max } = parameter;
    const next = valueAt(parameter, isLog ? raw : (raw - min) / (max - min));
    onChange(next);
    // Where it snaps back to the value that stood before, nothing changes that would bring the thumb there.
    if (next === value) currentTarget.value = placeOf(value);
  };

  return (
    <LiveInput
      type="range"
      name={name}
      className={tone ? `slider slider-${tone}` : 'slider'}
      aria-label={label}
      read={read}
      textOf={placeOf}
      spokenOf={spokenOf}
      autoComplete="off"
      disabled={!hydrated}
      min={isLog ? 0 : parameter.min}
      max={isLog ? 1 : parameter.max}
      step={parameter.whole ? 1 : 'any'}
      onPointerDown={grab}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={press}
      onChange={move}
    />
  );
}
