import { useEffect } from 'react';
import type { Step } from '../experiment/step';

/** Brings the step's figure into view and lights the part of it that is meant. */
export function usePointAt(step: Step | undefined): void {
  useEffect(() => {
    const figure = step && document.getElementById(step.figure);
    if (!figure) return undefined;
    figure.scrollIntoView({
      block: 'start',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
    const name = step.light;
    const parts = name
      ? [...figure.querySelectorAll(`[data-term="${name}"], [data-part="${name}"]`)]
      : [];
    parts.forEach((part) => part.setAttribute('data-pointed', ''));
    return () => parts.forEach((part) => part.removeAttribute('data-pointed'));
  }, [step]);
}
