import { watchPixel } from './pixel-watcher';
import type { Watched } from './pixel-watcher';

/** Of a whole patch per pixel, in nats, and of each of its pixels. */
export interface WatchedPatch extends Watched {
  /** One for each pixel, in the order of the picture; those that have shown the same may be the same object. */
  readonly pixels: readonly Watched[];
}

/**
 * What a watcher of a whole patch of the screen makes of each frame: the mean, over its pixels, of
 * what watchPixel finds. Each pixel is watched and learnt for itself.
 *
 *     (1 / pixels) sum over pixels of predictive entropy, Shannon surprise and Bayesian surprise
 *
 * frames: the pixels of each frame, 0 for off, any other number for on; all frames of one length, at
 * least 1 pixel; there may be no frame. Returns three arrays, one entry per frame, in nats per pixel,
 * in the ranges of watchPixel, and beside these means what was found for each pixel. Those of a longer
 * film begin with those of the shorter one.
 * Throws RangeError, naming the frame, if it has no pixels or not as many as the first.
 * Example: watchPatch(drawFrames({ patch: 'snow', seed: 1, frames: 160 })).predictiveEntropy stays
 * near log 2, or 0.6931...
 * Source: Itti and Baldi, "Bayesian surprise attracts human attention" (2005).
 */
export function watchPatch(frames: readonly Uint8Array[]): WatchedPatch {
  const count = frames[0]?.length ?? 0;
  checkFrames(frames, count);
  const pixels = watchPixels(frames, count);
  const mean: Watched = {
    predictiveEntropy: new Float64Array(frames.length),
    shannonSurprise: new Float64Array(frames.length),
    bayesianSurprise: new Float64Array(frames.length),
  };
  for (const watched of pixels) {
    addShare(mean.predictiveEntropy, watched.predictiveEntropy, count);
    addShare(mean.shannonSurprise, watched.shannonSurprise, count);
    addShare(mean.bayesianSurprise, watched.bayesianSurprise, count);
  }
  return { ...mean, pixels };
}

function watchPixels(frames: readonly Uint8Array[], count: number): readonly Watched[] {
  // Pixels that have shown the same are watched once: but in snow that is nearly all of them.
  const known = new Map<string, Watched>();
  return Array.from({ length: count }, (_, pixel) => {
    const shown = Uint8Array.from(frames, (frame) => frame[pixel]!);
    const history = shown.join('');
    const watched = known.get(history) ?? watchPixel(shown);
    known.set(history, watched);
    return watched;
  });
}

function addShare(mean: Float64Array, values: Float64Array, pixels: number): void {
  for (let frame = 0; frame < mean.length; frame += 1) mean[frame]! += values[frame]! / pixels;
}

function checkFrames(frames: readonly Uint8Array[], pixels: number): void {
  frames.forEach((frame, index) => {
    if (frame.length === 0) {
      throw new RangeError(`frames[${index}] has no pixels: it has to have at least one`);
    }
    if (frame.length !== pixels) {
      throw new RangeError(
        `frames[${index}] has ${frame.length} pixels, but frames[0] has ${pixels}: all have to show the same patch`,
      );
    }
  });
}
