import type { ComponentType } from 'react';
import type { Experiment } from '../experiment/experiment';

/** What a page's folder gives: its experiment, and the component that shows it. */
export interface Page {
  readonly experiment: Experiment;
  readonly Content: ComponentType;
}
