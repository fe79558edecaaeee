import { watchPatch, type WatchedPatch } from '../../../compute/watching/patch-watcher';
import type { Watched } from '../../../compute/watching/pixel-watcher';
import { changeFrame, drawFrames, type Patch } from '../../../compute/watching/screen-patches';
import { memoizeLast } from '../../../experiment/memoize-last';
import { MOST_FRAMES } from '../params';

export const PATCHES: readonly Patch[] = ['steady', 'blinking', 'snow', 'changing'];

/** Four patches of a screen and somebody who watches them. Information in nats for each pixel. */
export interface Screen {
  readonly patches: Readonly<Record<Patch, FilmedPatch>>;
  /** How many frames have been shown. */
  readonly frame: number;
  /** The first frame, counted from 1, that shows the changing patch's second picture. */
  readonly change: number;
  /** Where the reader said that they would look. */
  readonly look: Patch | null;
}

export interface FilmedPatch extends WatchedPatch {
  readonly frames: readonly Uint8Array[];
}

interface Setting {
  readonly seed: number;
  readonly frame: number;
  readonly look: string;
}

export function screenOf({ seed, frame, look }: Setting): Screen {
  return {
    patches: watched(seed),
    frame,
    change: changeOf(seed),
    look: PATCHES.find((patch) => patch === look) ?? null,
  };
}

/** What the watcher makes of a frame, as far as the page shows it. */
export type Reading = 'predictiveEntropy' | 'bayesianSurprise';

/** Of the last frame shown. Before the first nothing has been learnt, but that frame is already uncertain. */
export function latest(watched: Watched, reading: Reading, frame: number): number {
  if (frame === 0 && reading === 'bayesianSurprise') return 0;
  return watched[reading][Math.max(0, frame - 1)] ?? 0;
}

const changeOf = memoizeLast((seed: number) => changeFrame(seed) + 1);

const watched = memoizeLast((seed: number) => {
  const watch = (patch: Patch): FilmedPatch => {
    const frames = drawFrames({ patch, seed, frames: MOST_FRAMES });
    return { frames, ...watchPatch(frames) };
  };
  return {
    steady: watch('steady'),
    blinking: watch('blinking'),
    snow: watch('snow'),
    changing: watch('changing'),
  };
});
