import { useEffect, useState, type RefObject } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { createSleepingStore } from '../experiment/sleeping-store';
import type { ExperimentStore } from '../experiment/store';

/**
 * The store for what is in this element: it rests while the element is out of sight, but never on paper, nor while it
 * has the focus: whoever presses the arrow keys of a handle that was scrolled away moves it from where it is.
 */
export function useRestOutOfSight(element: RefObject<HTMLElement | null>): ExperimentStore {
  const page = useExperimentStore();
  const [{ store, sleep, wake }] = useState(() => createSleepingStore(page));

  useEffect(() => {
    if (!element.current) return undefined;
    const { current } = element;
    let isInSight = true;
    const settle = () => {
      const isAwake = isInSight || current.contains(document.activeElement);
      current.toggleAttribute('data-asleep', !isAwake);
      if (isAwake) wake();
      else sleep();
    };
    const observer = new IntersectionObserver((entries) => {
      isInSight = entries.at(-1)?.isIntersecting ?? true;
      settle();
    });
    observer.observe(current);
    current.addEventListener('focusin', settle);
    current.addEventListener('focusout', settle);
    window.addEventListener('beforeprint', wake);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', settle);
      current.removeEventListener('focusout', settle);
      window.removeEventListener('beforeprint', wake);
    };
  }, [element, sleep, wake]);

  return store;
}
