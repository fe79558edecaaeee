import { useEffect, type RefObject } from 'react';
import { training } from './training';

/** The training rests while the figure that an element stands in is out of sight, and goes on when it is seen again. */
export function useRestUnseen(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const figure = element.current?.closest('figure');
    if (!figure) return undefined;
    const observer = new IntersectionObserver((entries) =>
      training.rest(entries.at(-1)?.isIntersecting !== true),
    );
    observer.observe(figure);
    return () => {
      observer.disconnect();
      training.rest(false);
    };
  }, [element]);
}
