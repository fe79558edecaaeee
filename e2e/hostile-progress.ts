import { uniformGenerator } from '../src/compute/random';
import type { Answered, PageProgress, Progress } from '../src/teach/progress';

/** A text as it may lie in the place of progress, or in a file that somebody adds. */
export interface HostileText {
  readonly text: string;
  /** What is well said in it and must be kept; null where nothing need be. */
  readonly good: Progress | null;
  /** What it says badly, as the notice names it. */
  readonly damaged: readonly string[];
}

export const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

/** No part of a progress is any of these. Raw JSON: `JSON.stringify` writes neither 1e400 nor a key twice. */
const NO_PART = [
  'null',
  'true',
  '-1',
  '1e400',
  '-1e400',
  '1e308',
  '0.5',
  '[]',
  '[[]]',
  '""',
  '"NaN"',
  '"\\u0000"',
  '"\\ud800"',
  '"🦢"',
  '"\\u202egnp.exe"',
  '"__proto__"',
  '{"__proto__":{"right":true}}',
  '{"constructor":{"prototype":{"at":"x"}}}',
  '{"toString":1,"toJSON":1}',
  JSON.stringify(MARKUP),
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  `"${'x'.repeat(5000)}"`,
  '9'.repeat(400),
];

/** No progress at all. */
const NO_PROGRESS = [
  ...NO_PART,
  '',
  ' ',
  'abc',
  'NaN',
  'undefined',
  'Infinity',
  '\u0000',
  '\ud800',
  '\ufeff{"version":1,"pages":{}}',
  '<!doctype html><title>404</title>',
  'version,pages\n1,2',
  '{"version":1,"pages":{}}{"version":1,"pages":{}}',
  '{"pages":{}}',
  '{"version":1}',
  '{"version":1,"pages":[]}',
  '{"__proto__":{"version":1,"pages":{}}}',
];
const VERSIONS = ['0', '2', '1.5', '-1', '1e400', '"1"', 'null', '[1]', 'true', '9007199254740993'];

/** Keys that no page and no step can have. */
const NO_NAMES = ['__proto__', '', 'Coin Toss', 'a/b', '😀', '\u0000', 'x'.repeat(61), MARKUP];
/** Names like any other, of nothing there is. */
const UNKNOWN = ['no-such-page', 'constructor', 'tostring', '0', '-'];
const PAGES = ['coin-toss', 'classification', 'black-swan', 'vae-elbo', ...UNKNOWN];
const STEPS = ['negative-term', 'swap', 'epsilon', 'one-bit', 'equal-both-ways', ...UNKNOWN];

const FIVE_MEGABYTES = 5_000_000;

/** The same text for the same seed. */
export function hostileText(seed: number): HostileText {
  const next = uniformGenerator(seed);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const good = anyProgress(next);
  const whole = JSON.stringify(good, null, next() < 0.5 ? 0 : 2);
  const at = Math.floor(next() * whole.length);
  const nothingGood = (text: string): HostileText => ({ text, good: null, damaged: [] });

  const fate = next();
  if (fate < 0.15) return nothingGood(oneOf(NO_PROGRESS));
  if (fate < 0.25) return nothingGood(whole.slice(0, at));
  if (fate < 0.3)
    return nothingGood(whole.replace(/"version": ?1/, `"version":${oneOf(VERSIONS)}`));
  if (fate < 0.31) return nothingGood(whole + ' '.repeat(FIVE_MEGABYTES));
  if (fate < 0.5) {
    const typed = String.fromCharCode(Math.floor(next() * (next() < 0.8 ? 128 : 65_536)));
    return nothingGood(whole.slice(0, at) + typed + whole.slice(at + Math.floor(next() * 3)));
  }
  return withBadPart(good, next);
}

/** What people answer, of pages and steps known and unknown. */
function anyProgress(next: () => number): Progress {
  const some = (names: readonly string[]) => names.filter(() => next() < 0.4);
  const pages = some(PAGES).map((slug): readonly [string, PageProgress] => {
    const answers = some(STEPS).map((id) => [id, anyAnswer(next)] as const);
    return [
      slug,
      {
        at: some(STEPS)[0] ?? '',
        answers: Object.fromEntries(answers),
        ...(next() < 0.5 && { ways: { 'one-bit': some(['Heads', MARKUP, '\u0000']) } }),
        ...(next() < 0.5 && { finished: { day: anyDay(next), again: some(STEPS) } }),
      },
    ];
  });
  return { version: 1, pages: Object.fromEntries(pages) };
}

function anyAnswer(next: () => number): Answered {
  const kind = next();
  return {
    answer:
      kind < 0.4
        ? { kind: 'choose', option: Math.floor(next() ** 8 * 1e12) }
        : kind < 0.8
          ? { kind: 'mark', nats: (next() - 0.3) * 10 ** Math.floor(next() * 309) }
          : { kind: 'goal', ways: ['P is fair', MARKUP].filter(() => next() < 0.7) },
    right: next() < 0.5,
    day: anyDay(next),
  };
}

function anyDay(next: () => number): string {
  const two = (most: number) => String(1 + Math.floor(next() * most)).padStart(2, '0');
  return `20${two(99)}-${two(12)}-${two(28)}`;
}

/** A progress with something in it that is none, beside all the rest. */
function withBadPart(good: Progress, next: () => number): HostileText {
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const raw = oneOf(NO_PART);
  const key = oneOf(NO_NAMES);
  const page = '{"at":"","answers":{}}';
  const pages = JSON.stringify(good.pages).slice(1);
  const first = pages === '}' ? '}' : `,${pages}`;
  const [text, damaged] = oneOf([
    [`"bad-page":${raw}`, 'bad-page'],
    [`${JSON.stringify(key)}:${page}`, key],
    [`"bad":{"at":"swap","answers":{"no":${raw}}}`, 'bad: no'],
    [`"bad":{"at":"swap","answers":{${JSON.stringify(key)}:1}}`, `bad: ${key}`],
    [`"bad":{"at":"swap","answers":{},"finished":{"day":${raw},"again":[]}}`, 'bad: finished'],
    [`"bad":{"at":"swap","answers":{},"ways":{"w":[${raw},1]}}`, 'bad: ways of w'],
    [
      `"bad":{"at":"swap","answers":{"no":{"answer":{"kind":"mark","nats":${raw}},"right":true,"day":"20"}}}`,
      'bad: no',
    ],
  ] as const);
  return { text: `{"version":1,"pages":{${text}${first}}`, good, damaged: [damaged] };
}
