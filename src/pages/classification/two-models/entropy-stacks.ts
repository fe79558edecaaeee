import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { ModelScore, TwoModels } from './two-models';

export interface EntropyStacks {
  readonly y: ScaleLinear<number, number>;
  /** Height of the label's own entropy: no model comes below it. */
  readonly floor: number;
  readonly a: Stack;
  readonly b: Stack;
}

/** One column: the label's entropy, and on it the model's divergence. */
interface Stack {
  readonly left: number;
  readonly width: number;
  /** Where the cross-entropy ends; the top of the drawing where it is infinite. */
  readonly top: number;
  readonly infinite: boolean;
}

const SMALLEST_REACH = 1.5 * Math.LN2;
const HEADROOM = 1.12;
const WIDEST = 96;

/** How far the axis must go for the taller model, and for `upTo` nats; in the reader's unit. */
export function stacksReach({ entropyP, a, b }: TwoModels, unit: Unit, upTo = 0): Reach {
  const finite = [a.crossEntropy, b.crossEntropy].filter(Number.isFinite);
  const most = Math.max(SMALLEST_REACH, upTo, HEADROOM * Math.max(entropyP, ...finite));
  return [0, roundReach(natsIn(unit, most))];
}

/** Cross-entropy as a stack for each model. */
export function entropyStacks(
  { entropyP, a, b }: TwoModels,
  { width, height }: Area,
  { unit, reach }: { readonly unit: Unit; readonly reach: Reach },
): EntropyStacks {
  const y = scaleLinear(reach, [height, 0]);
  const at = (nats: number) => (nats === Infinity ? 0 : y(natsIn(unit, nats)));
  const column = Math.min(WIDEST, width * 0.2);
  const stack = ({ crossEntropy }: ModelScore, middle: number): Stack => ({
    left: middle - column / 2,
    width: column,
    top: at(crossEntropy),
    infinite: crossEntropy === Infinity,
  });
  return { y, floor: at(entropyP), a: stack(a, width * 0.22), b: stack(b, width * 0.7) };
}
