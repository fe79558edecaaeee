import type { LossParts } from '../compute/vae/loss-parts';
import type { TrainingSnapshot } from './training-messages';

/** What is kept of a snapshot for the curves. */
export interface CurvePoint {
  readonly step: number;
  readonly beta: number;
  readonly train: LossParts | null;
  readonly test: LossParts;
  readonly klPerLatent: readonly number[];
}

const MOST_POINTS = 1200;

/**
 * A curve with one more snapshot at its end. Of a long curve every other point is left out, so that it never has more
 * than 1200; its first and last ones stay. A snapshot of a step that the curve ends with changes nothing.
 */
export function withSnapshot(
  curve: readonly CurvePoint[],
  snapshot: TrainingSnapshot,
): readonly CurvePoint[] {
  const { step, beta, train, test, klPerLatent } = snapshot;
  if (curve.at(-1)?.step === step) return curve;
  const kept = curve.length < MOST_POINTS ? curve : curve.filter((_, index) => index % 2 === 0);
  return [...kept, { step, beta, train, test, klPerLatent }];
}
