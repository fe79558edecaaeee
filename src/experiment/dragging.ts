const ENDS = ['pointerup', 'pointercancel', 'blur', 'pagehide'];

/** Marks the page while a hand holds a slider or a handle: what is out of sight is then not drawn (look/charts.css). */
export function holdDrag(): void {
  document.documentElement.dataset['dragging'] = '';
  // A native slider does not hear of a pointer that is lifted elsewhere.
  for (const end of ENDS) window.addEventListener(end, releaseDrag, true);
}

export function releaseDrag(): void {
  delete document.documentElement.dataset['dragging'];
  for (const end of ENDS) window.removeEventListener(end, releaseDrag, true);
}
