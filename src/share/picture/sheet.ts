import type { UsedFont } from './font-faces';
import type { Masks } from './masks';

/** What a picture is drawn on: the SVG so far, where its corner lies in the window, and what it has to bring along. */
export interface Sheet {
  readonly root: SVGElement;
  readonly left: number;
  readonly top: number;
  readonly fonts: UsedFont[];
  /** Ids of hatchings that something is filled with. */
  readonly patterns: Set<string>;
  readonly masks: Masks;
}
