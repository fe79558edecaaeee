/** What of a pressed key matters; a DOM event and a React event both have it. */
interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};
const PAGES: Readonly<Record<string, number>> = { PageUp: 10, PageDown: -10 };
const LARGE = 10;

/** How a key moves a slider or a handle: so many steps, or to an end of its range; null when it does not. */
export function keySteps({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: PressedKey): number | 'min' | 'max' | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Home') return 'min';
  if (key === 'End') return 'max';
  const arrow = ARROWS[key];
  if (arrow !== undefined) return shiftKey ? arrow * LARGE : arrow;
  return PAGES[key] ?? null;
}
