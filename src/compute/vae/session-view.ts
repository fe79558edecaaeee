import { type KlSplit, splitKl } from './aggregate-posterior';
import type { LossParts } from './loss-parts';
import { decodePictures } from './model-images';
import { type CodeMemory, evaluate } from './test-evaluation';
import type { TrainingSession } from './training-session';

/** How many test images a view shows: enough for a cloud, few enough for ten views a second. */
const SHOWN = 384;

/** A latent with less KL than this, in nats, says nothing about the image. */
const ACTIVE_KL = 0.01;

/** What a view fills: it can be used again for the next one. */
export interface ViewArrays extends CodeMemory {
  /** shown * latents: the mean of q(z|x) of each test image shown. */
  readonly means: Float32Array<ArrayBuffer>;
  /** shown * latents: its standard deviation, above 0. */
  readonly sds: Float32Array<ArrayBuffer>;
  /** tiles.rows * tiles.columns pictures, bytes from 0 (paper) to 255 (ink). */
  readonly decoded: Uint8Array<ArrayBuffer>;
}

export interface Tiles {
  readonly rows: number;
  readonly columns: number;
  /**
   * 2 latents: a map. The picture in row r and column c is decoded from z = (at[c], -at[r]), so that z[1] points up; `at`
   * are quantiles of the prior. 8 latents: row r varies latent r alone over `at`, the others are 0.
   */
  readonly at: readonly number[];
}

/** What can be seen of a training at one step. */
export interface SessionView {
  /** Steps taken. */
  readonly step: number;
  /** Means over the batches since the last view; null when there were none. */
  readonly train: LossParts | null;
  /** Over the first `shown` test images, with the same draws of z every time. */
  readonly test: LossParts;
  /** Its two terms sum to test.kl, for these images. */
  readonly split: KlSplit;
  /** Means over the images shown, nats; they sum to test.kl. */
  readonly klPerLatent: readonly number[];
  /** How many of these are above 0.01 nats. */
  readonly activeLatents: number;
  /** How many test images the arrays tell of: the first ones. */
  readonly shown: number;
  readonly tiles: Tiles;
  readonly arrays: ViewArrays;
}

/** Arrays of the size that views of a session need. */
export function viewArrays({ run, tiles }: TrainingSession): ViewArrays {
  const { latents, pixels } = run.model;
  return {
    means: new Float32Array(SHOWN * latents),
    sds: new Float32Array(SHOWN * latents),
    decoded: new Uint8Array(tiles.rows * tiles.columns * pixels),
  };
}

/**
 * Looks at a training as it is now: about as much work as three steps. It has no effect on the training but that
 * the means of `train` begin anew.
 *
 * arrays: of viewArrays, filled and part of the result.
 */
export function viewOf(session: TrainingSession, arrays: ViewArrays): SessionView {
  const { run, test, noise } = session;
  const { model } = run;
  const { parts, klPerLatent } = evaluate(
    model,
    { count: SHOWN, pictures: test.pictures, noise },
    arrays,
  );
  const { rows, columns, at, codes } = session.tiles;
  decodePictures(model, codes, arrays.decoded);
  return {
    step: run.stepsTaken(),
    train: run.takeParts(),
    test: parts,
    split: splitKl({ latents: model.latents, noise, ...arrays }, parts.kl),
    klPerLatent,
    activeLatents: klPerLatent.filter((kl) => kl > ACTIVE_KL).length,
    shown: SHOWN,
    tiles: { rows, columns, at },
    arrays,
  };
}
