import { digammaLeadDrop } from '../digamma-lead';

/** The watcher counts the frames since a pixel last switched up to here: "four or more". */
const LONGEST_COUNT = 4;

/** Before the first frame there is nothing to go by; then on or off, for one to four frames. */
const CONTEXTS = 1 + 2 * LONGEST_COUNT;

/** What Jeffreys's prior counts of each value before any was seen. */
const PRIOR_COUNT = 1 / 2;

/** What a watcher makes of each frame, in nats. */
export interface Watched {
  /** How unsure the watcher is, before the frame, of what it will show. */
  readonly predictiveEntropy: Float64Array;
  /** How improbable the watcher thought what the frame shows. */
  readonly shannonSurprise: Float64Array;
  /** How far the frame moves what the watcher believes. */
  readonly bayesianSurprise: Float64Array;
}

/**
 * What somebody who watches one pixel of a screen, and learns, makes of each frame. The watcher takes
 * the pixel for a Markov chain: the chance that it is on next depends on whether it is on now and
 * for how many frames it has been so (1, 2, 3, or 4 and more), and before the first frame on
 * nothing. For each of these nine contexts the watcher holds a beta belief and counts.
 *
 *     p(seen) = (n_seen + 1/2) / (n + 1),
 *     entropy = - p log p - (1 - p) log(1 - p), Shannon surprise = - log p(seen),
 *     Bayesian surprise = KL(Beta(n_seen + 3/2, n_other + 1/2) || Beta(n_seen + 1/2, n_other + 1/2))
 *
 * with the counts of the frame's context before it is seen. Every belief starts as Beta(1/2, 1/2),
 * Jeffreys's prior: the one that does not depend on whether chances are measured as such, as odds or
 * as logarithms, and that soon trusts in "always" and "never", of which rhythms are made. (From the
 * uniform Beta(1, 1) the blink is learnt more slowly, and a change stands out less. The price of
 * Jeffreys's trust: for some frames the watcher of snow thinks to see a pattern, and expects less
 * than log 2.) Four is the least count that learns four frames on, four off, in full; a slower blink
 * stays a riddle at its switches.
 *
 * shown: the pixel in each frame, 0 for off, any other number for on; may be empty. Returns three
 * arrays of its length, in nats: entropy from 0 to log 2, both surprises above 0. A Shannon surprise
 * is finite, as nothing is ever ruled out; a Bayesian one stays below 0.7296...
 * Example: the first frame has entropy and Shannon surprise log 2 and Bayesian surprise 0.3068...
 * Source: Itti and Baldi, "Bayesian surprise attracts human attention" (2005); Krichevsky and
 * Trofimov, "The performance of universal encoding" (1981), for p.
 */
export function watchPixel(shown: Uint8Array): Watched {
  const predictiveEntropy = new Float64Array(shown.length);
  const shannonSurprise = new Float64Array(shown.length);
  const bayesianSurprise = new Float64Array(shown.length);
  forEachFrame(shown, (frame, seen, other) => {
    const chance = seen / (seen + other);
    const surprise = -Math.log(chance);
    shannonSurprise[frame] = surprise;
    predictiveEntropy[frame] = chance * surprise - (1 - chance) * Math.log(other / (seen + other));
    // The divergence of the belief with one more count, as in bayesianSurprise of beta-learning.
    bayesianSurprise[frame] = digammaLeadDrop(seen, other);
  });
  return { predictiveEntropy, shannonSurprise, bayesianSurprise };
}

/**
 * What the watcher of watchPixel believed of the last frame's context before that frame was seen.
 *
 *     n_seen + 1/2, n_other + 1/2
 *
 * shown: the pixel in each frame, 0 for off, any other number for on; may be empty. Returns the two
 * shapes of the beta belief, that of what the frame then showed first; of no frame, those of the prior.
 * Example: beliefBeforeLast(new Uint8Array(1)) is [0.5, 0.5]
 */
export function beliefBeforeLast(shown: Uint8Array): readonly [seen: number, other: number] {
  let shapes: readonly [number, number] = [PRIOR_COUNT, PRIOR_COUNT];
  forEachFrame(shown, (_frame, seen, other) => {
    shapes = [seen, other];
  });
  return shapes;
}

/** Tells for each frame the shapes of the belief about its context, before the frame is counted. */
function forEachFrame(
  shown: Uint8Array,
  tell: (frame: number, seen: number, other: number) => void,
): void {
  /** Off and on, by turns, for each context. */
  const counts = new Uint32Array(2 * CONTEXTS);
  let context = 0;
  let lasted = 0;
  let previous = NaN;

  shown.forEach((pixel, frame) => {
    const on = pixel === 0 ? 0 : 1;
    const seen = counts[2 * context + on]! + PRIOR_COUNT;
    const other = counts[2 * context + 1 - on]! + PRIOR_COUNT;
    tell(frame, seen, other);

    counts[2 * context + on]! += 1;
    lasted = on === previous ? Math.min(lasted + 1, LONGEST_COUNT) : 1;
    previous = on;
    context = LONGEST_COUNT * on + lasted;
  });
}
