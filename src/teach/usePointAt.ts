import { useEffect, useRef } from 'react';
import type { Step } from '../experiment/step';

/** Where the lesson does not stand beside the figures (look/lesson.css). */
const NARROW = '(width < 73.75em)';

/** Brings the step's figure into view and lights the part of it that is meant. */
export function usePointAt(step: Step | undefined): void {
  const isGoingOn = useRef(false);

  useEffect(() => {
    const figure = step && document.getElementById(step.figure);
    if (!figure) return undefined;
    // On a small screen the figure does not fit beside the lesson: the drawing with the part that is meant comes first.
    const drawing = matchMedia(NARROW).matches ? drawingOf(figure, step.light) : figure;
    drawing.scrollIntoView({ block: 'start', behavior: isGoingOn.current ? glides() : 'instant' });
    isGoingOn.current = true;
    const name = step.light;
    const parts = name
      ? [...figure.querySelectorAll(`[data-term="${name}"], [data-part="${name}"]`)]
      : [];
    parts.forEach((part) => part.setAttribute('data-pointed', ''));
    return () => parts.forEach((part) => part.removeAttribute('data-pointed'));
  }, [step]);
}

/** From step to step the page glides, so that one sees where it goes; a lesson that opens is at its step at once. */
function glides(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/**
 * The last drawing that has the part: where bars and areas both do, the areas are meant. Without a part it is the
 * drawing that waits for a marker, or the first one.
 */
function drawingOf(figure: HTMLElement, part = ''): Element {
  const parts = [
    ...figure.querySelectorAll(`.plot [data-term="${part}"], .plot [data-part="${part}"]`),
  ];
  const meant = parts.at(-1) ?? figure.querySelector('.plot .prediction');
  return meant?.closest('.plot') ?? figure.querySelector('.plot') ?? figure;
}
