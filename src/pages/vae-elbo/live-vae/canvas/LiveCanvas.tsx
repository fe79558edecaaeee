import { useEffect, useLayoutEffect, useRef } from 'react';
import type { TrainingState } from '../../../../workers/training-client';
import { training } from '../training';
import { inksOf, type Inks } from './inks';
import { watchLook } from './watch-look';

/** What a drawing is made on: a cleared context in CSS pixels, and how many of the screen's go into one. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly inks: Inks;
  readonly density: number;
  readonly width: number;
  readonly height: number;
}

interface LiveCanvasProps {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly draw: (sheet: Sheet, state: TrainingState) => void;
}

/** A canvas that is drawn anew, at most once a frame, whenever the training, the drawing or the look of the page changes. */
export function LiveCanvas({ left, top, width, height, draw }: LiveCanvasProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const redraw = useRef<() => void>(() => undefined);

  useEffect(() => {
    let frame = 0;
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(now);
    };
    const now = () => {
      frame = 0;
      redraw.current();
    };
    const endTraining = training.subscribe(soon);
    // At once: paper does not wait for a frame.
    const endLook = watchLook(() => redraw.current());
    return () => {
      cancelAnimationFrame(frame);
      endTraining();
      endLook();
    };
  }, []);

  useLayoutEffect(() => {
    redraw.current = () => {
      if (element.current) drawOn(element.current, { width, height }, draw);
    };
    redraw.current();
  }, [width, height, draw]);

  return (
    <canvas
      ref={element}
      className="live-canvas"
      style={{ left, top, width, height }}
      aria-hidden
    />
  );
}

function drawOn(
  canvas: HTMLCanvasElement,
  { width, height }: Pick<LiveCanvasProps, 'width' | 'height'>,
  draw: LiveCanvasProps['draw'],
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  // On a projector the whole figure is enlarged: a canvas has to bring the pixels for that.
  const enlarged = canvas.getBoundingClientRect().width / width || 1;
  const density = window.devicePixelRatio * enlarged;
  const size = { width: Math.round(width * density), height: Math.round(height * density) };
  if (canvas.width !== size.width) canvas.width = size.width;
  if (canvas.height !== size.height) canvas.height = size.height;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  draw({ context, inks: inksOf(canvas), density, width, height }, training.getState());
}
