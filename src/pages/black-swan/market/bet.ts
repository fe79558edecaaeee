import { drawFlips } from '../../../compute/coin-flips';
import { klDivergence } from '../../../compute/divergence';
import {
  growthRate,
  kellyFactors,
  kellyStake,
  type Stake,
  type YesNo,
} from '../../../compute/betting/kelly';
import { wealthRuns, type WealthRuns } from '../../../compute/betting/wealth-runs';
import { memoizeLast } from '../../../experiment/memoize-last';
import { MOST_BETS } from '../params';

/** Somebody who disagrees with a market's price, and what comes of it. In nats. */
export interface Market {
  readonly belief: number;
  readonly price: number;
  readonly truth: number;
  readonly stake: Stake;
  readonly factors: YesNo;
  /** KL(belief‖price): how wealth grows if the belief is right. */
  readonly growthIfRight: number;
  readonly klTruthPrice: number;
  readonly klTruthBelief: number;
  /** How it grows in truth: the first of the two less the second. */
  readonly growth: number;
  readonly bets: number;
  readonly runs: WealthRuns;
  /** Log wealth of the first run after each of its bets, from 0 on. */
  readonly yours: Float64Array;
}

interface Setting {
  readonly belief: number;
  readonly price: number;
  readonly truth: number;
  readonly bets: number;
  readonly runs: number;
  readonly seed: number;
}

/** The wealth of others is drawn after every so many bets. */
const EVERY = 10;

export function marketOf({ belief, price, truth, bets, runs, seed }: Setting): Market {
  return {
    ...judged(belief, price, truth),
    bets,
    runs: wealth(belief, price, truth, runs, seed),
    yours: betByBet(belief, price, truth, seed, runs),
  };
}

const judged = memoizeLast((belief: number, price: number, truth: number) => {
  const [ofBelief, ofPrice, ofTruth] = [belief, price, truth].map((yes) => [yes, 1 - yes]) as [
    number[],
    number[],
    number[],
  ];
  return {
    belief,
    price,
    truth,
    stake: kellyStake(belief, price),
    factors: kellyFactors(belief, price),
    growthIfRight: klDivergence(ofBelief, ofPrice),
    klTruthPrice: klDivergence(ofTruth, ofPrice),
    klTruthBelief: klDivergence(ofTruth, ofBelief),
    growth: growthRate({ truth, belief, price }),
  };
});

/** The same whatever belief, price and truth are. */
const drawn = memoizeLast((seed: number, runs: number) =>
  Array.from({ length: runs }, (_, run) => drawFlips(seed, run, MOST_BETS)),
);

const wealth = memoizeLast(
  (belief: number, price: number, truth: number, runs: number, seed: number) =>
    wealthRuns({
      truth,
      belief,
      price,
      seed,
      runs,
      bets: MOST_BETS,
      every: EVERY,
      draws: drawn(seed, runs),
    }),
);

const betByBet = memoizeLast(
  (belief: number, price: number, truth: number, seed: number, runs: number) =>
    wealthRuns({ truth, belief, price, seed, runs: 1, bets: MOST_BETS, draws: drawn(seed, runs) })
      .logWealth[0]!,
);
