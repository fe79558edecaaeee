import { useEffect, useState, type RefObject } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { createSleepingStore } from '../experiment/sleeping-store';
import type { ExperimentStore } from '../experiment/store';

/** The store for what is in this element: it rests while the element is out of sight, but never on paper. */
export function useRestOutOfSight(element: RefObject<HTMLElement | null>): ExperimentStore {
  const page = useExperimentStore();
  const [{ store, sleep, wake }] = useState(() => createSleepingStore(page));

  useEffect(() => {
    if (!element.current) return undefined;
    const { current } = element;
    const observer = new IntersectionObserver((entries) => {
      const isInSight = entries.at(-1)?.isIntersecting ?? true;
      current.toggleAttribute('data-asleep', !isInSight);
      if (isInSight) wake();
      else sleep();
    });
    observer.observe(current);
    window.addEventListener('beforeprint', wake);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', wake);
    };
  }, [element, sleep, wake]);

  return store;
}
