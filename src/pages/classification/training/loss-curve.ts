import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { OneExample } from './one-example';
import { MOST_UPDATES } from '../params';

export interface LossCurve {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** The losses from the start to the last step made, and from there on. */
  readonly walked: string;
  readonly ahead: string;
  /** Where the training stands now. */
  readonly now: { readonly x: number; readonly y: number };
  /** Height of the target's own entropy. */
  readonly floor: number;
}

const SMALLEST_REACH = Math.LN2;
const HEADROOM = 1.2;
/** Half the bar of the gap, which stands on the axis at the first step. */
export const INSET = 16;

/** How far the axis must go for the largest loss of the path, and for `upTo` nats; in the reader's unit. */
export function lossReach({ path, floor }: OneExample, unit: Unit, upTo = 0): Reach {
  const most = Math.max(SMALLEST_REACH, upTo, HEADROOM * Math.max(floor, ...path.losses));
  return [0, roundReach(natsIn(unit, most))];
}

/** Loss against the training steps made. */
export function lossCurve(
  { path, floor, updates }: OneExample,
  { width, height }: Area,
  { unit, reach }: { readonly unit: Unit; readonly reach: Reach },
): LossCurve {
  const x = scaleLinear([0, MOST_UPDATES], [INSET, width]);
  const y = scaleLinear(reach, [height, 0]);
  const at = (nats: number) => y(natsIn(unit, nats));
  const pieces = pathsOf(path.losses, x, at);
  return {
    x,
    y,
    walked: pieces(0, updates),
    ahead: pieces(updates, MOST_UPDATES),
    now: { x: x(updates), y: at(path.losses[updates] ?? 0) },
    floor: at(floor),
  };
}

/** Another training's losses in the same drawing. */
export function lossGhost(losses: readonly number[], { x, y }: LossCurve, unit: Unit): string {
  return pathsOf(losses, x, (nats) => y(natsIn(unit, nats)))(0, MOST_UPDATES);
}

function pathsOf(
  losses: readonly number[],
  x: (updates: number) => number,
  at: (nats: number) => number,
) {
  return (first: number, last: number): string =>
    linePath(losses.slice(first, last + 1).map((loss, i) => [x(first + i), at(loss)]));
}
