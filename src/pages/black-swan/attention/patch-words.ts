import type { Patch } from '../../../compute/watching/screen-patches';
import { listText } from '../../../formula/words';
import { PATCHES } from './screen';

/** For so many frames after its change the watcher of the changing patch learns new ground. */
const JUST = 5;

/** What a reader calls a patch. That one of them will change is for the film to show, not for its name to tell. */
export function patchName(patch: Patch): string {
  return patch === 'changing' ? 'quiet' : patch;
}

/** "the snow", "the steady patch". */
export function patchText(patch: Patch): string {
  return patch === 'snow' ? 'the snow' : `the ${patchName(patch)} patch`;
}

/** "the snow", "the steady and quiet patches", "all four patches". */
export function patchesText(patches: readonly Patch[]): string {
  if (patches.length === PATCHES.length) return 'all four patches';
  return patches.length === 1
    ? patches.map(patchText).join('')
    : `the ${listText(patches.map(patchName))} patches`;
}

/** Whether this frame is the one of the change or one of those in which the new picture is being learnt. */
export function hasJustChanged(frame: number, change: number): boolean {
  return frame >= change && frame < change + JUST;
}
