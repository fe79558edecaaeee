const ENDS = ['pointerup', 'pointercancel', 'blur', 'pagehide'];

/** Moves of a held pointer concern nobody but what is held, which hears of them at the window or as `input`. */
const MOVES = ['pointermove', 'mousemove'];

const listeners = new Set<() => void>();

/** Marks the page while a hand holds a slider or a handle: what is out of sight is then not drawn (look/charts.css). */
export function holdDrag(): void {
  document.documentElement.dataset['dragging'] = '';
  // A native slider does not hear of a pointer that is lifted elsewhere.
  for (const end of ENDS) window.addEventListener(end, releaseDrag, true);
  for (const move of MOVES) window.addEventListener(move, keepToItself, true);
  tell();
}

export function releaseDrag(): void {
  delete document.documentElement.dataset['dragging'];
  for (const end of ENDS) window.removeEventListener(end, releaseDrag, true);
  for (const move of MOVES) window.removeEventListener(move, keepToItself, true);
  tell();
}

export function isDragging(): boolean {
  return document.documentElement.dataset['dragging'] !== undefined;
}

/** Calls back whenever a hand takes hold or lets go; returns how to stop that. */
export function listenToDrags(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** React would look through the page for who else listens. */
function keepToItself(event: Event): void {
  event.stopPropagation();
}

function tell(): void {
  for (const listener of listeners) listener();
}
