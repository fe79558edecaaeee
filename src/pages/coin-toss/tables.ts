import { range } from 'd3';
import { crossEntropy, entropy, klDivergence } from '../../compute/divergence';
import { klDivergenceWithEpsilon } from '../../compute/epsilon';
import type { Table } from '../../experiment/takeaways';
import { natsIn, type Unit } from '../../experiment/unit';
import { digitsText } from '../../formula/number-text';
import { doubtedSide, doubtfulCoin, DOUBTS, EPSILONS } from './epsilon/epsilon-geometry';
import type { Coins } from './coins';
import type { CoinTossModel } from './experiment';
import { SIDES } from './sides';
import type { Race } from './flips/race';

const CHANCES = range(0, 101).map((percent) => percent / 100);

/** Both coins and what each side adds to the divergence. */
export function coinsTable({ p, q, logRatios, terms, klPQ }: Coins, unit: Unit): Table {
  return {
    columns: ['outcome', 'P', 'Q', `log P/Q (${unit})`, `term (${unit})`, `KL(P||Q) (${unit})`],
    rows: SIDES.map(({ label }, side) => [
      label,
      p[side] ?? 0,
      q[side] ?? 0,
      // Where P is 0 nothing is averaged, and the figure draws no block.
      p[side] === 0 ? '' : natsIn(unit, logRatios[side] ?? 0),
      natsIn(unit, terms[side] ?? 0),
      natsIn(unit, klPQ),
    ]),
  };
}

/** The entropy curve, its tangent at q and the gap between them, at every hundredth and at p and q themselves. */
export function tangentTable({ p, q }: Coins, unit: Unit): Table {
  return {
    columns: [
      'chance of heads',
      `entropy (${unit})`,
      `tangent at q=${digitsText(q[0])} (${unit})`,
      `gap (${unit})`,
    ],
    rows: ascending([...CHANCES, p[0], q[0]]).map((chance) => {
      const coin = [chance, 1 - chance];
      const heights = [entropy(coin), crossEntropy(coin, q), klDivergence(coin, q)];
      return [chance, ...heights.map((nats) => natsIn(unit, nats))];
    }),
  };
}

/** The running means, yours and the others', at the race's checkpoints; empty where a course has not come to. */
export function flipsTable({ klPQ }: Coins, race: Race, unit: Unit): Table {
  const others = race.others();
  const cell = (checkpoints: readonly number[], means: readonly number[], flips: number) => {
    const mean = means[checkpoints.indexOf(flips)];
    return mean === undefined ? '' : natsIn(unit, mean);
  };
  return {
    columns: [
      'flips',
      `you (${unit})`,
      `KL(P||Q) (${unit})`,
      ...others.map((_, i) => `other ${digitsText(i + 1)} (${unit})`),
    ],
    rows: ascending([...race.checkpoints, ...race.yours.checkpoints]).map((flips) => [
      flips,
      cell(race.yours.checkpoints, race.yours.means, flips),
      natsIn(unit, klPQ),
      ...others.map(({ means }) => cell(race.checkpoints, means, flips)),
    ]),
  };
}

/** What the code with epsilon answers, over all sizes of epsilon: for the coins of now and for the Qs of the other curves. */
export function epsilonTable({ coins, epsilon }: CoinTossModel, unit: Unit): Table {
  const side = doubtedSide(coins);
  const result = (q: readonly number[], added: number) =>
    natsIn(unit, klDivergenceWithEpsilon(coins.p, q, added));
  return {
    columns: [
      'epsilon',
      `result (${unit})`,
      `KL(P||Q) (${unit})`,
      ...DOUBTS.map((q) => `result if Q(${SIDES[side]?.label})=${digitsText(q)} (${unit})`),
    ],
    rows: ascending([...EPSILONS, epsilon]).map((added) => [
      added,
      result(coins.q, added),
      natsIn(unit, coins.klPQ),
      ...DOUBTS.map((q) => result(doubtfulCoin(side, q), added)),
    ]),
  };
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
