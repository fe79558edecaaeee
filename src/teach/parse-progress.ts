import type { Answer } from './judge';
import { MOST_WAYS, type Answered, type PageProgress, type Progress } from './progress';

export interface Reading {
  readonly progress: Progress;
  /** What of the text was no progress and is left out: "coin-toss: swap". */
  readonly damaged: readonly string[];
}

export type Unreadable = 'damaged' | 'foreign' | 'newer' | 'long';
export interface Problem {
  readonly problem: Unreadable;
}

/** In characters: many times what the answers to every question fill. What is longer is not read. */
export const LONGEST = 1_000_000;

const LONGEST_LIST = 100;
const NAME = /^[a-z0-9-]{1,60}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads kept or imported progress, part by part: what is as we write it is taken, what is not is named. */
export function parseProgress(text: string): Reading | Problem {
  if (text.length > LONGEST) return { problem: 'long' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'damaged' };
  }
  if (!isRecord(json) || !('version' in json)) return { problem: 'foreign' };
  const { version, pages: written } = json;
  if (typeof version === 'number' && version > 1) return { problem: 'newer' };
  const damaged: string[] = [];
  const pages = takeEach(written, '', damaged, (page, slug) => takePage(page, slug, damaged));
  if (version !== 1 || !pages) return { problem: 'foreign' };
  const isAllLost = damaged.length > 0 && isEmpty(pages);
  return isAllLost ? { problem: 'damaged' } : { progress: { version, pages }, damaged };
}

/** Only what is known of a page is copied: whatever else a text holds stays behind. */
function takePage(page: unknown, slug: string, damaged: string[]): PageProgress | null {
  if (!isRecord(page)) return null;
  const before = damaged.length;
  const part = <T>(name: string, take: (value: unknown) => T | null): T | undefined => {
    const taken = take(page[name]);
    if (taken === null) damaged.push(`${slug}: ${name}`);
    return taken ?? undefined;
  };
  const optional = <T>(name: string, take: (value: unknown) => T | null) =>
    page[name] === undefined ? undefined : part(name, take);

  const at = part('at', (id) => (id === '' ? '' : takeName(id))) ?? '';
  const answers = part('answers', (all) => takeEach(all, `${slug}: `, damaged, takeAnswered)) ?? {};
  const ways = optional('ways', (all) => takeEach(all, `${slug}: ways of `, damaged, takeWays));
  const finished = optional('finished', takeFinished);
  const isAllLost =
    damaged.length > before && at === '' && !finished && isEmpty(answers) && isEmpty(ways ?? {});
  return isAllLost ? null : { at, answers, ...(ways && { ways }), ...(finished && { finished }) };
}

/** What can be taken of a record whose keys are names; of the rest the keys are told. */
function takeEach<T>(
  record: unknown,
  prefix: string,
  damaged: string[],
  take: (value: unknown, name: string) => T | null,
): Record<string, T> | null {
  if (!isRecord(record)) return null;
  const taken = Object.entries(record).flatMap(([name, value]) => {
    const before = damaged.length;
    const part = NAME.test(name) ? take(value, name) : null;
    if (part !== null) return [[name, part] as const];
    // Of what is lost as a whole, nobody needs the parts.
    damaged.splice(before, Infinity, prefix + name);
    return [];
  });
  return Object.fromEntries(taken);
}

function takeAnswered(value: unknown): Answered | null {
  if (!isRecord(value)) return null;
  const { right, day } = value;
  const answer = takeAnswer(value['answer']);
  return answer && typeof right === 'boolean' && isDay(day) ? { answer, right, day } : null;
}

function takeAnswer(value: unknown): Answer | null {
  if (!isRecord(value)) return null;
  const { kind, option, nats } = value;
  if (kind === 'choose')
    return Number.isInteger(option) && Number(option) >= 0
      ? { kind, option: Number(option) }
      : null;
  if (kind === 'mark')
    return typeof nats === 'number' && Number.isFinite(nats) ? { kind, nats } : null;
  const ways = takeWays(value['ways']);
  return kind === 'goal' && ways ? { kind, ways } : null;
}

function takeFinished(value: unknown): PageProgress['finished'] | null {
  if (!isRecord(value)) return null;
  const { day } = value;
  const again = takeList(value['again'], LONGEST_LIST, takeName);
  return isDay(day) && again ? { day, again } : null;
}

const takeWays = (value: unknown) =>
  takeList(value, MOST_WAYS, (way) => (typeof way === 'string' && way.length < 200 ? way : null));

function takeName(value: unknown): string | null {
  return typeof value === 'string' && NAME.test(value) ? value : null;
}

function takeList(
  value: unknown,
  most: number,
  take: (item: unknown) => string | null,
): readonly string[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const taken = value.map(take).filter((item) => item !== null);
  return taken.length === value.length ? taken : null;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
