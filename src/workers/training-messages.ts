import type { ImageKind, Truth } from '../compute/pictures/image-set';
import type { Answer, Question } from '../compute/vae/session-questions';
import type { SessionView, ViewArrays } from '../compute/vae/session-view';

/**
 * Everything that a page and the worker that trains a VAE say to each other. All likelihoods and divergences are in
 * nats per image, all pictures are row after row from the top left, one byte per pixel: 0 is paper, 255 is ink.
 * What a snapshot and the answers hold is written beside the types that are imported here.
 */

/** What a training is made of. The same settings give the same numbers, bit for bit, in every engine. */
export interface TrainingSettings {
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

/** What the page sends. It acts on the run that was begun last; messages are obeyed in their order. */
export type PageMessage =
  /** Forget everything and begin anew, paused at step 0. Answered by 'drawing', 'ready' and a snapshot. */
  | { readonly kind: 'begin'; readonly run: number; readonly settings: TrainingSettings }
  | { readonly kind: 'play' }
  | { readonly kind: 'pause' }
  /** Pause, but take so many steps first, as fast as it goes. */
  | { readonly kind: 'step'; readonly steps: number }
  /** Acts from the next step on, playing or not. */
  | { readonly kind: 'tune'; readonly beta?: number; readonly speed?: number }
  /** Training rests until the answer is complete: a few milliseconds, 100 with a posterior. */
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  /** The arrays of a snapshot that the page is done with. At most two snapshots are out at a time. */
  | { readonly kind: 'give-back'; readonly run: number; readonly arrays: ViewArrays };

/** What the worker sends. `run` is the run it speaks of: what belongs to an earlier one is out of date. */
export type WorkerMessage =
  /** The images are being drawn; done rises from 0 to 1. */
  | { readonly kind: 'drawing'; readonly run: number; readonly done: number }
  | { readonly kind: 'ready'; readonly run: number; readonly gallery: Gallery }
  | { readonly kind: 'snapshot'; readonly run: number; readonly snapshot: TrainingSnapshot }
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
  /** Of the test images. */
  readonly truth: Truth;
  /** A beta above this makes the code collapse to the prior: predicted from the images alone. */
  readonly collapseBeta: number;
}

/**
 * The state of the training, about 10 times a second while it plays and once at each pause.
 * Its arrays are transferred, so they belong to one side at a time: after 'give-back' the page's are empty.
 */
export interface TrainingSnapshot extends SessionView {
  /** With which the next step is taken. */
  readonly beta: number;
  /** Measured over the last second or so; 0 while paused. */
  readonly stepsPerSecond: number;
}
