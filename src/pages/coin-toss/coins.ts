import { crossEntropy, entropy, klDivergence, klTerms } from '../../compute/divergence';
import { memoizeLast } from '../../experiment/memoize-last';

/** Both coins and all that is said about them. */
export interface Coins {
  /** Chances of heads and of tails. */
  readonly p: readonly [number, number];
  readonly q: readonly [number, number];
  readonly klPQ: number;
  readonly klQP: number;
  /** The terms of the divergence of P relative to Q. */
  readonly terms: readonly [number, number];
  /** log P/Q of each side; 0 where P never shows it, since nothing is averaged there. */
  readonly logRatios: readonly [number, number];
  readonly entropyP: number;
  readonly entropyQ: number;
  readonly crossEntropyPQ: number;
}

export const coinsOf = memoizeLast((headsP: number, headsQ: number): Coins => {
  const p = [headsP, 1 - headsP] as const;
  const q = [headsQ, 1 - headsQ] as const;
  const [heads = 0, tails = 0] = klTerms(p, q);
  return {
    p,
    q,
    klPQ: klDivergence(p, q),
    klQP: klDivergence(q, p),
    terms: [heads, tails],
    logRatios: [p[0] === 0 ? 0 : heads / p[0], p[1] === 0 ? 0 : tails / p[1]],
    entropyP: entropy(p),
    entropyQ: entropy(q),
    crossEntropyPQ: crossEntropy(p, q),
  };
});
