import { type Draws, drawDigit, DIGIT_BOX, DIGIT_SIDE } from './drawn-digits';
import { drawFace, FACE_BOX, FACE_SIDE } from './drawn-faces';
import type { DrawingBox } from './fitted-drawing';

/** digits: 14 x 14, black and white, ten shapes. faces: 16 x 16, grey, made from two numbers, mood and gaze. */
export type ImageKind = 'digits' | 'faces';

/** What the drawing machine knows of each image and the model is never told. */
export type Truth =
  /** 0 to 9 for each image. */
  | { readonly of: 'digits'; readonly digit: Uint8Array }
  /** -1 (sad; eyes to the left) to 1 (glad; to the right) for each image. */
  | { readonly of: 'faces'; readonly mood: Float32Array; readonly gaze: Float32Array };

export interface ImageSet {
  readonly count: number;
  /** Pixels from edge to edge. */
  readonly side: number;
  /** count * side * side bytes: picture after picture, row after row from the top, 0 is paper, 255 is ink. */
  readonly pictures: Uint8Array;
  readonly truth: Truth;
}

/** How drawings are fitted to look like the images of a kind. */
export const DRAWING_BOX: Readonly<Record<ImageKind, DrawingBox>> = {
  digits: DIGIT_BOX,
  faces: FACE_BOX,
};

/** How many images are drawn between two yields: about a millisecond's work. */
const AT_A_TIME = 16;

/**
 * Draws a set of images, a few at a time.
 *
 * count: how many. draws: the streams it uses up; equal streams give equal sets in every engine, and a longer
 * set begins with the shorter one. All digits, moods and gazes are equally likely.
 * Yields the share that is done, from 0 to 1; returns the set.
 */
export function* drawImages(
  kind: ImageKind,
  count: number,
  draws: Draws,
): Generator<number, ImageSet> {
  const side = kind === 'digits' ? DIGIT_SIDE : FACE_SIDE;
  const pictures = new Uint8Array(count * side * side);
  const truth = emptyTruth(kind, count);
  for (let index = 0; index < count; index += 1) {
    pictures.set(drawOne(truth, index, draws), index * side * side);
    if (index % AT_A_TIME === AT_A_TIME - 1) yield (index + 1) / count;
  }
  return { count, side, pictures, truth };
}

function emptyTruth(kind: ImageKind, count: number): Truth {
  return kind === 'digits'
    ? { of: kind, digit: new Uint8Array(count) }
    : { of: kind, mood: new Float32Array(count), gaze: new Float32Array(count) };
}

function drawOne(truth: Truth, index: number, draws: Draws): Uint8Array {
  const { uniform } = draws;
  if (truth.of === 'digits') {
    const digit = Math.floor(10 * uniform());
    truth.digit[index] = digit;
    return drawDigit(digit, draws);
  }
  const mood = 2 * uniform() - 1;
  const gaze = 2 * uniform() - 1;
  truth.mood[index] = mood;
  truth.gaze[index] = gaze;
  return drawFace({ mood, gaze });
}
