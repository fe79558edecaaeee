import { memo } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { placedByHand, stepFrom } from '../experiment/track';
import { spokenText } from '../formula/number-text';
import { Handle, type HandleProps } from './Handle';
import type { Place } from './useDrag';

interface NumberHandleProps extends HandleProps {
  /** The number parameter that this handle moves. */
  readonly name: string;
  /** What the handle is in the drawing. */
  readonly what: string;
  /** It shows the rest of the range, as the tails of a coin whose chance of heads is the parameter. */
  readonly mirrored?: boolean;
  /** What the handle would show at a place of the drawing. */
  readonly valueAt: (place: Place) => number;
}

/** A handle on a number parameter of the page. */
export const NumberHandle = memo(function NumberHandle({
  name,
  what,
  mirrored = false,
  valueAt,
  ...handle
}: NumberHandleProps) {
  const { experiment, setNumber } = useExperimentStore();
  const value = useExperimentState(({ values }) => values[name]);
  const parameter = experiment.params[name];
  if (parameter?.kind !== 'number' || typeof value !== 'number') {
    throw new TypeError(`${name} is not a number parameter of ${experiment.about.slug}.`);
  }
  const { min, max } = parameter;
  const seen = (plain: number) => (mirrored ? min + max - plain : plain);
  const opposite = { min: max, max: min };
  return (
    <Handle
      {...handle}
      label={what}
      value={seen(value)}
      min={min}
      max={max}
      valueText={spokenText(seen(value))}
      onMove={(place) => setNumber(name, placedByHand(parameter, seen(valueAt(place))))}
      onStep={(steps) => setNumber(name, stepFrom(parameter, value, mirrored ? -steps : steps))}
      onEnd={(end) => setNumber(name, mirrored ? opposite[end] : parameter[end])}
    />
  );
});
