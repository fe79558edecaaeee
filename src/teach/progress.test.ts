import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addProgress } from './add-progress';
import { LONGEST, parseProgress } from './parse-progress';
import {
  carryOver,
  mergeProgress,
  MOST_WAYS,
  NOTHING_YET,
  type Answered,
  type PageProgress,
  type Progress,
} from './progress';

/** "constructor" is a fine name by its letters, and on every plain object already. */
const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((text) => text !== 'constructor');
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => ['2026', ...parts.map((part) => String(part).padStart(2, '0'))].join('-'));

const answered: fc.Arbitrary<Answered> = fc.record({
  answer: fc.oneof(
    fc.record({ kind: fc.constant('choose' as const), option: fc.nat(9) }),
    fc.record({
      kind: fc.constant('mark' as const),
      // JSON has no negative zero, and nobody marks one.
      nats: fc.double({ noNaN: true, noDefaultInfinity: true }).map((nats) => nats + 0),
    }),
    fc.record({
      kind: fc.constant('goal' as const),
      ways: fc.array(fc.string(), { maxLength: 4 }),
    }),
  ),
  right: fc.boolean(),
  day,
});

const finished = fc.record({ day, again: fc.array(name, { maxLength: 2 }) });

const waysFound = fc.dictionary(name, fc.uniqueArray(fc.string(), { maxLength: 4 }), {
  noNullPrototype: true,
  maxKeys: 3,
});

const pageProgress: fc.Arbitrary<PageProgress> = fc
  .record({
    at: fc.oneof(fc.constant(''), name),
    answers: fc.dictionary(name, answered, { noNullPrototype: true, maxKeys: 4 }),
    found: fc.option(waysFound),
    end: fc.option(finished),
  })
  .map(({ found, end, ...page }) => ({
    ...page,
    ...(found && { ways: found }),
    ...(end && { finished: end }),
  }));

const anyProgress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(1 as const),
  pages: fc.dictionary(name, pageProgress, { noNullPrototype: true, maxKeys: 4 }),
});

const choice = (option: number, on: string): Answered => ({
  answer: { kind: 'choose', option },
  right: option === 0,
  day: on,
});

const withAnswers = (answers: PageProgress['answers']): Progress => ({
  version: 1,
  pages: { 'coin-toss': { at: 'swap', answers } },
});

/** A whole progress with one answer, or one page, replaced by something else. */
const withPage = (page: unknown) => JSON.stringify({ version: 1, pages: { 'coin-toss': page } });
const withAnswer = (answer: unknown) =>
  withPage({ at: '', answers: { swap: { answer, right: true, day: '2026-11-21' } } });

describe('what is kept', () => {
  test('comes back as it was saved', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const reading = { progress, damaged: [] };
        expect(parseProgress(JSON.stringify(progress))).toEqual(reading);
        expect(parseProgress(JSON.stringify(progress, null, 2))).toEqual(reading);
      }),
    );
  });

  test('may be nothing yet', () => {
    expect(parseProgress(JSON.stringify(NOTHING_YET))).toEqual({
      progress: NOTHING_YET,
      damaged: [],
    });
  });
});

describe('what is not ours is not taken', () => {
  test.each(['', 'abc', '{', '{"version":1,"pages":{}', '\u0000', '{"version":1}}', "{'a':1}"])(
    'no JSON is damaged: %s',
    (text) => {
      expect(parseProgress(text)).toEqual({ problem: 'damaged' });
    },
  );

  test('a file that was cut off anywhere is damaged', () => {
    const text = JSON.stringify(withAnswers({ swap: choice(0, '2026-11-21') }));
    for (let length = 0; length < text.length; length += 1) {
      expect(parseProgress(text.slice(0, length))).toEqual({ problem: 'damaged' });
    }
  });

  test.each([
    'null',
    '1',
    '"x"',
    '[]',
    '{}',
    '[{"version":1,"pages":{}}]',
    '{"name":"something else"}',
    '{"pages":{}}',
    '{"version":"1","pages":{}}',
    '{"version":0,"pages":{}}',
    '{"version":1}',
    '{"version":1,"pages":[]}',
    '{"version":1,"pages":null}',
    '{"__proto__":{"version":1,"pages":{}}}',
  ])('other JSON is foreign: %s', (text) => {
    expect(parseProgress(text)).toEqual({ problem: 'foreign' });
  });

  test('what a newer version wrote is told apart, whatever is in it', () => {
    expect(parseProgress('{"version":2}')).toEqual({ problem: 'newer' });
    expect(parseProgress('{"version":2,"pages":[1,2]}')).toEqual({ problem: 'newer' });
  });

  test('a page or an answer that is not as we write it is not taken, and where nothing else is there all is damaged', () => {
    const wrong = [
      withPage(null),
      withPage([]),
      withPage({ at: 1, answers: {} }),
      withPage({ at: '', answers: [] }),
      withPage({ at: 'Not A Name', answers: {} }),
      withPage({ at: '', answers: { swap: null } }),
      withPage({ at: '', answers: { swap: { ...choice(0, '2026-11-21'), right: 'yes' } } }),
      withPage({ at: '', answers: { swap: choice(0, 'yesterday') } }),
      withPage({ at: '', answers: { '<b>': choice(0, '2026-11-21') } }),
      withPage({ at: '', answers: {}, finished: null }),
      withPage({ at: '', answers: {}, finished: { day: '2026-11-21' } }),
      withPage({ at: '', answers: {}, finished: { day: '', again: [] } }),
      withPage({ at: '', answers: {}, finished: { day: '2026-13-01', again: [] } }),
      withPage({ at: '', answers: {}, ways: [] }),
      withPage({ at: '', answers: {}, ways: { '<b>': ['x'] } }),
      withPage({ at: '', answers: {}, ways: { swap: 'x' } }),
      withPage({ at: '', answers: {}, finished: { day: '2026-11-21', again: ['<b>'] } }),
      withAnswer(null),
      withAnswer([]),
      withAnswer({ kind: 'essay' }),
      withAnswer({ kind: 'choose', option: -1 }),
      withAnswer({ kind: 'choose', option: 1.5 }),
      withAnswer({ kind: 'choose', option: '1' }),
      withAnswer({ kind: 'mark', nats: null }),
      withAnswer({ kind: 'mark', nats: '1' }),
      withAnswer({ kind: 'mark', nats: 1 }).replace('"nats":1', '"nats":1e999'),
      withAnswer({ kind: 'goal', ways: 'abc' }),
      withAnswer({ kind: 'goal', ways: [1] }),
      withAnswer({ kind: 'goal', ways: ['x'.repeat(200)] }),
      withAnswer({ kind: 'goal', ways: Array.from({ length: 100 }, () => 'x') }),
      JSON.stringify({ version: 1, pages: { 'Coin Toss': { at: '', answers: {} } } }),
      JSON.stringify({ version: 1, pages: { ['x'.repeat(61)]: { at: '', answers: {} } } }),
    ];
    expect(
      wrong.filter((text) => JSON.stringify(parseProgress(text)) !== '{"problem":"damaged"}'),
    ).toEqual([]);
  });

  test('names that would reach into every object are not taken, and nothing is changed by them', () => {
    const page = '{"at":"","answers":{}}';
    for (const text of [
      `{"version":1,"pages":{"__proto__":${page}}}`,
      '{"version":1,"pages":{"a":{"at":"","answers":{"__proto__":{"right":true}}}}}',
      '{"version":1,"pages":{"a":{"__proto__":{"at":"","answers":{}}}}}',
      '{"version":1,"pages":{"a":{"at":"__proto__","answers":{}}}}',
    ]) {
      expect(parseProgress(text)).toEqual({ problem: 'damaged' });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('at');
  });

  test('more than a million characters are not even read', () => {
    const huge = JSON.stringify(NOTHING_YET) + ' '.repeat(LONGEST);
    expect(parseProgress(huge)).toEqual({ problem: 'long' });
    const deep = '['.repeat(400_000) + ']'.repeat(400_000);
    expect(parseProgress(deep)).toHaveProperty('problem');
  });

  test('any text and any JSON gets an answer, never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseProgress(text)).toHaveProperty('problem');
      }),
    );
  });
});

describe('what is good beside what is damaged is taken, and the damaged parts are named', () => {
  const good = choice(0, '2026-11-21');
  const part = (pages: unknown) => parseProgress(JSON.stringify({ version: 1, pages }));

  test('answers beside a damaged answer', () => {
    expect(part({ toss: { at: 'swap', answers: { swap: good, epsilon: 5 } } })).toEqual({
      progress: { version: 1, pages: { toss: { at: 'swap', answers: { swap: good } } } },
      damaged: ['toss: epsilon'],
    });
  });

  test('pages beside a damaged page, a damaged name, and an empty page', () => {
    const empty = { at: '', answers: {} };
    expect(
      part({ toss: { at: '', answers: { swap: good } }, swan: [], '<b>': empty, empty }),
    ).toEqual({
      progress: { version: 1, pages: { toss: { at: '', answers: { swap: good } }, empty } },
      damaged: ['swan', '<b>'],
    });
  });

  test('the answers of a page of which all else is damaged', () => {
    const page = { at: 3, answers: { swap: good }, ways: { goal: 1, other: ['x'] }, finished: [] };
    expect(part({ toss: page })).toEqual({
      progress: {
        version: 1,
        pages: { toss: { at: '', answers: { swap: good }, ways: { other: ['x'] } } },
      },
      damaged: ['toss: at', 'toss: ways of goal', 'toss: finished'],
    });
  });

  test('and nothing comes along of which we know nothing, however deep', () => {
    const nested = '['.repeat(9000) + ']'.repeat(9000);
    const swapped = JSON.stringify(good).replace('{', `{"more":${nested},`);
    const text = `{"version":1,"x":1,"pages":{"toss":{"y":1,"at":"","answers":{"swap":${swapped}}}}}`;
    expect(parseProgress(text)).toEqual({
      progress: { version: 1, pages: { toss: { at: '', answers: { swap: good } } } },
      damaged: [],
    });
  });
});

/** All that was found and answered, and when it was finished; where a reader was last is not a matter of days. */
const learnt = ({ pages }: Progress) =>
  Object.entries(pages)
    .map(([slug, { answers, finished: end, ways: found = {} }]) => ({
      slug,
      answers,
      end,
      found: Object.entries(found)
        .map(([id, all]) => `${id}: ${all.toSorted().join('|')}`)
        .toSorted(),
    }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

describe('two progresses together', () => {
  test('hold the later answer to each question, from either side', () => {
    const early = withAnswers({ swap: choice(1, '2026-11-20'), epsilon: choice(0, '2026-11-22') });
    const late = withAnswers({ swap: choice(0, '2026-11-21'), epsilon: choice(2, '2026-11-19') });
    const both = { swap: choice(0, '2026-11-21'), epsilon: choice(0, '2026-11-22') };
    expect(mergeProgress(early, late).pages['coin-toss']?.answers).toEqual(both);
    expect(mergeProgress(late, early).pages['coin-toss']?.answers).toEqual(both);
  });

  test('hold what was added where both are of the same day', () => {
    const [mine, added] = [choice(1, '2026-11-20'), choice(0, '2026-11-20')];
    expect(
      mergeProgress(withAnswers({ swap: mine }), withAnswers({ swap: added })).pages['coin-toss'],
    ).toEqual({ at: 'swap', answers: { swap: added } });
  });

  test('hold the ways of a goal that either has found, as many as can be read again', () => {
    const found = (ways: Record<string, string[]>): Progress => ({
      version: 1,
      pages: { a: { at: '', answers: {}, ways } },
    });
    const both = mergeProgress(found({ x: ['1', '2'], y: ['3'] }), found({ x: ['2', '4'], z: [] }));
    expect(both).toEqual(found({ x: ['1', '2', '4'], y: ['3'], z: [] }));
    expect(mergeProgress(NOTHING_YET, found({ x: ['1'] }))).toEqual(found({ x: ['1'] }));
    const many = (from: number) => Array.from({ length: MOST_WAYS }, (_, i) => String(from + i));
    expect(mergeProgress(found({ x: many(0) }), found({ x: many(50) }))).toEqual(
      found({ x: many(0) }),
    );
  });

  test('hold every page and every answer of both', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const { pages } = mergeProgress(one, other);
        for (const side of [one, other]) {
          for (const [slug, page] of Object.entries(side.pages)) {
            expect(Object.keys(pages[slug]?.answers ?? {})).toEqual(
              expect.arrayContaining(Object.keys(page.answers)),
            );
          }
        }
      }),
    );
  });

  test('lead back to the step that the added one was at, or to ours where it was at none', () => {
    const at = (id: string): Progress => ({ version: 1, pages: { a: { at: id, answers: {} } } });
    expect(mergeProgress(at('one'), at('two'))).toEqual(at('two'));
    expect(mergeProgress(at('one'), at(''))).toEqual(at('one'));
  });

  test('were finished on the later of two days', () => {
    const on = (when: string): Progress => ({
      version: 1,
      pages: { a: { at: '', answers: {}, finished: { day: when, again: [`on-${when}`] } } },
    });
    expect(mergeProgress(on('2026-11-20'), on('2026-11-21'))).toEqual(on('2026-11-21'));
    expect(mergeProgress(on('2026-11-21'), on('2026-11-20'))).toEqual(on('2026-11-21'));
    expect(mergeProgress(on('2026-11-21'), NOTHING_YET)).toEqual(on('2026-11-21'));
  });

  test('are the same whichever comes first, where the days differ', () => {
    const move = (progress: Progress, year: string) =>
      JSON.parse(JSON.stringify(progress).replaceAll('"2026-', `"${year}-`)) as Progress;
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, same) => {
        const other = move(same, '2027');
        expect(learnt(mergeProgress(one, other))).toEqual(learnt(mergeProgress(other, one)));
      }),
    );
  });

  test('change nothing when one holds nothing, and adding the same twice changes nothing more', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        expect(mergeProgress(one, NOTHING_YET)).toEqual(one);
        expect(mergeProgress(NOTHING_YET, one)).toEqual(one);
        expect(mergeProgress(one, one)).toEqual(one);
        const both = mergeProgress(one, other);
        expect(mergeProgress(both, other)).toEqual(both);
      }),
    );
  });

  test('can be kept and read again', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const progress = mergeProgress(one, other);
        expect(parseProgress(JSON.stringify(progress))).toEqual({ progress, damaged: [] });
      }),
    );
  });

  test('can be kept and read again when a page or a step is named "constructor"', () => {
    const text = '{"version":1,"pages":{"constructor":{"at":"","answers":{}}}}';
    const reading = parseProgress(text);
    if (!('progress' in reading)) return;
    const merged = mergeProgress(NOTHING_YET, reading.progress);
    expect(parseProgress(JSON.stringify(merged))).toEqual(reading);
  });

  test('keep an added answer to a step named "constructor"', () => {
    const added = withAnswers({ constructor: choice(0, '2026-11-21') });
    expect(mergeProgress(withAnswers({}), added)).toEqual(added);
  });
});

describe('what a lesson in one window did', () => {
  const given = (option: number): Answered => ({
    answer: { kind: 'choose', option },
    right: option === 0,
    day: '2026-11-21',
  });
  const [one, two, again] = [given(0), given(1), given(2)];

  test('leaves what another window has added since', () => {
    const found = { at: '', answers: { first: one } };
    const left = { at: 'third', answers: { first: one, third: two } };
    const kept = {
      at: 'second',
      answers: { first: one, second: two },
      ways: { goal: ['left'] },
      finished: { day: '2026-11-20', again: ['first'] },
    };
    expect(carryOver(found, left, kept)).toEqual({
      ...kept,
      at: 'third',
      answers: { first: one, second: two, third: two },
    });
  });

  test('counts where both have answered, also where an answer was taken back', () => {
    const found = { at: '', answers: { first: one, second: one }, ways: { goal: ['left'] } };
    const left = { at: '', answers: { second: again }, ways: {} };
    const kept = { at: '', answers: { first: one, second: two }, ways: { goal: ['left'] } };
    expect(carryOver(found, left, kept)).toEqual(left);
  });

  test('takes away the answers to steps that are no more', () => {
    const found = { at: 'gone', answers: { gone: one, first: two } };
    const left = { at: 'first', answers: { first: two } };
    expect(carryOver(found, left, found)).toEqual({ ...left, ways: {} });
  });

  test('alone, it is all that is kept', () => {
    fc.assert(
      fc.property(pageProgress, pageProgress, (found, left) => {
        const { answers, ways } = carryOver(found, left, found);
        expect({ answers, ways }).toEqual({ answers: left.answers, ways: left.ways ?? {} });
      }),
    );
  });
});

test('what would be too long to be read again together is not taken', () => {
  const long = (slug: string) => {
    const answers = Array.from({ length: 9000 }, (_, i) => [`step-${i}`, choice(0, '2026-11-21')]);
    return {
      version: 1,
      pages: { [slug]: { at: '', answers: Object.fromEntries(answers) } },
    } as const;
  };
  const text = JSON.stringify(long('a'));
  expect(text.length).toBeLessThan(LONGEST);
  expect(addProgress(NOTHING_YET, text)).toEqual({ progress: long('a'), damaged: [] });
  expect(addProgress(long('b'), text)).toEqual({ problem: 'long' });
});
