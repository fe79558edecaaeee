import { checkCount } from '../argument-checks';
import { runGenerator } from '../random';

/** What a patch of the screen shows. */
export type Patch = 'steady' | 'blinking' | 'snow' | 'changing';

/** The pixels of a patch: 8 rows of 8, one row after another. */
export const PIXELS = 64;

/** How many frames a whole film has; the changing patch changes in its middle third. */
export const FILM_LENGTH = 160;

/** How long a blinking patch shows its picture, and then its negative, in frames. */
const BLINK_LENGTH = 4;

/** Each patch, and the moment of the change, has random numbers of its own. */
const STREAMS = { steady: 0, blinking: 1, snow: 2, changing: 3, moment: 4 } as const;

export interface Film {
  readonly patch: Patch;
  readonly seed: number;
  /** How many frames. */
  readonly frames: number;
}

/**
 * The frames that one patch of a screen shows, for the question which of four patches draws the eye.
 * Steady: one random picture for ever. Blinking: a random picture and its negative by turns, four
 * frames each. Snow: every pixel a fair coin in every frame. Changing: one random picture that gives
 * way, once and for ever, to another one at changeFrame(seed).
 *
 * seed: a whole number; equal seeds give equal films, and the four patches of a seed have nothing to
 * do with each other. frames: a whole number, 0 allowed; a longer film begins with the shorter one.
 * Returns that many frames of PIXELS numbers, 1 (on) or 0 (off), not to be written to: frames that
 * show the same picture may be the same array. A random picture has each pixel on with chance 1/2.
 * Throws RangeError, naming the argument, unless both are whole numbers and frames is at least 0.
 * Example: drawFrames({ patch: 'snow', seed: 1, frames: 160 }) is 160 frames of 64 pixels
 * Source: the snow among other pictures is that of Itti and Baldi, "Bayesian surprise attracts human
 * attention" (2005).
 */
export function drawFrames({ patch, seed, frames }: Film): readonly Uint8Array[] {
  checkCount(frames, 'frames', 0);
  const pictureAt = pictures(patch, seed);
  return Array.from({ length: frames }, (_, frame) => pictureAt(frame));
}

/**
 * The frame, counted from 0, in which the changing patch of a seed first shows its second picture.
 *
 * seed: a whole number. Every frame in the middle third of a whole film, 54 to 106, is as likely.
 * Throws RangeError unless the seed is a whole number.
 * Example: changeFrame(1) is the same frame on every machine
 */
export function changeFrame(seed: number): number {
  const first = Math.ceil(FILM_LENGTH / 3);
  const choices = Math.ceil((2 * FILM_LENGTH) / 3) - first;
  return first + Math.floor(choices * runGenerator(seed, STREAMS.moment)());
}

/** The picture in each frame, to be asked for in order: snow is drawn as it is shown. */
function pictures(patch: Patch, seed: number): (frame: number) => Uint8Array {
  const next = runGenerator(seed, STREAMS[patch]);
  const drawPicture = () => Uint8Array.from({ length: PIXELS }, () => (next() < 0.5 ? 1 : 0));
  if (patch === 'snow') return drawPicture;

  const first = drawPicture();
  if (patch === 'steady') return () => first;
  if (patch === 'blinking') {
    const negative = first.map((pixel) => 1 - pixel);
    return (frame) => (Math.floor(frame / BLINK_LENGTH) % 2 === 0 ? first : negative);
  }
  const second = drawPicture();
  const change = changeFrame(seed);
  return (frame) => (frame < change ? first : second);
}
