import { scaleLinear } from 'd3';
import type { Area } from '../../../../charts/Plot';
import { natsIn, type Unit } from '../../../../experiment/unit';
import { barsFrom } from '../../elbo-balance/balance-geometry';
import type { Seen } from './useSight';

/** What the ELBO of one picture is made of, and what it is short of. In nats. */
export interface SeenParts {
  readonly logEvidence: number;
  /** Whether that is log p(x) itself; else it is a bound, and the gap is at least what it says. */
  readonly isExact: boolean;
  readonly elbo: number;
  readonly reconstruction: number;
  readonly kl: number;
  readonly gap: number;
}

export function seenParts({ parts, posterior, importanceBound }: Seen): SeenParts {
  const logEvidence = posterior?.logEvidence ?? importanceBound;
  return {
    ...parts,
    logEvidence,
    isExact: posterior !== null,
    gap: logEvidence - parts.elbo,
  };
}

/** In the reader's unit: the axis grows by so much at a time, so that it does not breathe while the training goes on. */
const STRIDE = 25;

/** Where the axis begins: at the least of the parts, rounded down, in the reader's unit. */
export function seenLow({ elbo, reconstruction, logEvidence }: SeenParts, unit: Unit): number {
  const least = natsIn(unit, Math.min(elbo, reconstruction, logEvidence));
  return Math.min(-STRIDE, STRIDE * Math.floor(least / STRIDE));
}

/** From there to a little above zero. */
export function seenScale(low: number, { width }: Area) {
  return scaleLinear([low, -low / 40], [barsFrom({ width }), width]);
}
