import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { linePath } from '../../../charts/line-path';
import { roundReach } from '../../../charts/round-reach';
import type { Reach } from '../../../charts/useSteadyReach';
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

/** How far the upright axis must go for all pulls, and at least for `upTo` nats; in the reader's unit. */
export function gatheredReach(paths: readonly Path[], unit: Unit, upTo = 0): Reach {
  const most = Math.max(upTo, ...paths.map((path) => path.at(-1)?.gainSoFar ?? 0));
  return [0, roundReach(natsIn(unit, HEADROOM * most))];
}

/** Pulls across, information gathered upwards in the reader's unit. */
export function gatheredGeometry(
  curious: Path,
  random: Path,
  { width, height }: Area,
  { unit, reach }: { readonly unit: Unit; readonly reach: Reach },
): GatheredGeometry {
  const x = scaleLinear([0, MOST_PULLS], [0, width]);
  const y = scaleLinear(reach, [height, 0]);
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
