import { useRef, type ReactNode } from 'react';
import { ExperimentContext } from '../experiment/ExperimentContext';
import { useRestOutOfSight } from './useRestOutOfSight';

/** A figure and the words about it. Out of sight they rest while another passage is played with. */
export function Passage({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLElement>(null);
  const store = useRestOutOfSight(element);
  return (
    <section className="passage" ref={element}>
      <ExperimentContext value={store}>{children}</ExperimentContext>
    </section>
  );
}
