import { expect, test } from 'vitest';
import { readAddress } from '../experiment/address';
import { defineExperiment } from '../experiment/experiment';
import { probability } from '../experiment/parameter';
import { WHOLE_PAGE } from '../experiment/view';
import { embedCode } from './embed-code';
import { embedAddress, linkTo } from './links';

const figure = { id: 'coin', name: 'Coin', question: 'Which side?' };
const experiment = defineExperiment({
  about: {
    slug: 'toss',
    name: 'Toss',
    question: 'What?',
    figures: [figure],
    steps: 3,
    emblem: null,
  },
  params: {
    p: probability({ symbol: 'p', label: 'P', default: 0.8 }),
    q: probability({ symbol: 'q', label: 'Q', default: 0.6 }),
  },
  derive: (values) => values,
  quantities: {},
  announced: [],
  presets: [],
  swap: { name: 'Swap', between: ['p', 'q'] },
  later: { guide: () => Promise.reject(new Error()), takeaways: () => Promise.reject(new Error()) },
});
const state = {
  experiment,
  figure,
  values: { p: 0.1 + 0.2, q: 0.6 },
  unit: 'nats',
  view: { step: 2, present: 'screen', embed: 'coin' },
} as const;
const HERE = 'https://kl.example/sub/toss.html?p=0.5&q=0.1&present=1&from=mail#other';

test('a link holds the state of now, whatever the address bar still says', () => {
  const link = linkTo(state, HERE);
  expect(link).toBe('https://kl.example/sub/toss.html?p=0.30000000000000004&unit=nats&step=2#coin');
  expect(readAddress(experiment, new URL(link).search).values).toEqual(state.values);
});

test('a page at rest has the shortest link', () => {
  const resting = { ...state, values: { p: 0.8, q: 0.6 }, unit: 'bits', view: WHOLE_PAGE } as const;
  expect(linkTo(resting, HERE)).toBe('https://kl.example/sub/toss.html#coin');
});

test('embed code shows the figure alone, and its attributes cannot be broken out of', () => {
  const address = embedAddress(state, HERE);
  expect(address).toBe(
    'https://kl.example/sub/toss.html?p=0.30000000000000004&unit=nats&embed=coin',
  );
  const code = embedCode({ address, title: 'A "coin" <b>', height: 480 });
  expect(code).toContain('unit=nats&amp;embed=coin"');
  expect(code).toContain('title="A &quot;coin&quot; &lt;b>"');
  expect(code).toContain('height="480"');
});
