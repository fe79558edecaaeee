import { createStore } from 'zustand/vanilla';
import { parseProgress, type Unreadable } from './parse-progress';
import { NOTHING_YET, UNTOUCHED, type PageProgress, type Progress } from './progress';

const KEY = 'kl-lab:progress';
const ASIDE = 'kl-lab:progress:set-aside';

interface KeptProgress {
  readonly progress: Progress;
  /** What lay on this device and is no progress, or not in every part. */
  readonly unread: Unread | null;
  /** It still lies in the place of progress, for it must not or cannot be moved: nothing may be written over it. */
  readonly held: boolean;
  /** Nothing can be kept: progress lasts until the page is left. */
  readonly unkept: boolean;
}

interface Unread {
  readonly problem: Unreadable;
  /** The parts that could not be read, where the others were. */
  readonly damaged: readonly string[];
  /** All of it as it was, for the reader to save. */
  readonly text: string;
}

const EMPTY: KeptProgress = { progress: NOTHING_YET, unread: null, held: false, unkept: false };

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
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { ...EMPTY, unkept: true };
  }
  if (text === null) return EMPTY;
  const reading = parseProgress(text);
  const good = 'progress' in reading ? reading.progress : NOTHING_YET;
  const problem = 'problem' in reading ? reading.problem : 'damaged';
  const damaged = 'damaged' in reading ? reading.damaged : [];
  if ('progress' in reading && damaged.length === 0) return { ...EMPTY, progress: good };
  // The newer version that wrote it, perhaps open in another window, must find it where it was.
  const aside = problem === 'newer' ? null : setAside(text, good);
  const unread = { problem, damaged, text: aside ?? text };
  return { ...EMPTY, progress: good, unread, held: aside === null };
}

/**
 * Moves a text out of the place of progress and leaves there what was good in it. Returns all that lies aside then;
 * null where there was no room.
 */
function setAside(text: string, good: Progress): string | null {
  try {
    const earlier = localStorage.getItem(ASIDE);
    const all = earlier === null ? text : `${earlier}\n${text}`;
    localStorage.setItem(ASIDE, all);
    localStorage.setItem(KEY, JSON.stringify(good));
    return all;
  } catch {
    return null;
  }
}

export function keepProgress(progress: Progress): void {
  const kept = keptProgress.getState() ?? EMPTY;
  keptProgress.setState({ ...kept, progress, unkept: kept.held || !isWritten(progress) }, true);
}

function isWritten(progress: Progress): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(progress));
    return true;
  } catch {
    return false;
  }
}

export function eraseProgress(): void {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(ASIDE);
  } catch {
    // Nothing was kept where nothing can be kept.
  }
  keptProgress.setState(EMPTY, true);
}

export function dismissUnread(): void {
  const kept = keptProgress.getState();
  if (kept) keptProgress.setState({ ...kept, unread: null }, true);
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
