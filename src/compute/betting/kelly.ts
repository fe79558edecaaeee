import { checkShare } from '../argument-checks';
import { logRatio } from '../log-ratio';

/** The chance of yes: as it is, as the bettor sees it, and as the market prices it. */
export interface Bet {
  readonly truth: number;
  readonly belief: number;
  readonly price: number;
}

/** A number for each way in which a market of two outcomes can end. */
export interface YesNo {
  readonly yes: number;
  readonly no: number;
}

/** A single bet: the side, and what share of all wealth is put on it. */
export interface Stake {
  readonly side: 'yes' | 'no' | 'neither';
  readonly share: number;
}

/**
 * What wealth is multiplied by when yes happens, and when no happens, for a bettor who puts all of it
 * on the two sides in proportion to the belief, as Kelly advises, where 1 on yes pays 1/q.
 *
 *     b/q if yes happens, (1 - b) / (1 - q) if no happens
 *
 * belief b and price q: chances of yes, 0 to 1. Without a unit, at least 0. 0 is ruin: the bettor ruled
 * out what happened. Infinity: the market ruled it out and the bettor did not (or the factor is too
 * large for a double). 1 on both sides where b = q, also where both are 0 or 1 and a factor reads
 * 0/0: who agrees with the market keeps what there is, as if there had been no bet.
 * Throws RangeError, naming the argument, unless both are from 0 to 1.
 * Example: kellyFactors(0.6, 0.5) is { yes: 1.2, no: 0.8 }
 * Source: Kelly, "A new interpretation of information rate" (1956).
 */
export function kellyFactors(belief: number, price: number): YesNo {
  checkShare(belief, 'belief');
  checkShare(price, 'price');
  if (belief === price) return { yes: 1, no: 1 };
  return { yes: belief / price, no: (1 - belief) / (1 - price) };
}

/**
 * The single bet that does the same as splitting all wealth in proportion to the belief: the rest of
 * the wealth is kept. For what is split in proportion to the prices comes back whatever happens.
 *
 *     (b - q) / (1 - q) on yes if b > q, (q - b) / q on no if b < q, nothing if b = q
 *
 * belief b and price q: chances of yes, 0 to 1. The share is from 0 to 1: 1, all of the wealth, where
 * the belief is 0 or 1 and the price is not the same.
 * Throws RangeError, naming the argument, unless both are from 0 to 1.
 * Example: kellyStake(0.6, 0.5) is { side: 'yes', share: 0.2 } to rounding
 * Source: Kelly, "A new interpretation of information rate" (1956).
 */
export function kellyStake(belief: number, price: number): Stake {
  checkShare(belief, 'belief');
  checkShare(price, 'price');
  if (belief > price) return { side: 'yes', share: (belief - price) / (1 - price) };
  if (belief < price) return { side: 'no', share: (price - belief) / price };
  return { side: 'neither', share: 0 };
}

/**
 * The logarithms of kellyFactors, right to nearly the last digit also where belief and price almost
 * coincide or a factor is out of the range of doubles.
 *
 *     log(b/q) if yes happens, log((1 - b) / (1 - q)) if no happens
 *
 * belief b and price q: chances of yes, 0 to 1. Nats; -Infinity is ruin, Infinity where the market
 * ruled out what the bettor did not; 0 on both sides where b = q.
 * Throws RangeError, naming the argument, unless both are from 0 to 1.
 * Example: kellyLogFactors(0.6, 0.5) is { yes: 0.1823..., no: -0.2231... }
 */
export function kellyLogFactors(belief: number, price: number): YesNo {
  checkShare(belief, 'belief');
  checkShare(price, 'price');
  if (belief === price) return { yes: 0, no: 0 };
  return {
    yes: logFactor(belief, price, belief - price),
    no: logFactor(1 - belief, 1 - price, price - belief),
  };
}

/**
 * By how much log wealth has grown after so many times yes and so many times no. Given chances in
 * place of times, it is what to expect from one bet.
 *
 *     yes log f(yes) + no log f(no)
 *
 * times: at least 0; logFactors: nats, from kellyLogFactors. In nats. What happens 0 times does not
 * count, whatever its factor. -Infinity where ruin happens at all, also where something infinite is
 * won before or after: what is lost cannot be staked, and what is won is staked and lost.
 * Example: logGrowth({ yes: 2, no: 1 }, { yes: 0.2, no: -0.3 }) is 0.1 to rounding
 */
export function logGrowth(times: YesNo, logFactors: YesNo): number {
  const fromYes = times.yes === 0 ? 0 : times.yes * logFactors.yes;
  const fromNo = times.no === 0 ? 0 : times.no * logFactors.no;
  return Math.min(fromYes, fromNo) === -Infinity ? -Infinity : fromYes + fromNo;
}

/**
 * How fast the wealth of a bettor grows who splits it in proportion to the belief: by this much per
 * bet, in the logarithm and in the long run. The market's error less one's own.
 *
 *     sum over yes and no of t log(b/q) = KL(truth || price) - KL(truth || belief)
 *
 * truth t, belief b, price q: chances of yes, 0 to 1. Nats per bet, from -Infinity to Infinity; 0 where
 * b = q; largest, and KL(truth || price), where b = t; KL(belief || price) is what the bettor expects.
 * Infinity minus infinity is decided by what happens: an outcome with t = 0 does not count, belief
 * and price that agree are no bet (0, also where both rule out what can happen), and where the belief
 * rules out what can happen and the price does not, it is -Infinity: ruin comes for certain, and
 * nothing won before outlasts it, not even the Infinity of a price that ruled out the other side.
 * Throws RangeError, naming the argument, unless all three are from 0 to 1.
 * Example: growthRate({ truth: 0.6, belief: 0.6, price: 0.5 }) is 0.0201...
 * Source: Kelly, "A new interpretation of information rate" (1956).
 */
export function growthRate({ truth, belief, price }: Bet): number {
  checkShare(truth, 'truth');
  return logGrowth({ yes: truth, no: 1 - truth }, kellyLogFactors(belief, price));
}

function logFactor(belief: number, price: number, difference: number): number {
  if (belief === 0) return -Infinity;
  if (price === 0) return Infinity;
  return logRatio(belief, price, difference);
}
