import { runGenerator } from './random';

/**
 * The uniform draws behind one run of coin flips: a flip is heads where its draw is below the chance of heads. They do
 * not depend on the coin, so that moving its chance of heads changes only those flips whose draw it passes.
 *
 * @param seed Any whole number; the same seed gives the same draws.
 * @param run Which run of that seed, from 0; runs are independent of each other.
 * @param length At least 0. A longer run begins with the shorter one.
 * @returns `length` numbers in [0, 1).
 * @throws RangeError, naming the argument, unless seed and run are whole numbers and run is at least 0.
 */
export function drawFlips(seed: number, run: number, length: number): Float64Array {
  return Float64Array.from({ length }, runGenerator(seed, run));
}

/**
 * How many heads a run shows after each of some numbers of flips.
 *
 * @param draws One run.
 * @param p Chance of heads, 0 to 1. With 0 no flip and with 1 every flip is heads.
 * @param after Numbers of flips, rising, none above the run's length.
 * @returns One count for each entry of `after`.
 */
export function countHeads(draws: Float64Array, p: number, after: readonly number[]): number[] {
  let heads = 0;
  let flip = 0;
  return after.map((flips) => {
    for (; flip < flips; flip++) heads += draws[flip]! < p ? 1 : 0;
    return heads;
  });
}

/** The log ratio of P to Q for each side of a coin, in nats. */
export interface SideRatios {
  readonly heads: number;
  readonly tails: number;
}

/**
 * The mean of log(P / Q) over flips that were seen: by the law of large numbers it settles on the divergence of P
 * relative to Q when the flips come from P. (heads log(p/q) + tails log((1-p)/(1-q))) / flips.
 *
 * @param heads, flips Counts, 0 <= heads <= flips.
 * @param ratios Nats; a side that was never seen does not count, whatever its ratio.
 * @returns Nats; 0 before any flip, Infinity once a side was seen that Q rules out. It can be negative, as the
 *   divergence cannot.
 */
export function meanLogRatio(heads: number, flips: number, ratios: SideRatios): number {
  if (flips === 0) return 0;
  const tails = flips - heads;
  const fromHeads = heads === 0 ? 0 : (heads / flips) * ratios.heads;
  const fromTails = tails === 0 ? 0 : (tails / flips) * ratios.tails;
  return fromHeads + fromTails;
}

export interface Verdict {
  readonly flips: number;
  /** True when the evidence reached the threshold for Q although the flips came from P. */
  readonly fooled: boolean;
}

/**
 * The flip at which a run can tell the coins apart: Wald's sequential test, which adds up log(P / Q) and stops when
 * the sum leaves (-threshold, threshold).
 *
 * @param draws One run, flipped with the coin `p`.
 * @param ratios Nats.
 * @param threshold Nats, above 0: log 20 asks for evidence of twenty to one.
 * @returns null when the run ends undecided. On average it takes about threshold / KL flips, and by Ville's inequality
 *   at most one run in exp(threshold) is fooled (Wald, Sequential Analysis, 1947).
 */
export function firstVerdict(
  draws: Float64Array,
  p: number,
  ratios: SideRatios,
  threshold: number,
): Verdict | null {
  if (ratios.heads === 0 && ratios.tails === 0) return null;
  let evidence = 0;
  for (let flip = 0; flip < draws.length; flip++) {
    evidence += draws[flip]! < p ? ratios.heads : ratios.tails;
    if (evidence >= threshold) return { flips: flip + 1, fooled: false };
    if (evidence <= -threshold) return { flips: flip + 1, fooled: true };
  }
  return null;
}
