import type { Point } from '../compute/point-cloud';

/**
 * Everything that a page and the worker that trains a VAE say to each other. All likelihoods and divergences are in
 * nats per image, all pictures are row after row from the top left, one byte per pixel: 0 is paper, 255 is ink.
 */

export type ImageKind = 'digits' | 'faces';

/** What a training is made of. The same settings give the same numbers, bit for bit, in every engine. */
export interface TrainingSettings {
  /** digits: 14 x 14, black and white. faces: 16 x 16, grey, made from two numbers, mood and gaze. */
  readonly images: ImageKind;
  /** Numbers in a code. 2 for the map, 8 for the bars. */
  readonly latents: 2 | 8;
  /** Weight of the KL in the loss, at least 0. */
  readonly beta: number;
  /** A whole number. */
  readonly seed: number;
  /** Steps per second that it aims at, above 0; Infinity is as fast as it goes. Changes no result. */
  readonly speed: number;
}

/** The speed to start with: slow enough to watch, fast enough to have the digits in order in 10 seconds. */
export const USUAL_SPEED = 180;

/** Images per step. */
export const BATCH = 64;

/** What the page sends. It acts on the run that was begun last; messages are obeyed in their order. */
export type PageMessage =
  /** Forget everything and begin anew, paused at step 0. Answered by 'drawing', 'ready' and a snapshot. */
  | { readonly kind: 'begin'; readonly run: number; readonly settings: TrainingSettings }
  | { readonly kind: 'play' }
  | { readonly kind: 'pause' }
  /** Take so many steps from a pause, as fast as it goes, then pause again with a snapshot. */
  | { readonly kind: 'step'; readonly steps: number }
  /** Acts from the next step on, playing or not. */
  | { readonly kind: 'tune'; readonly beta?: number; readonly speed?: number }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  /** The arrays of a snapshot that the page is done with. At most two snapshots are out at a time. */
  | { readonly kind: 'give-back'; readonly arrays: SnapshotArrays };

/** What the worker sends. `run` is the run it speaks of: what belongs to an earlier one is out of date. */
export type WorkerMessage =
  /** The images are being drawn; done rises from 0 to 1. */
  | { readonly kind: 'drawing'; readonly run: number; readonly done: number }
  | { readonly kind: 'ready'; readonly run: number; readonly gallery: Gallery }
  | { readonly kind: 'snapshot'; readonly run: number; readonly snapshot: Snapshot }
  | { readonly kind: 'answer'; readonly run: number; readonly id: number; readonly answer: Answer }
  /** The training has left the finite numbers at this step and has stopped; only 'begin' helps. */
  | { readonly kind: 'not-finite'; readonly run: number; readonly step: number };

/** What stays the same through a run. */
export interface Gallery {
  readonly images: ImageKind;
  /** Pixels from edge to edge of the square images. */
  readonly side: number;
  readonly trainingImages: number;
  /** Test images that can be asked about: 0 to testImages - 1. The first of them are those of the snapshots. */
  readonly testImages: number;
  /** testImages * side * side. */
  readonly pictures: Uint8Array;
  /** What the drawing machine knows of each test image and the model is never told. */
  readonly truth: Truth;
  /** A beta above this makes the code collapse to the prior: the top eigenvalue of the normalised covariance of pixels. */
  readonly collapseBeta: number;
}

export type Truth =
  /** 0 to 9 for each test image. */
  | { readonly of: 'digits'; readonly digit: Uint8Array }
  /** -1 (sad; eyes to the left) to 1 (glad; to the right) for each test image. */
  | { readonly of: 'faces'; readonly mood: Float32Array; readonly gaze: Float32Array };

/** Means over images. elbo = reconstruction - kl, whatever beta is; reconstruction is E_q[log p(x|z)]. */
export interface LossParts {
  readonly reconstruction: number;
  readonly kl: number;
  readonly elbo: number;
}

/** The state of the training, 5 to 15 times a second while it plays, and once at each pause. */
export interface Snapshot {
  /** Steps taken. */
  readonly step: number;
  readonly beta: number;
  /** Measured over the last second or so; 0 while paused. */
  readonly stepsPerSecond: number;
  /** Over the batches since the last snapshot; null at step 0. */
  readonly train: LossParts | null;
  /** Over the `shown` first test images, with the same draws of z every time. */
  readonly test: LossParts;
  /** test.kl = information + aggregateKl, exactly, for these images. */
  readonly split: KlSplit;
  /** KL of each latent, a mean over the images shown; they sum to test.kl. */
  readonly klPerLatent: readonly number[];
  /** How many of these are above 0.01 nats. */
  readonly activeLatents: number;
  /** How many test images the arrays tell of: the first ones of the gallery. */
  readonly shown: number;
  /** How the decoded pictures are laid out. */
  readonly tiles: Tiles;
  readonly arrays: SnapshotArrays;
}

export interface KlSplit {
  /** Mutual information of image and code; at most log(shown). */
  readonly information: number;
  /** KL of the mixture of all codes shown relative to the prior. */
  readonly aggregateKl: number;
}

/** Transferred, so they belong to one side at a time: after 'give-back' the page's copies are empty. */
export interface SnapshotArrays {
  /** shown * latents: the mean of q(z|x) of each test image shown. */
  readonly means: Float32Array;
  /** shown * latents: its standard deviation, above 0. */
  readonly sds: Float32Array;
  /** tiles.rows * tiles.columns pictures. */
  readonly decoded: Uint8Array;
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

export type Question =
  /** With posterior true a 2-latent answer holds the true posterior too, which takes some 60 ms more. */
  | { readonly about: 'image'; readonly image: number; readonly posterior: boolean }
  /** What the decoder makes of a code of the reader's choice. */
  | { readonly about: 'code'; readonly code: readonly number[] }
  /** Strokes as drawn, in any unit, y down; they are fitted to the box by the worker. */
  | {
      readonly about: 'drawing';
      readonly strokes: readonly (readonly Point[])[];
      readonly posterior: boolean;
    };

export type Answer = ImageAnswer | CodeAnswer | DrawingAnswer;

/** The answer to each kind of question. */
export interface Answers {
  readonly image: ImageAnswer;
  readonly code: CodeAnswer;
  readonly drawing: DrawingAnswer;
}

export interface CodeAnswer {
  readonly about: 'code';
  readonly code: readonly number[];
  readonly picture: Uint8Array;
}

export interface ImageAnswer extends Sight {
  readonly about: 'image';
  readonly image: number;
}

export interface DrawingAnswer extends Sight {
  readonly about: 'drawing';
  /** Share of the test images with a lower ELBO, 0 to 100. Under 1 it is unlike anything the model has seen. */
  readonly percentile: number;
}

/** What the model of this step makes of one image. */
export interface Sight {
  readonly step: number;
  /** The image itself. */
  readonly picture: Uint8Array;
  /** q(z|x), one entry per latent. */
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  readonly klPerLatent: readonly number[];
  /** Decoded from the mean of q. */
  readonly reconstructed: Uint8Array;
  /** By quadrature over q with 2 latents; a mean over draws with 8. */
  readonly parts: LossParts;
  readonly truePosterior: TruePosterior | null;
}

/** The posterior p(z|x) of the decoder and the prior: what q can only approach. */
export interface TruePosterior {
  /** log p(x), nats, by quadrature over the grid. */
  readonly logEvidence: number;
  /** KL(q || p(z|x)) = logEvidence - elbo, nats. */
  readonly gap: number;
  /** Points from edge to edge of the grid. */
  readonly side: number;
  /** The grid goes from -reach to reach in both directions. */
  readonly reach: number;
  /** side * side densities; row 0 is at z[1] = reach, the top, column 0 at z[0] = -reach. They sum to 1 / cell area. */
  readonly density: Float32Array;
}
