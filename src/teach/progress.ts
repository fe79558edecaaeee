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

export type Unreadable = 'damaged' | 'foreign' | 'newer';

const LONGEST = 1_000_000;
const NAME = /^[a-z0-9-]{1,60}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads kept or imported progress; what is not ours in every part is not taken at all. */
export function parseProgress(
  text: string,
): { readonly progress: Progress } | { readonly problem: Unreadable } {
  let json: unknown;
  try {
    json = text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return { problem: 'damaged' };
  }
  if (!isRecord(json) || !('version' in json)) return { problem: 'foreign' };
  if (typeof json['version'] === 'number' && json['version'] > 1) return { problem: 'newer' };
  const { version, pages } = json;
  if (version !== 1 || !isRecord(pages)) return { problem: 'foreign' };
  const fine = Object.entries(pages).every(([slug, page]) => NAME.test(slug) && isPage(page));
  return fine
    ? { progress: { version: 1, pages: pages as Progress['pages'] } }
    : { problem: 'damaged' };
}

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
  return { at: other.at || one.at, answers, ...(finished && { finished }) };
}

/** What a record holds itself: "constructor" may be the name of a step. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isPage(value: unknown): value is PageProgress {
  if (!isRecord(value) || typeof value['at'] !== 'string' || !isRecord(value['answers']))
    return false;
  const { at, answers, finished, ways } = value;
  return (
    (at === '' || NAME.test(at)) &&
    Object.entries(answers).every(([id, answered]) => NAME.test(id) && isAnswered(answered)) &&
    (ways === undefined ||
      (isRecord(ways) && Object.values(ways).every((found) => isListOf(found, isWay)))) &&
    (finished === undefined ||
      (isRecord(finished) && isDay(finished['day']) && isListOf(finished['again'], isName)))
  );
}

function isAnswered(value: unknown): value is Answered {
  return (
    isRecord(value) &&
    typeof value['right'] === 'boolean' &&
    isDay(value['day']) &&
    isAnswer(value['answer'])
  );
}

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  const { kind, option, nats, ways } = value;
  if (kind === 'choose') return Number.isInteger(option) && Number(option) >= 0;
  if (kind === 'mark') return typeof nats === 'number' && Number.isFinite(nats);
  return kind === 'goal' && isListOf(ways, isWay);
}

const isWay = (value: unknown) => typeof value === 'string' && value.length < 200;
const isName = (value: unknown) => typeof value === 'string' && NAME.test(value);
const isDay = (value: unknown) => typeof value === 'string' && DAY.test(value);

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length < 100 && value.every(fits);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
