import type { WatchedPatch } from '../../../compute/watching/patch-watcher';
import { runsOf } from './pixel-art';
import { latest, type Reading } from './screen';

/** A pixel has at most one bit of entropy; where a whole frame would surprise more, nearly every pixel would have to change. */
export const MOST = Math.LN2;

/** So many depths of ink are told apart. */
export const DEPTHS = 16;

/** How deep an amount of information, in nats, is inked: from 0 to 1. The root lets little show beside much. */
export function inkDepth(nats: number): number {
  return Math.sqrt(Math.min(1, nats / MOST));
}

/** Where a map is drawn, and how wide each of its pixels is. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly pixel: number;
}

/** All pixels of one depth of ink. */
export interface Inked {
  /** Above 0, at most 1. */
  readonly depth: number;
  readonly path: string;
}

/** The maps of one reading in a frame, the lightest ink first. */
export function mapPaths(
  maps: readonly (readonly [patch: WatchedPatch, place: MapPlace])[],
  reading: Reading,
  frame: number,
): readonly Inked[] {
  const paths = Array.from({ length: DEPTHS }, () => '');
  for (const [patch, { x, y, pixel }] of maps) {
    const depths = Uint8Array.from(patch.pixels, (watched) =>
      Math.round(DEPTHS * inkDepth(latest(watched, reading, frame))),
    );
    for (const { column, row, length, value } of runsOf(depths)) {
      const width = length * pixel;
      paths[value - 1] += `M${x + column * pixel},${y + row * pixel}h${width}v${pixel}h${-width}z`;
    }
  }
  return paths.map((path, i) => ({ depth: (i + 1) / DEPTHS, path }));
}
