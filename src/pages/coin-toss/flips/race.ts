import {
  countHeads,
  drawFlips,
  firstVerdict,
  meanLogRatio,
  type SideRatios,
} from '../../../compute/coin-flips';
import { memoizeLast } from '../../../experiment/memoize-last';
import type { Coins } from '../coins';

export const LONGEST_RUN = 10_000;

/** Evidence of twenty to one is what the page calls being able to tell the coins apart. */
export const EVIDENCE_ODDS = 20;

const RECENT = 30;

interface Course {
  /** Mean of log P/Q after each of the race's checkpoints, in nats. */
  readonly means: readonly number[];
}

export interface Race {
  /** Numbers of flips at which the courses are known, evenly spaced on a log axis. */
  readonly checkpoints: readonly number[];
  readonly yours: Course & {
    /** Checkpoints up to the flips made. */
    readonly checkpoints: readonly number[];
    readonly mean: number;
    /** The last flips made, oldest first: true is heads. */
    readonly recent: readonly boolean[];
    readonly heads: number;
  };
  /** How the others fare; worked out only when somebody looks. */
  readonly others: () => readonly Course[];
  readonly verdicts: () => Verdicts;
}

interface Verdicts {
  readonly people: number;
  /** After how many flips those could tell who came to it without being fooled first. */
  readonly told: readonly number[];
  readonly fooled: number;
}

interface Setting {
  readonly seed: number;
  readonly runs: number;
  readonly flips: number;
}

/** Everybody flips the coin P and averages log P/Q: the averages settle on the divergence. */
export function raceToKl({ p: [heads], logRatios }: Coins, { seed, runs, flips }: Setting): Race {
  const [ratioHeads, ratioTails] = logRatios;
  return {
    checkpoints: CHECKPOINTS,
    yours: yourCourse(drawsOfSeed(seed)(0), heads, ratioHeads, ratioTails, flips),
    others: () => courses(othersDraws(seed, runs), heads, ratioHeads, ratioTails),
    verdicts: () => verdicts(othersDraws(seed, runs), heads, ratioHeads, ratioTails),
  };
}

const CHECKPOINTS = logSpaced(1, LONGEST_RUN, 72);

/** Drawn when first asked for, then kept: more people flipping do not change the flips of those before them. */
const drawsOfSeed = memoizeLast((seed: number) => {
  const kept: Float64Array[] = [];
  return (run: number) => (kept[run] ??= drawFlips(seed, run, LONGEST_RUN));
});
const othersDraws = memoizeLast((seed: number, runs: number) =>
  Array.from({ length: runs }, (_, i) => drawsOfSeed(seed)(i + 1)),
);
const othersHeads = memoizeLast((draws: readonly Float64Array[], p: number) =>
  draws.map((run) => countHeads(run, p, CHECKPOINTS)),
);

const courses = memoizeLast(
  (draws: readonly Float64Array[], p: number, heads: number, tails: number) =>
    othersHeads(draws, p).map((counts) => course(counts, CHECKPOINTS, { heads, tails })),
);

const verdicts = memoizeLast(
  (draws: readonly Float64Array[], p: number, heads: number, tails: number): Verdicts => {
    const reached = draws
      .map((run) => firstVerdict(run, p, { heads, tails }, Math.log(EVIDENCE_ODDS)))
      .filter((verdict) => verdict !== null);
    return {
      people: draws.length,
      told: reached.filter(({ fooled }) => !fooled).map(({ flips }) => flips),
      fooled: reached.filter(({ fooled }) => fooled).length,
    };
  },
);

const yourCourse = memoizeLast(
  (draws: Float64Array, p: number, ratioHeads: number, ratioTails: number, flips: number) => {
    const ratios = { heads: ratioHeads, tails: ratioTails };
    const reached = CHECKPOINTS.filter((checkpoint) => checkpoint < flips);
    const checkpoints = flips === 0 ? [] : [...reached, flips];
    const counts = countHeads(draws, p, checkpoints);
    const heads = counts.at(-1) ?? 0;
    return {
      ...course(counts, checkpoints, ratios),
      checkpoints,
      heads,
      mean: meanLogRatio(heads, flips, ratios),
      recent: Array.from(draws.subarray(Math.max(0, flips - RECENT), flips), (draw) => draw < p),
    };
  },
);

function course(counts: readonly number[], flips: readonly number[], ratios: SideRatios): Course {
  return { means: counts.map((heads, i) => meanLogRatio(heads, flips[i]!, ratios)) };
}

function logSpaced(from: number, to: number, count: number): readonly number[] {
  const ratio = (to / from) ** (1 / (count - 1));
  const spaced = Array.from({ length: count }, (_, i) => Math.round(from * ratio ** i));
  return [...new Set(spaced)];
}
