import { useEffect, useLayoutEffect, useRef } from 'react';

/** A tab in the background gets no frames: when it comes back, the pause is not made up for. */
const LONGEST_FRAME = 0.1;

/**
 * Calls on every frame while running, with the seconds since the last one and what the last call returned (0 at
 * first): the part of its work that was not yet due.
 */
export function useFrames(
  running: boolean,
  onFrame: (seconds: number, carry: number) => number,
): void {
  const latest = useRef(onFrame);
  useLayoutEffect(() => {
    latest.current = onFrame;
  });

  useEffect(() => {
    if (!running) return undefined;
    let carry = 0;
    let last: number | null = null;
    const frame = (now: number) => {
      const seconds = last === null ? 0 : Math.min(LONGEST_FRAME, (now - last) / 1000);
      last = now;
      carry = latest.current(seconds, carry);
      request = requestAnimationFrame(frame);
    };
    let request = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(request);
  }, [running]);
}
