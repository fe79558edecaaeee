import { tellHost } from './message';

/** Keys by which a person moves about in the figure, and keys that only change others. */
const KEPT = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);
const PRESSES = new Set(['Enter', ' ']);
const TURNS = new Set(['PageUp', 'PageDown']);
const TAKES_TEXT = 'input:not([type="range"]), textarea, select';
const CONTROL = 'a, button, input, summary, [role="slider"]';

/** Key events do not leave an iframe: what nothing in the figure used goes on to the host as a message. */
export function passKeysOn(): void {
  // A clicker turns the slide wherever the focus is: page keys move no slider here.
  const turn = (event: KeyboardEvent) => {
    if (!TURNS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { key, code, keyCode } = event;
    tellHost({ kind: 'key', key, code, keyCode });
  };
  window.addEventListener('keydown', turn, true);
  window.addEventListener('keydown', (event) => {
    if (!isForHost(event)) return;
    const { key, code, keyCode } = event;
    tellHost({ kind: 'key', key, code, keyCode });
  });
}

function isForHost(event: KeyboardEvent): boolean {
  const { key, target } = event;
  // A message carries the key alone: Ctrl+S must not reach the host as S.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (KEPT.has(key) || event.isComposing) return false;
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  return !isIn(TAKES_TEXT) && !(PRESSES.has(key) && isIn(CONTROL));
}
