import type { ComponentType } from 'react';
import type { Experiment } from '../experiment/experiment';

/** What a page's folder gives: its experiment, and the components that show it. */
export interface Page {
  readonly experiment: Experiment;
  /** The opening and the first figure. */
  readonly Content: ComponentType;
  /** The figures below, which are fetched when they are wanted. */
  readonly further?: () => Promise<FurtherPart>;
}

export interface FurtherPart {
  readonly Further: ComponentType;
}
