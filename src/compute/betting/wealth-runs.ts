import { checkCount, checkShare } from '../argument-checks';
import { drawFlips } from '../coin-flips';
import { kellyLogFactors, logGrowth } from './kelly';
import type { Bet, YesNo } from './kelly';

export interface WealthSettings extends Bet {
  readonly seed: number;
  /** How many bettors, each with outcomes of their own. */
  readonly runs: number;
  /** How many bets each of them makes. */
  readonly bets: number;
  /** How many bets lie between two checkpoints; 1 where it is left out. */
  readonly every?: number;
  /** For each run drawFlips(seed, run, bets), for whoever keeps them; drawn anew where they are left out. */
  readonly draws?: readonly Float64Array[];
}

export interface WealthRuns {
  /** Numbers of bets, rising: 0, every, 2 every, ... and always the last one. */
  readonly checkpoints: readonly number[];
  /** For each run the log of wealth over starting wealth at each checkpoint, in nats. */
  readonly logWealth: readonly Float64Array[];
  /** The share of runs that end with more than they began with. */
  readonly aheadShare: number;
  /** The run that as many runs end above as below; with an even number, the lower of the middle two. */
  readonly medianRun: number;
}

/**
 * Wealth as it grows and falls for bettors who, again and again, split all they have in proportion to
 * the same belief, at the same price, while yes happens with its true chance.
 *
 *     log wealth after n bets, k of them yes: k log(b/q) + (n - k) log((1 - b) / (1 - q))
 *
 * truth, belief b, price q: chances of yes, 0 to 1. seed: a whole number. Seed and run choose the draws,
 * nothing else does: yes happens where a draw is below the truth, whatever belief and price. A run is
 * the same however many others there are, and more bets continue it. runs, every: whole numbers from 1;
 * bets: a whole number, 0 allowed. Nats: logarithms do not overflow. 0 at the start; -Infinity from
 * ruin on, for good; Infinity once something was won that the market ruled out, until ruin, if any.
 * In the long run log wealth per bet settles on growthRate. Runs that end alike count in their order.
 * Throws RangeError, naming the argument, unless the numbers are in these ranges.
 * Example: the logWealth of { truth: 1, belief: 1, price: 0.5, seed: 1, runs: 1, bets: 2 } is
 * [[0, 0.6931..., 1.3862...]]
 * Source: Kelly, "A new interpretation of information rate" (1956).
 */
export function wealthRuns(settings: WealthSettings): WealthRuns {
  const { truth, belief, price, seed, runs, bets, every = 1, draws } = settings;
  checkShare(truth, 'truth');
  checkCount(runs, 'runs', 1);
  checkCount(bets, 'bets', 0);
  checkCount(every, 'every', 1);
  const logFactors = kellyLogFactors(belief, price);
  const checkpoints = checkpointsUpTo(bets, every);
  const logWealth = Array.from({ length: runs }, (_, run) => {
    const ofRun = draws?.[run] ?? drawFlips(seed, run, bets);
    return logWealthAt(checkpoints, (bet) => ofRun[bet]! < truth, logFactors);
  });
  const ends = logWealth.map((values) => values.at(-1)!);
  return {
    checkpoints,
    logWealth,
    aheadShare: ends.filter((end) => end > 0).length / runs,
    medianRun: medianIndex(ends),
  };
}

function logWealthAt(
  checkpoints: readonly number[],
  happens: (bet: number) => boolean,
  logFactors: YesNo,
): Float64Array {
  const values = new Float64Array(checkpoints.length);
  let yes = 0;
  let bet = 0;
  checkpoints.forEach((bets, i) => {
    for (; bet < bets; bet += 1) yes += happens(bet) ? 1 : 0;
    values[i] = logGrowth({ yes, no: bets - yes }, logFactors);
  });
  return values;
}

function checkpointsUpTo(bets: number, every: number): readonly number[] {
  const between = Array.from({ length: Math.ceil(bets / every) }, (_, k) => k * every);
  return [...between, bets];
}

function medianIndex(values: readonly number[]): number {
  const order = Array.from(values.keys());
  // Ruin less ruin is no number, which sort takes for 0: both are alike.
  order.sort((i, j) => values[i]! - values[j]!);
  return order[Math.floor((values.length - 1) / 2)]!;
}
