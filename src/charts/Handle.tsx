import type { KeyboardEvent } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { keySteps } from '../experiment/key-steps';
import type { Tone } from '../experiment/tone';
import { useHydrated } from '../experiment/useHydrated';
import { HandleDot } from './HandleDot';
import { holdPage } from './hold-page';
import { withoutExponent } from './plain-decimal';
import { useDrag, type Place } from './useDrag';

export interface HandleProps {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone | 'ink';
  /** Which way the handle can go. Across that way a finger still scrolls the page. */
  readonly direction: 'horizontal' | 'vertical';
  readonly term?: string;
}

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly valueText: string;
  readonly onMove: (place: Place) => void;
  /** An arrow key was pressed: that many steps up or down. */
  readonly onStep: (steps: number) => void;
  readonly onEnd: (end: 'min' | 'max') => void;
}

/** Made once: it is then not compared with every move. */
const DOT = <HandleDot />;

/** A dot with a ring, to be grabbed with a mouse, a finger or the arrow keys. */
export function Handle(props: HandleProps & RangeProps) {
  const { x, y, tone, direction, term } = props;
  const hydrated = useHydrated();
  const { remember } = useExperimentStore();
  const { onPointerDown } = useDrag({ x, y }, props.onMove);

  const press = (event: KeyboardEvent) => {
    const steps = keySteps(event);
    if (steps === null) return;
    event.preventDefault();
    if (!event.repeat) remember();
    if (typeof steps === 'number') props.onStep(steps);
    else props.onEnd(steps);
  };

  return (
    <g
      ref={holdPage(direction)}
      className={`handle handle-${tone} handle-${direction}`}
      transform={`translate(${x},${y})`}
      role="slider"
      tabIndex={hydrated ? 0 : -1}
      aria-label={props.label}
      aria-orientation={direction}
      aria-valuemin={props.min}
      aria-valuemax={props.max}
      aria-valuenow={withoutExponent(props.value)}
      aria-valuetext={props.valueText}
      aria-disabled={!hydrated}
      data-term={term}
      onPointerDown={hydrated ? onPointerDown : undefined}
      onKeyDown={press}
    >
      {DOT}
    </g>
  );
}
