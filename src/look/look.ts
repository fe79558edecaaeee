/** How the app looks: as the device prefers, or as the reader chose. */
export const LOOKS = ['auto', 'paper', 'slate', 'projector'] as const;
export type Look = (typeof LOOKS)[number];

const KEY = 'kl-lab:look';

/** The look chosen on this device; "auto" where nothing, or nothing readable, was kept. */
export function keptLook(): Look {
  try {
    const kept = localStorage.getItem(KEY);
    return LOOKS.find((look) => look === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function keepLook(look: Look): void {
  try {
    localStorage.setItem(KEY, look);
  } catch {
    // Private windows may refuse to store: the look then holds until the page is left.
  }
}

export function applyLook(look: Look): void {
  const { dataset } = document.documentElement;
  if (look === 'auto') delete dataset['look'];
  else dataset['look'] = look;
}
