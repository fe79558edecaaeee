import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { About } from './about';
import { readView, WHOLE_PAGE, writeView, type View } from './view';

const about: About = {
  slug: 'test',
  name: 'Test',
  question: 'Does it hold?',
  figures: ['two-coins', 'flips'].map((id) => ({ id, name: id, question: `${id}?` })),
  steps: 12,
  emblem: null,
};

const viewOf = (query: string) => readView(about, query).view;

/** Every view that an address can bring: a figure that stands alone is never presented. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    step: fc.option(fc.integer({ min: 1, max: about.steps })),
    present: fc.constantFrom('no', 'screen', 'notes'),
    embed: fc.option(fc.constantFrom('two-coins', 'flips')),
  })
  .map((view): View => (view.embed === null ? view : { ...view, present: 'no' }));

test('an address that says nothing of the view opens the whole page', () => {
  for (const query of ['', '?', '?p=0.3&unit=nats']) {
    expect(readView(about, query)).toEqual({ view: WHOLE_PAGE, notices: [] });
  }
});

describe('each key alone opens its view', () => {
  test.each([
    ['?step=1', { step: 1 }],
    ['?step=12', { step: 12 }],
    ['?present=1', { present: 'screen' }],
    ['?present=notes', { present: 'notes' }],
    ['?embed=flips', { embed: 'flips' }],
  ] as const)('%s', (query, view) => {
    expect(readView(about, query)).toEqual({ view: { ...WHOLE_PAGE, ...view }, notices: [] });
  });
});

test('a figure that stands alone is not presented, whatever else the address says', () => {
  expect(viewOf('?present=1&embed=flips')).toEqual({ ...WHOLE_PAGE, embed: 'flips' });
  expect(viewOf('?embed=flips&present=notes&step=3')).toEqual({
    step: 3,
    present: 'no',
    embed: 'flips',
  });
});

test('a figure that is not there does not stop a presentation', () => {
  expect(viewOf('?present=1&embed=nothing')).toEqual({ ...WHOLE_PAGE, present: 'screen' });
});

describe('a value that cannot be read leaves the whole page and says what is accepted', () => {
  const STEPS = 'a whole number from 1 to 12';
  const FIGURES = 'two-coins, flips';
  test.each([
    ['step', '0', STEPS],
    ['step', '13', STEPS],
    ['step', '-1', STEPS],
    ['step', '1.5', STEPS],
    ['step', '1e1', STEPS],
    ['step', ' 3', STEPS],
    ['step', '', STEPS],
    ['step', '00003', STEPS],
    ['step', '٣', STEPS],
    ['step', '__proto__', STEPS],
    ['present', '', '1'],
    ['present', '0', '1'],
    ['present', 'screen', '1'],
    ['present', 'constructor', '1'],
    ['embed', '', FIGURES],
    ['embed', 'Flips', FIGURES],
    ['embed', 'two-coins,flips', FIGURES],
    ['embed', '__proto__', FIGURES],
    ['embed', '<b>', FIGURES],
  ])('%s=%s', (key, given, accepts) => {
    const query = `?${new URLSearchParams([[key, given]]).toString()}`;
    expect(readView(about, query)).toEqual({
      view: WHOLE_PAGE,
      notices: [{ key, given, problem: 'not-a-view', accepts }],
    });
  });

  test('100 KB of it', () => {
    for (const key of ['step', 'present', 'embed']) {
      const { view, notices } = readView(about, `?${key}=${'1'.repeat(100_000)}`);
      expect(view).toEqual(WHOLE_PAGE);
      expect(notices.map((notice) => [notice.key, notice.given.length])).toEqual([[key, 100_000]]);
    }
  });

  test('one notice for each of them', () => {
    const { view, notices } = readView(about, '?step=x&present=x&embed=x');
    expect(view).toEqual(WHOLE_PAGE);
    expect(notices.map(({ key }) => key)).toEqual(['step', 'present', 'embed']);
  });
});

test('a page without steps takes none, and says so', () => {
  const { view, notices } = readView({ ...about, steps: 0 }, '?step=1');
  expect(view).toEqual(WHOLE_PAGE);
  expect(notices).toEqual([
    { key: 'step', given: '1', problem: 'not-a-view', accepts: 'nothing here' },
  ]);
});

test('keys of other things, hostile ones too, do not disturb the view', () => {
  const query = '?__proto__=1&constructor=2&toString=3&p=0.4&step=5';
  expect(readView(about, query)).toEqual({ view: { ...WHOLE_PAGE, step: 5 }, notices: [] });
});

test('any text at all can be in the address: there is a view, and a notice names what it left aside', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('step', 'present', 'embed'),
      fc.string({ unit: 'binary' }),
      (key, given) => {
        const query = new URLSearchParams([[key, given]]).toString();
        const { view, notices } = readView(about, query);
        const taken = view.step !== null || view.present !== 'no' || view.embed !== null;
        expect(notices).toHaveLength(taken ? 0 : 1);
      },
    ),
  );
});

test('every view comes back from its address, and all other keys stay as they were', () => {
  const pair = fc
    .tuple(fc.stringMatching(/^[a-z_]{1,8}$/), fc.stringMatching(/^[a-z0-9%2C.-]{0,8}$/))
    .filter(([key]) => !['step', 'present', 'embed'].includes(key))
    .map(([key, value]) => `${key}=${value}`);
  fc.assert(
    fc.property(anyView, anyView, fc.array(pair), (view, earlier, others) => {
      const query = writeView(view, writeView(earlier, `?${others.join('&')}`));
      expect(readView(about, query)).toEqual({ view, notices: [] });
      expect(query.replace(/^\?/, '').split('&').slice(0, others.length)).toEqual(
        query === '' ? [''].slice(0, others.length) : others,
      );
    }),
  );
});

describe('writing the view into an address', () => {
  test('takes the view that it carried away, readable or not', () => {
    expect(writeView(WHOLE_PAGE, '?step=99&p=0.3&present=x&embed=flips&unit=nats')).toBe(
      '?p=0.3&unit=nats',
    );
    expect(writeView(WHOLE_PAGE, '?step&embed')).toBe('');
  });

  test('leaves nothing at all of the whole page', () => {
    expect(writeView(WHOLE_PAGE, '')).toBe('');
    expect(writeView(WHOLE_PAGE, '?')).toBe('');
  });

  test('needs nothing else in it', () => {
    expect(writeView({ ...WHOLE_PAGE, step: 2 }, '')).toBe('?step=2');
    expect(writeView({ ...WHOLE_PAGE, present: 'notes' }, '?')).toBe('?present=notes');
  });

  test('does not write a step that is still to be looked up', () => {
    expect(writeView({ ...WHOLE_PAGE, step: 0 }, '?p=0.3')).toBe('?p=0.3');
  });

  test('keeps foreign keys, also those that look like ours or are hostile', () => {
    const foreign = 'steps=3&Step=4&__proto__=1&embedded=x&a=step=2&100%25=1';
    expect(writeView({ ...WHOLE_PAGE, step: 2 }, `?${foreign}`)).toBe(`?${foreign}&step=2`);
  });

  test('keeps 100 KB of them', () => {
    const long = `course=${'x'.repeat(100_000)}`;
    expect(writeView({ ...WHOLE_PAGE, embed: 'flips' }, `?${long}`)).toBe(`?${long}&embed=flips`);
  });
});
