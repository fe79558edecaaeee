import { logSoftmax } from '../../compute/classifying/softmax';
import type { NumberParameter } from '../../experiment/parameter';
import { placedByHand } from '../../experiment/track';

interface Wish {
  readonly logits: readonly number[];
  /** The class whose chance is wished for. */
  readonly part: number;
  readonly chance: number;
  readonly temperature: number;
}

/** The logit that gives a class this chance while the other logits stay: -Infinity for 0, Infinity for 1. */
export function logitForChance({ logits, part, chance, temperature }: Wish): number {
  const others = logits.toSpliced(part, 1);
  const [one = 0] = others;
  const [logShare = 0] = logSoftmax(others, temperature);
  const logTotal = one / temperature - logShare;
  return temperature * (Math.log(chance) - Math.log1p(-chance) + logTotal);
}

/** The logits with which a class gets about this chance: as fine as a hand can place them, and within their range. */
export function logitsForChance(wish: Wish, range: NumberParameter): readonly number[] {
  const logits = logitsWithin(wish.logits, range);
  const chance = Math.min(1, Math.max(0, wish.chance));
  const logit = logitForChance({ ...wish, logits, chance });
  return logits.with(wish.part, placedByHand(range, logit));
}

/**
 * Logits that training may have driven out of the range in which they can be set: moved back into it all together,
 * which changes no chance, and cut off only where they are too far apart for it.
 */
export function logitsWithin(logits: readonly number[], range: NumberParameter): readonly number[] {
  const least = Math.min(...logits);
  const most = Math.max(...logits);
  const isInside = least >= range.min && most <= range.max;
  const surplus = isInside ? 0 : (least + most) / 2 - (range.min + range.max) / 2;
  return logits.map((logit) => placedByHand(range, logit - surplus));
}
