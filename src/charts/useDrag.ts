import { useLayoutEffect, useRef, type PointerEvent } from 'react';
import { holdDrag, releaseDrag } from '../experiment/dragging';
import { useExperimentStore } from '../experiment/ExperimentContext';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Follows one pointer over a drawing. The distance between the pointer and the thing grabbed is kept, so that nothing
 * jumps at the start; Escape takes the whole drag back.
 */
export function useDrag(grabbedAt: Place, moveTo: (place: Place) => void) {
  const { remember } = useExperimentStore();
  const end = useRef<(() => void) | null>(null);
  const latest = useRef(moveTo);
  useLayoutEffect(() => {
    latest.current = moveTo;
  });

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || end.current) return;
    const target = event.currentTarget;
    const takeBack = remember();
    const from = { x: event.clientX, y: event.clientY };
    const scale = scaleOf(target);
    target.setPointerCapture(event.pointerId);

    const move = (moved: globalThis.PointerEvent) => {
      if (moved.pointerId !== event.pointerId) return;
      latest.current({
        x: grabbedAt.x + (moved.clientX - from.x) / scale,
        y: grabbedAt.y + (moved.clientY - from.y) / scale,
      });
    };
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      takeBack();
      release();
    };
    const release = () => {
      end.current = null;
      window.removeEventListener('pointermove', move, true);
      target.removeEventListener('pointerup', release);
      target.removeEventListener('pointercancel', release);
      window.removeEventListener('keydown', key, true);
      if (target.hasPointerCapture(event.pointerId)) target.releasePointerCapture(event.pointerId);
      releaseDrag();
    };
    end.current = release;
    window.addEventListener('pointermove', move, true);
    target.addEventListener('pointerup', release);
    target.addEventListener('pointercancel', release);
    window.addEventListener('keydown', key, true);
    holdDrag();
  };

  return { onPointerDown };
}

/** How many pixels of the screen one unit of the drawing takes: 1, but for a figure enlarged on a projector. */
function scaleOf(target: Element): number {
  const svg = target instanceof SVGElement ? target.ownerSVGElement : null;
  const width = svg?.viewBox.baseVal.width;
  return svg && width ? svg.getBoundingClientRect().width / width : 1;
}
