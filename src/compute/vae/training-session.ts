import { type CodeNodes, drawnNodes, planeNodes } from './code-nodes';
import { collapseBeta } from './collapse-beta';
import { drawImages, type ImageKind, type ImageSet } from '../pictures/image-set';
import { type LatentTiles, mapTiles, traversalTiles } from './latent-tiles';
import { normalGenerator } from '../normal-draws';
import { runGenerator } from '../random';
import { STREAM } from './random-streams';
import { type TrainingRun, trainingRun } from './training-run';

export interface SessionSettings {
  readonly images: ImageKind;
  /** 2 for a map of the plane, more for a row of pictures each. */
  readonly latents: number;
  readonly seed: number;
}

/** A training with all that is needed to show it. */
export interface TrainingSession {
  readonly settings: SessionSettings;
  readonly run: TrainingRun;
  readonly trainingImages: number;
  readonly test: ImageSet;
  /** A standard normal draw for each latent of each test image. */
  readonly noise: Float32Array;
  /** Where the code of an image is looked at when it is looked at with care. */
  readonly nodes: CodeNodes;
  readonly tiles: LatentTiles;
  readonly collapseBeta: number;
}

const TRAINING_IMAGES = 4096;
const TEST_IMAGES = 1000;
const DRAWN_NODES = 256;

/**
 * Draws the images and makes the model of a training, a few images at a time.
 *
 * Yields the share that is done, rising from 0 to 1; returns the session, at step 0. It takes about half a second,
 * the last tenth of a second of it in one piece. Equal settings give equal sessions in every engine.
 */
export function* prepareSession(settings: SessionSettings): Generator<number, TrainingSession> {
  const { images, latents, seed } = settings;
  const all = TRAINING_IMAGES + TEST_IMAGES;
  const training = yield* sharesOf(
    drawImages(images, TRAINING_IMAGES, {
      uniform: runGenerator(seed, STREAM.trainingImages),
      normal: normalGenerator(runGenerator(seed, STREAM.trainingHands)),
    }),
    (done) => (done * TRAINING_IMAGES) / all,
  );
  const test = yield* sharesOf(
    drawImages(images, TEST_IMAGES, {
      uniform: runGenerator(seed, STREAM.testImages),
      normal: normalGenerator(runGenerator(seed, STREAM.testHands)),
    }),
    (done) => (done * TEST_IMAGES + TRAINING_IMAGES) / all,
  );
  const nextLook = normalGenerator(runGenerator(seed, STREAM.looking));
  return {
    settings,
    run: trainingRun({ images: training, latents, seed }),
    trainingImages: TRAINING_IMAGES,
    test,
    noise: Float32Array.from(
      { length: TEST_IMAGES * latents },
      normalGenerator(runGenerator(seed, STREAM.judging)),
    ),
    nodes: latents === 2 ? planeNodes() : drawnNodes(nextLook, { count: DRAWN_NODES, latents }),
    tiles: latents === 2 ? mapTiles() : traversalTiles(latents),
    collapseBeta: collapseBeta(training),
  };
}

/** Passes a job's progress on as shares of a larger one. */
function* sharesOf<Result>(
  job: Generator<number, Result>,
  share: (done: number) => number,
): Generator<number, Result> {
  for (;;) {
    const { done, value } = job.next();
    if (done === true) return value;
    yield share(value);
  }
}
