import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { roundReach } from '../../../charts/round-reach';
import { natsIn, type Unit } from '../../../experiment/unit';
import { MOST_PULLS } from '../params';
import type { Learner } from './exploration';

type Path = Learner['path'];

export interface GatheredGeometry {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Information gathered over all pulls that can be made. */
  readonly curious: string;
  readonly random: string;
}

const HEADROOM = 1.1;

/** Pulls across, information gathered upwards in the reader's unit. */
export function gatheredGeometry(
  curious: Path,
  random: Path,
  { width, height }: Area,
  { unit, upTo = 0 }: { readonly unit: Unit; readonly upTo?: number },
): GatheredGeometry {
  const most = Math.max(upTo, curious.at(-1)?.gainSoFar ?? 0, random.at(-1)?.gainSoFar ?? 0);
  const x = scaleLinear([0, MOST_PULLS], [0, width]);
  const y = scaleLinear([0, roundReach(natsIn(unit, HEADROOM * most))], [height, 0]);
  return {
    x,
    y,
    curious: gatheredPath(curious, { x, y }, unit),
    random: gatheredPath(random, { x, y }, unit),
  };
}

/** What was gathered, from nothing before the first pull on. */
export function gatheredPath(
  path: Path,
  { x, y }: Pick<GatheredGeometry, 'x' | 'y'>,
  unit: Unit,
): string {
  const gathered = [0, ...path.map(({ gainSoFar }) => gainSoFar)];
  return linePath(gathered.map((nats, i) => [x(i), y(natsIn(unit, nats))]));
}
