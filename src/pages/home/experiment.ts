import { klDivergence, klTerms } from '../../compute/divergence';
import { defineExperiment, type Experiment, type Quantity } from '../../experiment/experiment';
import { NOTHING_LATER } from '../../experiment/nothing-later';
import { partsOf } from '../../experiment/parts-of';
import { distribution, type Outcome } from '../../experiment/parameter';
import { about } from './about';

export const WEATHER: readonly Outcome[] = [
  { id: 'sun', label: 'sun' },
  { id: 'cloud', label: 'cloud' },
  { id: 'rain', label: 'rain' },
  { id: 'fog', label: 'fog' },
  { id: 'snow', label: 'snow' },
];

const params = {
  p: distribution({
    symbol: 'P',
    label: 'P, the weather as it comes',
    parts: WEATHER,
    default: [0.4, 0.2, 0.25, 0.1, 0.05],
  }),
  q: distribution({
    symbol: 'Q',
    label: 'Q, the forecast',
    parts: WEATHER,
    default: [0.5, 0.28, 0.02, 0.12, 0.08],
  }),
};

export type FirstLookParameters = typeof params;

export interface FirstLookModel {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly klPQ: number;
  readonly klQP: number;
  readonly terms: readonly number[];
}

export const firstLook: Experiment<typeof params, FirstLookModel> = defineExperiment({
  about,
  params,
  derive: partsOf({
    p: ({ p }) => p,
    q: ({ q }) => q,
    klPQ: ({ p, q }) => klDivergence(p, q),
    klQP: ({ p, q }) => klDivergence(q, p),
    terms: ({ p, q }) => klTerms(p, q),
  }),
  quantities: {
    'kl-pq': {
      label: 'divergence of P relative to Q',
      short: 'KL(P‖Q)',
      read: (model) => model.klPQ,
    },
    'kl-qp': {
      label: 'divergence of Q relative to P',
      short: 'KL(Q‖P)',
      read: (model) => model.klQP,
    },
    ...Object.fromEntries(
      WEATHER.map(({ id, label }, i): [string, Quantity<FirstLookModel>] => [
        `term-${id}`,
        { label: `term of ${label}`, read: (model) => model.terms[i] ?? 0 },
      ]),
    ),
  },
  announced: ['kl-pq', 'kl-qp'],
  presets: [
    { name: 'A perfect forecast', set: { q: [0.4, 0.2, 0.25, 0.1, 0.05] } },
    { name: 'A forecast that knows nothing', set: { q: [0.2, 0.2, 0.2, 0.2, 0.2] } },
    { name: 'Rain ruled out', set: { q: [0.51, 0.28, 0, 0.13, 0.08] } },
    { name: 'A place where it never snows', set: { p: [0.42, 0.22, 0.25, 0.11, 0] } },
  ],
  swap: { name: 'Swap P and Q', between: ['p', 'q'] },
  later: {
    ...NOTHING_LATER,
    takeaways: async () => (await import('./takeaways')).takeaways,
  },
});
