import { useEffect, type RefObject } from 'react';
import { training } from './training';

/** The training rests while an element is out of sight, and goes on when it is seen again. */
export function useRestUnseen(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver((entries) =>
      training.rest(entries.at(-1)?.isIntersecting !== true),
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      training.rest(false);
    };
  }, [element]);
}
