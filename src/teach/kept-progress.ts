import { createStore } from 'zustand/vanilla';
import {
  NOTHING_YET,
  parseProgress,
  UNTOUCHED,
  type PageProgress,
  type Progress,
  type Unreadable,
} from './progress';

const KEY = 'kl-lab:progress';
const ASIDE = 'kl-lab:progress:set-aside';

interface KeptProgress {
  readonly progress: Progress;
  /** What was on this device could not be read, and lies aside. */
  readonly setAside: Unreadable | null;
  /** The device refuses to keep anything: progress lasts until the page is left. */
  readonly unkept: boolean;
}

/** The progress on this device, for all that show or change it. Null until somebody has opened it. */
export const keptProgress = createStore<KeptProgress | null>(() => null);

/** Reads what the device keeps. Damaged or foreign data is set aside under another name, never thrown away. */
export function openProgress(): void {
  if (keptProgress.getState()) return;
  keptProgress.setState(read(), true);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) keptProgress.setState(read(), true);
  });
}

function read(): KeptProgress {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { progress: NOTHING_YET, setAside: null, unkept: false };
    const reading = parseProgress(text);
    if ('progress' in reading) return { progress: reading.progress, setAside: null, unkept: false };
    const earlier = localStorage.getItem(ASIDE);
    localStorage.setItem(ASIDE, earlier === null ? text : `${earlier}\n${text}`);
    localStorage.removeItem(KEY);
    return { progress: NOTHING_YET, setAside: reading.problem, unkept: false };
  } catch {
    return { progress: NOTHING_YET, setAside: null, unkept: true };
  }
}

export function keepProgress(progress: Progress): void {
  let unkept = false;
  try {
    localStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    unkept = true;
  }
  const setAside = keptProgress.getState()?.setAside ?? null;
  keptProgress.setState({ progress, setAside, unkept }, true);
}

export function eraseProgress(): void {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(ASIDE);
  } catch {
    // Nothing was kept where nothing can be kept.
  }
  keptProgress.setState({ progress: NOTHING_YET, setAside: null, unkept: false }, true);
}

/** What was set aside, for the reader to save. */
export function setAsideText(): string {
  return localStorage.getItem(ASIDE) ?? '';
}

export function dismissSetAside(): void {
  const kept = keptProgress.getState();
  if (kept) keptProgress.setState({ ...kept, setAside: null }, true);
}

export function pageProgress(slug: string): PageProgress {
  return keptProgress.getState()?.progress.pages[slug] ?? UNTOUCHED;
}

export function keepPageProgress(slug: string, page: PageProgress): void {
  const { pages } = keptProgress.getState()?.progress ?? NOTHING_YET;
  keepProgress({ version: 1, pages: { ...pages, [slug]: page } });
}

/** Today where the reader is, as "2026-11-21". */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
