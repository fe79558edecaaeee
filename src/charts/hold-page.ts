type Way = 'horizontal' | 'vertical' | 'plane';

/**
 * For a handle's ref: keeps the page from scrolling under a finger that goes the handle's way. Across it the page
 * scrolls as ever. Chromium heeds touch-action on a whole drawing but not on parts of one, and takes the finger away.
 */
export function holdPage(way: Way) {
  return HOLDERS[way];
}

/** Always the same ones, so that no frame of a drag listens anew. */
const HOLDERS = {
  horizontal: holder('horizontal'),
  vertical: holder('vertical'),
  plane: holder('plane'),
} as const;

function holder(way: Way) {
  return (handle: SVGElement | null) => {
    if (!handle) return undefined;
    let from = { x: 0, y: 0 };
    /** The first move decides; before, nobody knows. */
    let held: boolean | null = null;
    const start = ({ touches: [touch] }: TouchEvent) => {
      held = null;
      if (touch) from = { x: touch.clientX, y: touch.clientY };
    };
    const move = (event: TouchEvent) => {
      const [touch] = event.touches;
      if (!touch) return;
      const across = Math.abs(touch.clientX - from.x);
      const down = Math.abs(touch.clientY - from.y);
      held ??= way === 'plane' || (way === 'vertical' ? down >= across : across >= down);
      if (held && event.cancelable) event.preventDefault();
    };
    handle.addEventListener('touchstart', start, { passive: true });
    handle.addEventListener('touchmove', move, { passive: false });
    return () => {
      handle.removeEventListener('touchstart', start);
      handle.removeEventListener('touchmove', move);
    };
  };
}
