import type { KeyboardEvent } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import type { Tone } from '../experiment/tone';
import { useHydrated } from '../experiment/useHydrated';
import { HandleDot } from './HandleDot';
import { holdPage } from './hold-page';
import { withoutExponent } from './plain-decimal';
import { useDrag, type Place } from './useDrag';

interface PlaneHandleProps {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone | 'ink';
  readonly label: string;
  /** A slider has one value: the most telling of those that the handle moves. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** All of them, in words. */
  readonly valueText: string;
  readonly term?: string | undefined;
  readonly onMove: (place: Place) => void;
  /** An arrow key was pressed: so many steps to the right and up in the drawing. */
  readonly onNudge: (right: number, up: number) => void;
}

const LARGE = 10;
/** Farther than any plane reaches: to its edge. */
const ALL_THE_WAY = 1000;
const KEYS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, LARGE],
  PageDown: [0, -LARGE],
  Home: [-ALL_THE_WAY, 0],
  End: [ALL_THE_WAY, 0],
};

/** A dot with a ring that goes both ways: over a plane, with a mouse, a finger or keys. */
export function PlaneHandle(props: PlaneHandleProps) {
  const { x, y, tone, term } = props;
  const hydrated = useHydrated();
  const { remember } = useExperimentStore();
  const { onPointerDown } = useDrag({ x, y }, props.onMove);

  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const way = KEYS[key];
    if (!way || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    if (!event.repeat) remember();
    const strides = event.shiftKey ? LARGE : 1;
    props.onNudge(way[0] * strides, way[1] * strides);
  };

  return (
    <g
      ref={holdPage('plane')}
      className={`handle handle-${tone} handle-plane`}
      transform={`translate(${x},${y})`}
      role="slider"
      aria-roledescription="point in a plane"
      tabIndex={hydrated ? 0 : -1}
      aria-label={props.label}
      aria-valuemin={props.min}
      aria-valuemax={props.max}
      aria-valuenow={withoutExponent(props.value)}
      aria-valuetext={props.valueText}
      aria-disabled={!hydrated}
      data-term={term}
      onPointerDown={hydrated ? onPointerDown : undefined}
      onKeyDown={press}
    >
      <HandleDot />
    </g>
  );
}
