import type { Takeaways } from '../../experiment/takeaways';
import { natsIn } from '../../experiment/unit';
import { KL_TEX, workedDivergenceTex } from '../../formula/tex-divergence';
import { WEATHER, type FirstLookModel, type FirstLookParameters } from './experiment';

export const takeaways: Takeaways<FirstLookParameters, FirstLookModel> = {
  figures: {
    'first-look': {
      table: ({ p, q, terms, klPQ }, unit) => ({
        columns: ['outcome', 'P', 'Q', `log P/Q (${unit})`, `term (${unit})`, `KL(P||Q) (${unit})`],
        rows: WEATHER.map(({ label }, i) => {
          const [chance, term] = [p[i] ?? 0, natsIn(unit, terms[i] ?? 0)];
          // Where P is 0 nothing is averaged, and the figure draws no block.
          const ratio = chance === 0 ? '' : term / chance;
          return [label, chance, q[i] ?? 0, ratio, term, natsIn(unit, klPQ)];
        }),
      }),
      formula: String.raw`${KL_TEX} = \sum_i P(i)\,\log\frac{P(i)}{Q(i)}`,
      formulaInNumbers: workedDivergenceTex,
    },
  },
  recipe: ({ p, q }) => ({
    distributions: { p, q },
    outcomes: WEATHER.map(({ label }) => label),
    numbers: [
      { quantity: 'kl-pq', is: 'kl', of: ['p', 'q'] },
      { quantity: 'kl-qp', is: 'kl', of: ['q', 'p'] },
      ...WEATHER.map(
        ({ id }, outcome) =>
          ({ quantity: `term-${id}`, is: 'term', of: ['p', 'q'], outcome }) as const,
      ),
    ],
  }),
};
