import type { RecipeNumber, Takeaways } from '../../experiment/takeaways';
import { natsIn } from '../../experiment/unit';
import { numberText, probabilityText } from '../../formula/number-text';
import { informationTex, KL_TEX, workedDivergenceTex } from '../../formula/tex-divergence';
import { texFactor, texNumber } from '../../formula/tex-number';
import type { Coins } from './coins';
import type { CoinTossModel, CoinTossParameters } from './experiment';
import { SIDES } from './sides';
import { coinsTable, epsilonTable, flipsTable, tangentTable } from './tables';

export const takeaways: Takeaways<CoinTossParameters, CoinTossModel> = {
  figures: {
    'two-coins': {
      table: ({ coins }, unit) => coinsTable(coins, unit),
      formula: String.raw`${KL_TEX} = P(H)\,\log\frac{P(H)}{Q(H)} + P(T)\,\log\frac{P(T)}{Q(T)}`,
      formulaInNumbers: ({ coins }, unit) => workedDivergenceTex(coins, unit),
    },
    tangent: {
      table: ({ coins }, unit) => tangentTable(coins, unit),
      formula: String.raw`${KL_TEX} = \underbrace{-\sum_i P(i)\,\log Q(i)}_{\text{tangent at } q} - \Bigl(\underbrace{-\sum_i P(i)\,\log P(i)}_{\text{curve}}\Bigr)`,
      formulaInNumbers: ({ coins: { crossEntropyPQ, entropyP, klPQ } }, unit) => {
        const [above, below] = [crossEntropyPQ, entropyP].map((nats) =>
          texFactor(numberText(natsIn(unit, nats))),
        );
        return `${KL_TEX} = ${above} - ${below} = ${informationTex(klPQ, unit)}`;
      },
    },
    flips: {
      table: ({ coins, race }, unit) => flipsTable(coins, race, unit),
      formula: String.raw`\frac{1}{n} \sum_{k=1}^{n} \log\frac{P(x_k)}{Q(x_k)} \;\longrightarrow\; ${KL_TEX}, \qquad x_k \sim P`,
      formulaInNumbers: ({ coins, race: { yours }, flips }, unit) => {
        if (flips === 0) return String.raw`n = 0: \text{ no flips yet}`;
        const counts = [yours.heads, flips - yours.heads];
        const parts = counts.map((count, side) => `${count}\\,\\log${fraction(coins, side)}`);
        return String.raw`\frac{1}{${flips}} \Bigl(${parts.join(' + ')}\Bigr) = ${informationTex(yours.mean, unit)}`;
      },
    },
    epsilon: {
      table: epsilonTable,
      formula: String.raw`\sum_i P(i)\,\log\frac{P(i) + \varepsilon}{Q(i) + \varepsilon}`,
      formulaInNumbers: ({ coins, epsilon, klPQEpsilon }, unit) => {
        const added = texNumber(probabilityText(epsilon));
        const parts = SIDES.map((_, side) => {
          const chance = texFactor(probabilityText(coins.p[side] ?? 0));
          return `${chance}\\,\\log${fraction(coins, side, ` + ${added}`)}`;
        });
        return `${parts.join(' + ')} = ${informationTex(klPQEpsilon, unit)}`;
      },
    },
  },
  recipe: (_values, { coins, race, flips, epsilon }) => ({
    distributions: { p: coins.p, q: coins.q },
    outcomes: SIDES.map(({ label }) => label),
    numbers: [
      { quantity: 'kl-pq', is: 'kl', of: PQ },
      { quantity: 'kl-qp', is: 'kl', of: ['q', 'p'] },
      ...SIDES.flatMap(({ id }, outcome): RecipeNumber[] => [
        { quantity: `term-${id}`, is: 'term', of: PQ, outcome },
        { quantity: `ratio-${id}`, is: 'log-ratio', of: PQ, outcome },
      ]),
      { quantity: 'entropy-p', is: 'entropy', of: ['p'] },
      { quantity: 'entropy-q', is: 'entropy', of: ['q'] },
      { quantity: 'cross-entropy-pq', is: 'cross-entropy', of: PQ },
      { quantity: 'kl-pq-epsilon', is: 'kl-with-epsilon', of: PQ, epsilon },
      {
        quantity: 'flips-mean',
        is: 'mean-log-ratio',
        of: PQ,
        counts: [race.yours.heads, flips - race.yours.heads],
      },
    ],
  }),
};

const PQ = ['p', 'q'] as const;

function fraction({ p, q }: Coins, side: number, added = ''): string {
  const tex = (chances: readonly number[]) => texNumber(probabilityText(chances[side] ?? 0));
  return `\\frac{${tex(p)}${added}}{${tex(q)}${added}}`;
}
