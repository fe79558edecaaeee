import { uniformGenerator } from '../src/compute/random';
import type { Parameter, Parameters, Value } from '../src/experiment/parameter';
import { normalise } from '../src/experiment/read-text';

/** A link as a stranger, a broken mail program or an attacker might write it, and what a page should make of it. */
interface HostileLink {
  readonly query: string;
  /** What the link says well. */
  readonly good: Readonly<Record<string, Value>>;
  /** What it says badly: the default stands. */
  readonly bad: readonly string[];
  /** Every key of which the page should speak. */
  readonly noticed: readonly string[];
}

/** No parameter of any kind takes these. */
const RUBBISH = [
  '',
  ' ',
  'abc',
  'NaN',
  'nan',
  'Infinity',
  '-Infinity',
  '1e400',
  '-1e400',
  '1e308',
  '-1e308',
  '0x10',
  '1e',
  '.',
  '+',
  '--1',
  '1/0',
  '0/0',
  '1//2',
  '1e3e3',
  ',',
  ',,,,,,,,,,',
  '½',
  '١٢',
  '∞',
  '🦢',
  '\u0000',
  '\u202e5',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '[object Object]',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  "'; DROP TABLE swans; --",
  '{{7*7}}',
  '%',
  '%zz',
  '9'.repeat(400),
];
const HUGE = '7'.repeat(100_000);

const FOREIGN = [
  '__proto__=1',
  'constructor=2',
  'toString=3',
  'utm_source=mail',
  '=',
  '&&&',
  '%E0%A4%A=1',
  `padding=${HUGE}`,
];

/** The same link for the same seed. */
export function hostileLink(params: Parameters, seed: number): HostileLink {
  const next = uniformGenerator(seed);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const pairs: string[] = [];
  const good: Record<string, Value> = {};
  const bad: string[] = [];
  const noticed = new Set<string>();
  const say = (key: string, text: string) => pairs.push(`${key}=${encodeURIComponent(text)}`);
  const rubbish = () => (next() < 0.01 ? HUGE : oneOf(RUBBISH));

  for (const [name, parameter] of Object.entries(params)) {
    const fate = next();
    if (fate < 0.4) continue;
    if (fate < 0.7) {
      good[name] = goodValue(parameter, next);
      say(name, String(good[name]));
    } else {
      bad.push(name);
      noticed.add(name);
      say(name, rubbish());
    }
    if (next() < 0.1) {
      say(name, rubbish());
      noticed.add(name);
    }
  }
  if (next() < 0.3) {
    say('unit', rubbish());
    noticed.add('unit');
  }
  if (next() < 0.3) pairs.push(oneOf(FOREIGN));
  return { query: `?${pairs.join('&')}`, good, bad, noticed: [...noticed].toSorted() };
}

function goodValue(parameter: Parameter, next: () => number): Value {
  switch (parameter.kind) {
    case 'choice':
      return parameter.options[Math.floor(next() * parameter.options.length)]?.id ?? '';
    case 'distribution':
      return normalise(parameter.parts.map(next));
    case 'vector':
      return parameter.parts.map(() => within(parameter, next));
    case 'number': {
      const value = within(parameter, next);
      return parameter.whole ? Math.round(value) : value;
    }
  }
}

/** Often an end of the range: that is where things break. */
function within({ min, max }: { readonly min: number; readonly max: number }, next: () => number) {
  const place = next();
  if (place < 0.1) return min;
  return place > 0.9 ? max : min + ((place - 0.1) / 0.8) * (max - min);
}
