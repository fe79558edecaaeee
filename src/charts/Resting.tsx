import { useRef, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { ExperimentContext } from '../experiment/ExperimentContext';
import { useRestOutOfSight } from './useRestOutOfSight';

interface RestingProps extends ComponentPropsWithoutRef<'div'> {
  readonly as?: 'div' | 'header' | 'figure' | 'figcaption';
}

/** A part of the page that rests while it is out of sight: a drag then costs only what can be seen. */
export function Resting({ as = 'div', children, ...attributes }: RestingProps) {
  const element = useRef<HTMLElement>(null);
  const store = useRestOutOfSight(element);
  // Every one of them is an HTMLElement; React's types would have one ref for each.
  const Tag = as as 'div';
  return (
    <Tag ref={element as RefObject<HTMLDivElement | null>} {...attributes}>
      <ExperimentContext value={store}>{children}</ExperimentContext>
    </Tag>
  );
}
