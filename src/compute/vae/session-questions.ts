import { type ClosePosterior, closePosterior, windowOn } from './close-posterior';
import { type DecoderGrid, decoderGrid } from './decoder-grid';
import { fitDrawing } from '../pictures/fitted-drawing';
import { DRAWING_BOX } from '../pictures/image-set';
import { type ImageSight, lookAt } from './image-sight';
import { decodePictures } from './model-images';
import { percentileOf } from './percentile';
import type { Stroke } from '../pictures/stroke';
import { evaluate } from './test-evaluation';
import type { TrainingSession } from './training-session';
import { truePosterior, type TruePosterior } from './true-posterior';

export type Question =
  /** image: the number of a test image. posterior: whether the true posterior is wanted too, some 100 ms of work. */
  | { readonly about: 'image'; readonly image: number; readonly posterior: boolean }
  /** What the decoder makes of a code of the reader's choice: as many numbers as latents. */
  | { readonly about: 'code'; readonly code: readonly number[] }
  /** Strokes as drawn, in any unit, y down; they are fitted to the box. */
  | { readonly about: 'drawing'; readonly strokes: readonly Stroke[]; readonly posterior: boolean };

/** What the model of this step makes of one image. */
interface Sight extends ImageSight {
  readonly step: number;
  /** null unless it was asked for, the latents are 2 and the code lies within 8 of 0. */
  readonly posterior: ComparedPosterior | null;
}

interface ComparedPosterior extends TruePosterior {
  /** KL(q(z|x) || p(z|x)) = logEvidence - elbo, nats. */
  readonly gap: number;
  readonly close: ClosePosterior;
}

/** The answer to each kind of question. */
export interface Answers {
  readonly image: Sight & { readonly about: 'image'; readonly image: number };
  readonly code: {
    readonly about: 'code';
    readonly code: readonly number[];
    /** Bytes from 0 (paper) to 255 (ink). */
    readonly picture: Uint8Array;
  };
  readonly drawing: Sight & {
    readonly about: 'drawing';
    /** Share of the test images with a lower ELBO, 0 to 100. Under 1 it is unlike anything the model has seen. */
    readonly percentile: number;
  };
}

export type Answer = Answers[keyof Answers];

/** Answers questions about a training as it is; the training must not go on before an answer is complete. */
export interface Answerer {
  /** Yields after a few milliseconds' work each. */
  readonly answer: (question: Question) => Generator<unknown, Answer>;
}

const STEPS_PER_UNIT = 8;

/**
 * Somebody to ask about a training. What takes long and is the same for all images, the decoder's grid and the
 * ELBOs of all test images, is kept until the training has gone on.
 */
export function answererOf(session: TrainingSession): Answerer {
  const { run, test, noise, nodes, settings } = session;
  const { model } = run;
  let grid: { readonly step: number; readonly decoded: DecoderGrid } | null = null;
  let testElbos: { readonly step: number; readonly elbos: Float64Array } | null = null;

  function* gridWithin(reach: number): Generator<unknown, DecoderGrid> {
    const step = run.stepsTaken();
    if (grid?.step === step && grid.decoded.reach >= reach) return grid.decoded;
    const decoded = yield* decoderGrid(model, { side: 2 * reach * STEPS_PER_UNIT + 1, reach });
    grid = { step, decoded };
    return decoded;
  }

  function elbosOfTest(): Float64Array {
    const step = run.stepsTaken();
    if (testElbos?.step !== step) {
      const size = test.count * model.latents;
      const memory = { means: new Float32Array(size), sds: new Float32Array(size) };
      const { count, pictures } = test;
      testElbos = { step, elbos: evaluate(model, { count, pictures, noise }, memory).elbos };
    }
    return testElbos.elbos;
  }

  function* see(picture: Uint8Array, wantsPosterior: boolean): Generator<unknown, Sight> {
    const sight = lookAt(model, picture, nodes);
    const reach = wantsPosterior && model.latents === 2 ? reachFor(sight) : null;
    let posterior: ComparedPosterior | null = null;
    if (reach !== null) {
      const found = yield* truePosterior(model, yield* gridWithin(reach), picture);
      const task = { picture, code: sight, ...windowOn(sight, found) };
      const close = yield* closePosterior(model, task);
      posterior = { ...found, gap: found.logEvidence - sight.parts.elbo, close };
    }
    return { ...sight, step: run.stepsTaken(), posterior };
  }

  function* answer(question: Question): Generator<unknown, Answer> {
    switch (question.about) {
      case 'code': {
        const { about, code } = question;
        const picture = new Uint8Array(model.pixels);
        decodePictures(model, code, picture);
        return { about, code, picture };
      }
      case 'image': {
        const { about, image } = question;
        const from = image * model.pixels;
        const picture = test.pictures.slice(from, from + model.pixels);
        return { about, image, ...(yield* see(picture, question.posterior)) };
      }
      case 'drawing': {
        const { about, strokes } = question;
        const picture = fitDrawing(strokes, DRAWING_BOX[settings.images]);
        const sight = yield* see(picture, question.posterior);
        return { about, ...sight, percentile: percentileOf(sight.parts.elbo, elbosOfTest()) };
      }
      default:
        throw new RangeError('a question is about an image, a code or a drawing');
    }
  }

  return { answer };
}

/** How far a grid has to go to have the whole code of an image on it; null where that would be too far. */
function reachFor({ mean, sd }: ImageSight): number | null {
  const farthest = Math.max(...mean.map((centre, i) => Math.abs(centre) + 3 * sd[i]!));
  if (farthest <= 4) return 4;
  return farthest <= 8 ? 8 : null;
}
