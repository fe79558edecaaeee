import type { Answer } from './judge';

/** What this device keeps of the guided examples. */
export interface Progress {
  readonly version: 1;
  readonly pages: Readonly<Record<string, PageProgress>>;
}

export interface PageProgress {
  /** The id of the step that was open last. */
  readonly at: string;
  readonly answers: Readonly<Record<string, Answered>>;
  /** Ways of goals found so far, by the step's id. */
  readonly ways?: Readonly<Record<string, readonly string[]>>;
  /** The day on which the last step was reached, and the steps that come back on a later one. */
  readonly finished?: { readonly day: string; readonly again: readonly string[] };
}

export interface Answered {
  readonly answer: Answer;
  readonly right: boolean;
  /** As "2026-11-21". */
  readonly day: string;
}

export const NOTHING_YET: Progress = { version: 1, pages: {} };
export const UNTOUCHED: PageProgress = { at: '', answers: {} };

/** A goal's ways that are kept at most: far more than any goal asks for. */
export const MOST_WAYS = 99;

/** Two people's or two devices' progress together: the later answer to each question stands. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const slugs = new Set([...Object.keys(one.pages), ...Object.keys(other.pages)]);
  return {
    version: 1,
    pages: Object.fromEntries(
      [...slugs].map((slug) => [slug, mergePages(own(one.pages, slug), own(other.pages, slug))]),
    ),
  };
}

function mergePages(one: PageProgress = UNTOUCHED, other: PageProgress = UNTOUCHED): PageProgress {
  const answers = { ...one.answers };
  for (const [id, answered] of Object.entries(other.answers)) {
    const mine = own(answers, id);
    if (!mine || mine.day <= answered.day) answers[id] = answered;
  }
  const finished = [one.finished, other.finished]
    .filter((end) => end !== undefined)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  const ways = mergeWays(one.ways, other.ways);
  return {
    at: other.at || one.at,
    answers,
    ...(ways && { ways }),
    ...(finished && { finished }),
  };
}

/** What a lesson knows of it. */
export type Played = Pick<PageProgress, 'at' | 'answers' | 'ways'>;

/**
 * What a window did between finding a page's progress and leaving it, done to what is kept by now: another window may
 * have added answers that this one has never seen.
 */
export function carryOver(found: Played, left: Played, kept: PageProgress): PageProgress {
  const answers = withChanges(found.answers, left.answers, kept.answers);
  const ways = withChanges(found.ways, left.ways, kept.ways);
  return { ...kept, at: left.at, answers, ways };
}

function withChanges<T>(
  found: Readonly<Record<string, T>> = {},
  left: Readonly<Record<string, T>> = {},
  kept: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> {
  const untouched = Object.entries(kept).filter(([id]) => own(found, id) === own(left, id));
  const changed = Object.entries(left).filter(([id, value]) => own(found, id) !== value);
  return Object.fromEntries([...untouched, ...changed]);
}

function mergeWays(one: PageProgress['ways'], other: PageProgress['ways']): PageProgress['ways'] {
  if (!one || !other) return one ?? other;
  const found = Object.entries(other).map(([id, ways]) => {
    const all = new Set([...(own(one, id) ?? []), ...ways]);
    return [id, [...all].slice(0, MOST_WAYS)] as const;
  });
  return { ...one, ...Object.fromEntries(found) };
}

/** What a record holds itself: "constructor" may be the name of a step. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
